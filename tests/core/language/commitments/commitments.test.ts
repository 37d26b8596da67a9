import { describe, expect, it } from 'vitest';
import { commitmentsIn } from '../../../../src/core/language/commitments/commitments.ts';
import { found, kindsIn, sentencesOf } from './sentences-of.ts';

describe('learned words in a letter that commits', () => {
  const context = { names: new Set<string>(), councilName: 'Millbrook District Council', asked: null, toOutsider: true, friendly: false };
  const steps = 'Your steps will be mended and a rail put on by June.';
  const learned = (text: string) => commitmentsIn(sentencesOf(steps, text), context).filter(({ sentence }) => sentence.text === text).map(({ besides }) => besides ?? false);
  it.each<[string, string, readonly boolean[]]>([
    ['a passive of what will be done belongs to it', 'The copings will be relaid by a mason.', [true]],
    ['news to pass on does not', 'Tell him that the hens have been shut in and it is safe to come by the back lane again.', []],
    ['a place described does not', 'Your grandfather built that wall.', []],
  ])('%s', (_, text, expected) => expect(learned(text)).toEqual(expected));
});

describe('what commits the council', () => {
  it('going with a quotation accepts it', () => expect(kindsIn('We have decided to go with your quotation for the slates.')).toEqual(['accepts-offer']));
  it.each([
    ['plain future', 'We will pay for the new railings.'],
    ['the council by name', 'Millbrook District Council will reimburse your removal costs.'],
    ['its kind for its name', 'The district will put up the marquee.'],
    ['a shared verb', 'We shall inspect the drain and repair it by Thursday.'],
    ['an aside between', 'The Council will, as a gesture, refund your deposit.'],
    ['an infinitive under "pleased"', 'I am pleased to be able to offer you a grant of £400.'],
    ['two governors', 'We are happy to agree to fund your minibus.'],
    ['a progressive', 'We are waiving your fee.'],
    ['any verb, where the reader gets something', 'The Council is going to lend you a stage.'],
    ['a passive without a source', 'Your grant has been approved and will be paid on Monday.'],
    ['a passive promise of works', 'Your gate will be rehung by the end of the week.'],
    ['a causative', 'We will have the sycamore felled at our expense.'],
    ['an outcome ensured', 'We will make sure that your wall is rebuilt by June.'],
    ['a guarantee', 'I can guarantee that the bus shelter will be back before winter.'],
    ['a right said to be safe', 'Your licence is guaranteed.'],
    ['a promise not to act', 'The Council will not be pursuing you for the arrears.'],
    ['a permission', 'You have our permission to use the meadow.'],
    ['an idiom', 'Consider the fine waived.'],
    ['money back', 'You will have your £64 for the windscreen back before the end of June.'],
    ['a weekly gift to one reader', 'You\'ll have the small hall rent-free every Tuesday until Easter.'],
    ['money into the reader\'s account', 'A sum of £700 has been awarded and will be paid into the group\'s account by June.'],
    ['a room for nothing', 'So you\'ll have the old court room free of charge all winter.'],
    ['money from us, whoever gets it', 'Every stallholder in the arcade will get a month\'s rent back from us.'],
    ['money by the district', 'You\'ll be seen right for the £85 by the District.'],
    ['a debt taken for gone', 'Consider October\'s service charge written off.'],
    ['to the council\'s bill', 'The coach goes on the council\'s bill.'],
    ['to the council\'s account', 'Just stick the bunting on the council\'s account.'],
    ['a number of things', 'Put us down for thirty at £4 each.'],
    ['a cost that is ours', 'The second visit is ours to pay for.'],
    ['a guarantee of the council\'s', 'That is this council\'s firm guarantee.'],
    ['nothing to pay', 'The Guild Room is kept for your choir in May and there\'ll be nothing to pay.'],
    ['a loan of a thing', 'The Council agrees to lend the two maces to your museum for the summer.'],
    ['a demonstrative, not a clause', 'We will get that kerb rebuilt for you before Friday.'],
    ['a debt denied from the debtor\'s side', 'Nothing is owed on the kiosk any more.'],
    ['the same of a third party', 'Tell Mr Haines that he owes the Council nothing.'],
    ['the same of the family', 'That ticket is torn up and the family owes us nothing.'],
    ['nothing due from the reader', 'Nothing is due from you.'],
    ['a bill that needs no paying', 'You needn\'t pay, Doris.'],
    ['terms closed in an aside', 'The shed at the old rent for five more years, that\'s agreed.'],
    ['leave to tell others', 'You may give it to your committee as settled.'],
    ['a stall given by a passive', 'You have been allotted stall nine on Fridays at eight pounds.'],
    ['the borough at its own expense', 'The Borough is paying for the minibus both ways.'],
    ['a grant that has been made', 'I\'m pleased to say a grant of £850 has been made to you.'],
    ['money on its way to an account', 'The grant will reach your treasurer by Easter.'],
    ['a debtor let off', 'No, the council lets them off this time.'],
    ['the word of this council', 'You have this council\'s word that the depot will not move.'],
    ['terms closed at the start', 'So that\'s settled: eight berths until June at the old rent.'],
    ['a numbered thing', 'Unit 4 is now yours.'],
    ['a thought of its own behind it', 'We will replace your gate, and if you see Ron do say hello.'],
    ['against an event', 'The Council will rebuild your wall if it ever falls down again.'],
    ['a guarantee behind a condition of another clause', 'No stall is moved unless its holder agrees, and on that you have our guarantee.'],
    ['a politeness, not a condition', 'If it would help your bank, the Council will pay you £500 in May.'],
    ['by the district', 'Your ditch will be dug out by the district before harvest.'],
    ['a step of the reader\'s', 'If you send us the receipts, the Council will pay you £90.'],
    ['a guarantee to third parties', 'I can give the tenants a cast-iron guarantee that the lift will be working by Monday.'],
    ['a promise in an aside', 'You will have your licence on the 3rd, I promise you, and the plaque with it.'],
    ['a flat given', 'The ground-floor flat at 9 Mill Lane is yours.'],
    ['a permission in contracted words', 'You\'ve got our permission to fly the flag from the tower.'],
    ['a payment agreed to', 'We agree to pay the remaining £640 for the stage within a month.'],
    ['a subject shared with "we"', 'We have measured it and will repair the fence by Friday.'],
    ['a subject of its own between', 'I am glad to say the firm is booked and will mend your fence by Friday.'],
    ['a booking by the council', 'Booking confirmed by the Council: Corn Exchange, 4 June, 200 guests'],
  ])('%s', (_, text) => expect(kindsIn(text)).toEqual(['commits-council']));

  it.each([
    ['accepts-offer', 'We have decided to go with your quote of £3,100.'],
    ['accepts-offer', 'The Council is going with yours at £3,100.'],
    ['instructs-third-party', 'Please increase the council\'s hire to four generators and have them here by nine.'],
    ['instructs-third-party', 'Add two more portable toilets to our order and deliver them to the green.'],
    ['instructs-third-party', 'You are on the district\'s say-so: leave the corner plot as it is.'],
    ['accepts-offer', 'The Council accepts your tender of £12,000.'],
    ['accepts-offer', 'Please treat this e-mail as our order for thirty benches.'],
    ['accepts-offer', 'We would like to accept your estimate for the roof.'],
    ['instructs-third-party', 'I am therefore directing you to shift the cones to the north side.'],
    ['instructs-third-party', 'I\'m instructing you, for the Council, to have the hoarding down by Friday.'],
    ['instructs-third-party', 'Please down tools from today until the surveyor has been.'],
    ['instructs-third-party', 'Take the crew down to Mill Lane on Tuesday instead.'],
    ['admits-liability', 'The council admits that it was negligent over the broken slab.'],
    ['admits-liability', 'The flooding was entirely our fault.'],
    ['instructs-third-party', 'The District Council, as the drainage authority, requires you to clear the yard by Monday.'],
    ['instructs-third-party', 'This authority requires you to take down the hoarding within a week.'],
    ['instructs-third-party', 'Please stop all work on site until further notice.'],
    ['accepts-offer', 'Please take this as our firm order for the forty chairs.'],
    ['accepts-offer', 'Kindly treat this note as the council\'s firm booking.'],
    ['instructs-third-party', 'Run the shuttle every Saturday and bill the county for it.'],
    ['instructs-third-party', 'Please let us have a credit note for the broken ones.'],
    ['instructs-third-party', 'I have instructed Harlow Paving to begin digging on Monday.'],
  ])('%s: %s', (kind, text) => expect(kindsIn(text)).toEqual([kind]));
});

describe('what does not', () => {
  it.each([
    ['own action', 'I will ask the engineers to repair the wall.'],
    ['own action', 'I will vote to pay for the wall.'],
    ['own action, its subject said once', 'I saw the gate on Sunday and will put a notice up by the weekend.'],
    ['a guarantee denied', 'I can give no guarantee that the lift will be working by Monday.'],
    ['an assurance denied to third parties', 'We can give the residents no assurance that it will be rebuilt.'],
    ['an assurance of one\'s own doing', 'I can give your neighbours an assurance that I will raise it at the meeting.'],
    ['a promise of pleasure', 'You will enjoy the procession, I promise you.'],
    ['a promise to come', 'I will be at the meeting, I promise, and I will bring the map.'],
    ['a permission still to come', 'Once you\'ve got the council\'s permission you can fly it.'],
    ['a permission asked after', 'Have you got the council\'s permission to fly it?'],
    ['somebody else\'s booking', 'Booking confirmed by the hotel'],
    ['going somewhere with somebody', 'I would like to go with your group to the county show.'],
    ['others going with an offer', 'I gather that the trust will go with your firm for the roof.'],
    ['an order that is none', 'Please add me to the order of speakers.'],
    ['another council\'s say-so', 'You are working on the borough\'s say-so, so leave the corner plot as it is.'],
    ['own part in a game', 'Put me down for the second crew.'],
    ['a gift of one\'s own', 'The umbrella is yours until you find the other one.'],
    ['a certainty about a speech', 'I guarantee that nobody will be in any doubt where I stand.'],
    ['what is due elsewhere', 'I have checked and nothing is due for resurfacing this year.'],
    ['what others owe', 'The Government owes us nothing, of course.'],
    ['what costs nothing', 'Collection is free and you don\'t have to pay.'],
    ['a quarrel that is over', 'After three years of argument, that is settled at last.'],
    ['another council\'s rule', 'The county council, as highway authority, requires you to apply for a licence.'],
    ['which form to use', 'Use the attached form for your order.'],
    ['what is due later', 'Nothing is due until the lease begins.'],
    ['a habit complained of', 'The Council takes your money, loses the form and sends you the same one again.'],
    ['negation', 'I cannot promise that the Council will pay for the wall.'],
    ['negation', 'We will not repair the wall this year.'],
    ['condition', 'If Cabinet approves it, the Council will pay for the wall.'],
    ['condition after', 'We will fund your hall, subject to the budget being approved.'],
    ['hypothesis', 'The Council would pay for the wall.'],
    ['question', 'Will the Council pay for the wall?'],
    ['hope', 'I hope we will pay for the wall.'],
    ['ought', 'The Council should pay for the wall.'],
    ['a condition of its own', 'We will pay for the wall if the money is ever approved.'],
    ['a condition in front of both', 'If Cabinet approves it, we will pay for the wall, and we will pay for the gate.'],
    ['a mistake that has been made', 'A mistake has been made with your claim of £40.'],
    ['a payment gone through', 'Your payment has been made.'],
    ['a debt by others', 'The bus company lets you off the fare.'],
    ['a meeting, a matter or a door left open', 'We will leave the meeting open until nine, the matter open until May and the door open to further talks.'],
    ['words all in quotation marks', '"We will pay for the wall and the Council will rebuild your gate by June."'],
    ['a party\'s purse', 'We\'ll have the back room and the Green group will pay the £30 on the night.'],
    ['a group\'s funds', 'We will contribute £80 out of group funds to the printing.'],
    ['report of a decision', 'Cabinet agreed on 4 April that we will fund your hall.'],
    ['report of a decision', 'Your application was approved by the Planning Committee last week.'],
    ['report of words', 'Mr Lowe tells me that the Council will pay for your wall.'],
    ['report of words', 'You say that the Council will pay for your wall.'],
    ['quotation', 'The notice says "the Council will repair your wall by June".'],
    ['policy', 'The Council usually pays for repairs and will refund any resident who applies.'],
    ['general information', 'The Council will repair potholes.'],
    ['a habit', 'The Council empties brown bins on alternate Thursdays and charges £40 for the season.'],
    ['a habit, in the present', 'The Council orders through its own buyer and it always has.'],
    ['what everybody is charged', 'You\'re charged a month ahead unless you also rent a flat from the council.'],
    ['no order', 'Please don\'t treat this letter as an order.'],
    ['a letter from us', 'You\'ll get a letter about the rent from us.'],
    ['what it will be', 'I promise that it will be a grand evening.'],
    ['everyday errand', 'Take the children down to the river on Tuesday instead.'],
    ['follows the council', 'You can read it on the council\'s account.'],
    ['somebody else\'s place', 'Brookmill will pay for the coach.'],
    ['another body', 'National Highways will resurface your road by June.'],
    ['another council', 'Fernley Parish Council will pay for your bench.'],
    ['another council as "it"', 'The Parish Council met on Monday and it will pay £900 towards your bench.'],
    ['another council, its name some way before', 'The County Council came to look and has undertaken to mend the kerb within a month.'],
    ['own business', 'My shop will donate £50 to your raffle and we will pay for the tea.'],
    ['party group', 'Our group will fund your leaflets.'],
    ['everyday help', 'I will get it looked at.'],
    ['everyday request', 'Please go ahead and send me your photographs.'],
    ['other senses', 'I accept your invitation and we will pay our respects.'],
    ['a personal mistake', 'I accept that I was at fault in not ringing you.'],
  ])('%s: %s', (_, text) => expect(kindsIn(text)).toEqual([]));
});

describe('short acceptances', () => {
  const quotation = 'Our quotation for the fencing works is £2,300. Are you happy for us to proceed?';
  it.each(['I need the council\'s approval by noon', 'We want the district\'s go-ahead first', 'We need an answer today'])('when somebody asks: %s', (asking) => {
    const asked = `Two extra bays would cost £2,300. ${asking}.`;
    expect(kindsIn('Yes, go ahead.', { asked })).toEqual(['accepts-offer']);
    expect(kindsIn('Thanks, I have read that.', { asked })).toEqual([]);
  });

  it('whichever way the offer asks', () => {
    for (const asks of ['Can we take it that the Council is happy with that?', 'Which of the two colours would the council like?', 'Are we clear to start on Monday?'])
      expect(kindsIn('Yes to both, please.', { asked: `The gates come to £1,900. ${asks}` }).length).toBe(1);
  });
  it.each(['Agreed.', 'Yes, go ahead.', 'Fine by us, and thank you for waiting.', 'We\'ll take the blue ones at that price.'])('%s answers a quotation', (text) => {
    expect(kindsIn(text, { asked: quotation }).length).toBe(1);
    expect(kindsIn(text, { asked: 'It was good to see you. Are you coming to the fair?' })).toEqual([]);
  });
  it.each(['Agreed, but it is not for me to accept.', 'Thank you, I have passed this to procurement.', 'Agreed, the junction is dangerous. I will ask officers.'])('%s does not', (text) => {
    expect(kindsIn(text, { asked: quotation })).toEqual([]);
  });
  it.each(['Both, please.', 'The second one, please.', 'Happy for it to run on another year.'])('%s is one of those offered', (text) => {
    expect(kindsIn(text, { asked: quotation })).toEqual(['accepts-offer']);
    expect(kindsIn(text, { asked: 'Which of the two photographs may we print?' })).toEqual([]);
  });
  it.each(['Aye, that\'ll do.', 'Away you go, Sam.'])('%s in other parts of the country', (text) => {
    expect(kindsIn(text, { asked: 'The gates come to £1,900. Will I go ahead for the council?' })).toEqual(['accepts-offer']);
    expect(kindsIn(text, { asked: 'Will I see you at the dance?' })).toEqual([]);
  });
  it('a meeting gone by makes an offer no appointment', () => {
    expect(kindsIn('Agreed.', { asked: `Further to our meeting at the depot. ${quotation}` })).toEqual(['accepts-offer']);
    expect(kindsIn('Agreed.', { asked: `Can we have a meeting on Friday? ${quotation}` })).toEqual([]);
  });
  it('answers between the lines are about what all the lines are about', () => {
    const asking = (rent: string) => [rent, 'Can we have seven years instead of five?'].map((answers, at) => ({ ...sentencesOf('Let me see.', 'Agreed, seven years.')[at]!, answers }));
    const context = { names: new Set<string>(), councilName: '', asked: null, toOutsider: true, friendly: false };
    expect(commitmentsIn(asking('Does the rent stay at £900 a year?'), context)).toHaveLength(1);
    expect(commitmentsIn(asking('Does the choir sing in May?'), context)).toEqual([]);
  });
  it('is read with the quoted words just above it', () => {
    const [first] = sentencesOf('Agreed.');
    const answer = { ...first!, answers: quotation };
    const context = { names: new Set<string>(), councilName: '', asked: null, toOutsider: true, friendly: false };
    expect(commitmentsIn([answer], context)).toHaveLength(1);
    expect(commitmentsIn([answer], { ...context, toOutsider: false })).toEqual([]);
  });
});

describe('the council by its place', () => {
  it.each([['East Millbrook District Council', 'East Millbrook'], ['London Borough of Harlow', 'Harlow'], ['Millbrook Council', 'Millbrook']])('%s', (councilName, place) => {
    expect(found(`${place} will contribute £600 towards the new nets.`, { councilName })[0]!.by).toBe('council');
    expect(found('Fernley will contribute £600 towards the new nets.', { councilName })).toEqual([]);
  });
});

describe('context', () => {
  it('what is told as on a form goes with the sentence before it', () => {
    const after = (before: string, text = 'Parking fine quashed.') => commitmentsIn(sentencesOf(before, text).map((one) => ({ ...one, paragraph: 0 })), {
      names: new Set<string>(), councilName: '', asked: null, toOutsider: true, friendly: false,
    }).map(({ kind }) => kind);
    expect(after('Good news from the counter.')).toEqual(['commits-council']);
    expect(after('I know that you wanted to hear.', 'Your late fee dropped, with a letter to follow.')).toEqual(['commits-council']);
    expect(after('The adjudicator can do two things.')).toEqual([]);
    expect(after('So I have asked the manager for this.', 'Your late fee dropped, and a letter.')).toEqual([]);
    expect(after('Mrs Kaye in Parking told me of it.')).toEqual([]);
    expect(after('Last year went so.', 'Fines quashed: 71.')).toEqual([]);
  });
  it.each([
    ['The new door is on us.', true], ['Your replacement lens will be met by us.', true],
    ['The new responsibility is on us this spring.', false], ['The new term is on us before we know it.', false],
    ['The damage is on the council\'s good name.', false], ['The cost is on us all.', false],
  ])('what is on us: %s', (text, commits) => expect(kindsIn(text).length > 0).toBe(commits));
  it.each([
    ['Not a single slab until you hear from the council.', ['instructs-third-party']], ['Not a single post was dry until I came.', []],
  ])('%s', (text, kinds) => expect(kindsIn(text)).toEqual(kinds));
  it('takes what is wanted with "please" for an order where the council pays', () => {
    const order = (text: string) => commitmentsIn(sentencesOf(text, 'Charge it to the council as before.'), {
      names: new Set<string>(), councilName: '', asked: null, toOutsider: true, friendly: true,
    }).some(({ kind, sentence }) => kind === 'instructs-third-party' && sentence.text === text);
    expect(order('Sixty bread rolls and two urns for the Saturday, please.')).toBe(true);
    expect(order('Another four hanging baskets please, the same blues.')).toBe(true);
    expect(order('One moment, please.')).toBe(false);
    expect(order('A copy of the minutes you took, please.')).toBe(false);
    expect(order('A full answer on the bill you sent, please.')).toBe(false);
    expect(order('Sixty people came on the Saturday.')).toBe(false);
    expect(kindsIn('Sixty bread rolls for the Saturday, please.')).toEqual([]);
  });
  it('takes where the sender is for no business of the council\'s', () => {
    const asked = 'I can do the kitchen floor for £640 plus VAT, shall I start on Monday?';
    const letter = (...texts: readonly string[]) => commitmentsIn(sentencesOf(texts[0]!, texts[1]!), {
      names: new Set<string>(), councilName: '', asked, toOutsider: true, friendly: true,
    });
    expect(letter('Agreed, please start.', 'I\'m at a council meeting, but my mother moves in on Friday and will be there.')).toEqual([]);
    expect(letter('Agreed, please start.', 'Cash or transfer? I\'ll be at the town hall till two.')).toEqual([]);
    expect(letter('Agreed, please start.', 'I\'ll be at the town hall till two.')).not.toEqual([]);
    expect(letter('Agreed, please start.', 'It is for the council offices, where my mother worked.')).not.toEqual([]);
  });
  it('what a colon opens is told behind it', () => {
    expect(kindsIn('For the council, and you shall have every word:')).toEqual([]);
    expect(kindsIn('The council will do all of this for you:')).toEqual(['commits-council']);
  });
  it('marks contract and money apart from works', () => {
    expect(found('We will pay you £60.')[0]!.contractOrMoney).toBe(true);
    expect(found('The Council will resurface your lane by May.')[0]!.contractOrMoney).toBe(false);
  });
  it('takes small works in a friendly tone for an informal promise', () => {
    expect(kindsIn('We\'ll get it mended.', { friendly: true })).toEqual(['informal-promise']);
    expect(kindsIn('The Council undertakes to repair your wall by 3 May.', { friendly: true })).toEqual(['commits-council']);
  });
  it('whatever is asked besides it', () => {
    expect(kindsIn('Don\'t worry, we\'ll get the hinge fixed, and if there\'s paint left we\'ll do the post.', { friendly: true })).toEqual(['informal-promise']);
  });
  it('takes "done" for the answer to what was asked', () => {
    expect(kindsIn('Consider it done.', { asked: 'Could you ask about the clock on Thursday?' })).toEqual([]);
    expect(kindsIn('Consider it done.', { asked: 'Will the council pay the £90 hire?' })).toEqual(['commits-council']);
  });
  it('gives imperatives to insiders no meaning outside', () => {
    expect(kindsIn('Please stop all work on site.', { toOutsider: false })).toEqual([]);
  });
  it('leaves the rest of a paragraph to those whose news it is', () => {
    const news = sentencesOf('The drainage team have sent me this update.', 'Your wall will be rebuilt by Friday.').map((one) => ({ ...one, paragraph: 0 }));
    const context = { names: new Set<string>(), councilName: '', asked: null, toOutsider: true, friendly: false };
    expect(commitmentsIn(news, context)).toEqual([]);
    expect(commitmentsIn(news.slice(1), context)).toHaveLength(1);
  });
  it('gives offsets of the committing words', () => {
    const [one] = found('Thanks for the tea, and the Council will pay for a new urn.');
    expect(one!.sentence.text.slice(one!.start, one!.end)).toBe('the Council will pay for a new urn');
  });
  it('reads megabytes of nothing', () => {
    for (const text of [' '.repeat(200_000), '"'.repeat(200_000), ','.repeat(200_000), 'we will '.repeat(50_000), '?'.repeat(200_000)]) expect(found(text)).toEqual([]);
  });
});

describe('on one side of the line and on the other', () => {
  it.each([
    ['a term of what is given, and a decision still to come', 'The council undertakes not to remove the benches, provided that the club paints them.', 'The council undertakes not to remove the benches, provided that the committee approves.'],
    ['harm that is the council\'s to answer for', 'We accept that the loss of your hedge is the council\'s responsibility.', 'We accept that the hedge is the landlord\'s responsibility.'],
    ['a guarantee of both', 'We guarantee both ramps in place by 9 May.', 'Nobody can guarantee both ramps in place by 9 May.'],
    ['a contract given', 'Your tender was successful and the yard is yours to surface.', 'Your daughter was successful and the place is hers.'],
    ['an order that stops', 'Please don\'t fell any more of the poplars until we say so.', 'Please don\'t worry any more about the poplars.'],
    ['a penalty lifted from everybody', 'No one will have to pay a thing for the permits that ran out in the snow.', 'Nobody will have to pay more than they did last year.'],
    ['a debt let go', 'About the rent from the winter that you were ill, we are writing it off.', 'About the rent from the winter that you were ill, we are writing to you.'],
    ['the use of a place', 'You have the use of the pavilion on Sunday from nine.', 'If you have the use of the pavilion on Sunday, tell me.'],
    ['a door left open', 'The gates will be left open for you until midnight on the Friday.', 'The survey will be left open for comments until midnight on the Friday.'],
    ['a place at a table that costs', 'Please book us in for the Tuesday with lunch for forty at £11 a head.', 'Please book us in for a chat on the Tuesday.'],
    ['the council put down for a sum', 'Put the district down for three thousand.', 'Put the kettle on for three.'],
    ['fault as well as property', 'It was our wall and our fault.', 'It was our wall and our neighbours were very good about it.'],
    ['what came of a failure', 'The flood in your cellar was caused by our own failure to clear the grid.', 'The flood in your cellar was caused by the failure of the pump.'],
    ['a duty neglected', 'The council failed in its duty to keep the path safe.', 'The pump failed in the night, and the path is not safe.'],
    ['a right to hold the council responsible', 'You are entitled to hold the council responsible for the car.', 'I hold the council in some affection.'],
    ['one to rely on', 'You may rely on the local authority for the ramp.', 'You may rely on me to ask about the ramp.'],
    ['an order in the council\'s name', 'In the name of Millbrook District Council I require every keeper to shut the lower gate.', 'In the name of the church I welcome every keeper.'],
    ['where the bill goes', 'Kindly send four of the grey ones, and send the invoice to Millbrook District Council marked for parks.', 'Kindly send four of the grey ones, and send the photographs to Millbrook District Council marked for parks.'],
    ['what is done for one reader, and asked for all', 'We\'ll get the drain cleared for you by Friday, and I will ask whether it can be done every year.', 'We get the drains cleared every year.'],
    ['money for one, and for whoever applies', 'The council gives your club £900.', 'The council gives up to £900 to clubs with a constitution and a treasurer.'],
    ['a duty to the reader, and to somebody else', 'We are obliged to pay you £900.', 'The rates that we are obliged to pay have gone up by a third in a year.'],
    ['bidding', 'We are giving you £300 for the nets.', 'We are bidding for £300 for the nets.'],
    ['one\'s own help', 'I promise not to sell the field.', 'I promise not to let them sell the field.'],
    ['a job and a chore', 'We\'ll have it done for you by Easter.', 'We\'ll have it done in an hour.'],
    ['one\'s own council, and the one above', 'The district has agreed to replace the lamp and it will be paid for out of the reserve.', 'The county has agreed to replace the lamp and it will be paid for out of their reserve.'],
    ['a charge to the council, and its tax', 'Charge it to the council.', 'They come free of charge for those on the council tax list.'],
    ['what the council sees to, and what it sees', 'The council will see to your latch, so don\'t fret.', 'The council will see to it in due course, I expect.'],
    ['leave from the council, and from another', 'You\'ve the green light from the council for the stage.', 'You have the green light from the river authority.'],
    ['the council\'s word, and one\'s own', 'You\'ve the Council\'s word for that.', 'You\'ve my sympathy, and I will ask.'],
    ['the council\'s honour', 'The kerb will be lowered by Easter, on this Council\'s honour.', 'On my honour I did not know.'],
    ['an order confirmed, and one of service', 'Confirmed order: twelve oak benches, £4,800, for Millbrook District Council.', 'A confirmed bachelor, and none the worse for it.'],
    ['a room that is somebody\'s, and anybody\'s', 'The Garden Room is yours every Monday until July with nothing to pay.', 'The Garden Room is yours to book through the website.'],
    ['what will not be pursued', 'The Council will take no enforcement action over your shed.', 'The council will take no action until the inspector has reported.'],
    ['a price that stays', 'Your rent will not go up before 2029, and we shall stand by that.', 'I cannot promise that the rent will not go up.'],
    ['quibbling', 'You won\'t find the council quibbling over the bill for your windscreen.', 'You won\'t find me quibbling over the minutes.'],
    ['the difference', 'The council will make up the difference.', 'The council will make up its own mind.'],
    ['where the money comes from', 'Half the cost will come from us.', 'Half the cost will come from the lottery.'],
    ['a cancelled notice', 'Treat the notice to quit as withdrawn, and tell the council\'s agent I said so.', 'The notice to quit was not withdrawn.'],
    ['the council\'s contractor, and somebody\'s own', 'Get them round to the north bank and start with the alders.', 'Get them over to the library by six for the show.'],
    ['a bill made out, and a cheque', 'Will you have your lads lift the slabs on Monday, and make the bill out to the council?', 'Would you make the cheque out to the council?'],
    ['a deed drawn up', 'Please get the lease drawn up and sent to us for sealing.', 'Please get the lease signed by your own trustees first.'],
    ['a verb shared with another\'s', 'We accept that it was our van, will replace the post this week and will pay the excess.', 'I gather the landlord has agreed, will replace the post this week and will pay the excess.'],
    ['they and we', 'We are sorry for the damage and will pay for the glass.', 'They have apologised and will pay for the glass.'],
    ['nothing owed', 'You don\'t owe the council a penny for it.', 'You don\'t owe the council an apology.'],
    ['what nobody will be made to do', 'Nobody\'s going to make you take the porch down.', 'Nobody\'s going to make you take part in the quiz.'],
    ['what stays', 'Take it from me, the library stays and so does your desk in it.', 'Take it from me, the weather stays like this.'],
    ['a place that is the reader\'s', 'The big lower field is yours on the Saturday.', 'The big lower field is yours to hire on the website.'],
    ['terms agreed to', 'The Council will agree to the shorter phasing.', 'The Council will agree to the revised agenda.'],
    ['what is to be gone', 'The Council wants your skip off the verge by Friday.', 'The Council wants your views on the verge by Friday.'],
    ['no more of it', 'No more gravel deliveries until you hear from us, please.', 'No more complaints until the weekend, I hope.'],
    ['not one more of it', 'Not one more load of hardcore on the meadow until the council has seen a plan.', 'Not one more word on the meadow until the council has met.'],
    ['not another of them', 'Not another brick goes on that wall without our say-so.', 'Not another soul was at the surgery without a dog.'],
    ['who bears it', 'A carrier knocked it, but the replacement is on us.', 'A carrier knocked it, and the pressure is on us.'],
    ['what was spoilt', 'We left the gate open, so your new railings are on us.', 'The evenings draw in and the new season is on us.'],
    ['told as on a form', 'Late fee waived, no need to write again.', 'Late bus cancelled, no need to hurry.'],
    ['all of them, as on a form', 'Both charges withdrawn.', 'Both charges withdrawn by the court, they tell me.'],
    ['the own say-so, and another\'s', 'You are on the district\'s say-so: keep off the corner plot.', 'You are on the county\'s say-so, so keep off the corner plot.'],
  ])('%s', (_, yes, no) => {
    expect(kindsIn(yes)).not.toEqual([]);
    expect(kindsIn(no)).toEqual([]);
  });
  it('an answer that names the share', () => {
    const asked = 'Our lowest tender is £9,000. Is the council going to pay half?';
    expect(kindsIn('Yes, half, and not a penny over.', { asked })).toEqual(['accepts-offer']);
    expect(kindsIn('Yes, I saw it.', { asked })).toEqual([]);
  });
  it.each([
    ['the county asks as the council does', 'Does the county want the forty barriers at £12 each?', 'Yes, we do.', 'Yes, I do like them.'],
    ['the usual', 'Can we rely on the council for the £1,500 grant this year?', 'The usual, yes.', 'The usual people asked me that.'],
    ['a figure', 'Would the Council accept £650 for the old lectern?', '£650 it is, with carriage.', 'It is £650 too much, some say.'],
    ['a term', 'Is the Council content with twelve bays, and a lower contribution?', 'Twelve is agreed.', 'Twelve is the number of the apostles.'],
  ])('answers an offer: %s', (_, asked, yes, no) => {
    expect(kindsIn(yes, { asked })).toEqual(['accepts-offer']);
    expect(kindsIn(no, { asked })).toEqual([]);
  });
  it('no money to promise', () => {
    const joke = sentencesOf('We will gild your railings and pay your gas bill.', 'I have no money to promise anybody, as you know.');
    expect(commitmentsIn(joke, { names: new Set<string>(), councilName: 'Millbrook District Council', asked: null, toOutsider: true, friendly: true })).toEqual([]);
  });
  it('one negation for two promises', () => {
    expect(kindsIn('I am in no position to say that we will mend the roof, or that we will pay you for the piano.')).toEqual([]);
  });
  it('small works have many verbs', () => {
    expect(kindsIn('We\'ll have a new bit of rope on there for you.', { friendly: true })).toEqual(['informal-promise']);
  });
  it('leaves the small talk of a letter that commits', () => {
    const letter = sentencesOf('The Council accepts your price of £4,000 for the ditch and will pay on completion.', 'The heron has been back on the pond since the weekend.', 'You will find the kettle in the usual place.');
    expect(commitmentsIn(letter, { names: new Set<string>(), councilName: 'Millbrook District Council', asked: null, toOutsider: true, friendly: false }).every(({ sentence }) => sentence === letter[0])).toBe(true);
  });
});
