/** What is criticism of an officer, and how grave; sentences of our own, far from the lists' words. */
import { describe, expect, it } from 'vitest';
import { findCriticism } from '../../../../src/core/language/criticism/criticism.ts';
import { maskedSentences } from '../../../../src/core/language/criticism/masked-sentences.ts';
import type { Person } from '../../../../src/core/directory.ts';
import type { Addressing } from '../../../../src/core/language/officers/mention.ts';
import { directory } from '../../../support/council.ts';
import { sentencesOf } from '../../../support/sentences.ts';

const person = (name: string) => directory.people.find((one) => one.name.includes(name))!;

/** Beth Laurie and Colin Firth-Bell are on the message; "you" is Colin where `toColin`. */
function addressing(toColin: boolean): Addressing {
  return { directory, you: toColin ? [person('Colin')] : [], youAreOfficers: toColin, yourIsCouncil: true, self: null, present: new Set([person('Colin'), person('Beth')]), author: null };
}

const found = (words: string, toColin = false) => findCriticism(sentencesOf(words), addressing(toColin), { about: 'officer' });
const kinds = (words: string, toColin = false) => found(words, toColin).filter((one) => !one.reported).map((one) => one.kind);

describe('work gone wrong, and hands not even', () => {
  it.each([
    'Beth measured the wrong wall.', 'Colin rang, went round, and visited the wrong family.', 'Mr Firth-Bell sided with the developer from the first day.',
    'Beth had made up her mind against the club before anybody spoke.', 'Colin has never come near the estate.', 'Our planners never ring anybody back.',
    "I can't pretend that Beth has been quick.", 'Colin has not been within a mile of the site.', 'The survey was never finished and that was down to Beth.',
  ])('%s', (words) => expect(kinds(words)).not.toEqual([]));
  it.each([
    'Beth spotted the wrong date on the poster and changed it.', 'The officers favour the second option.', 'I have made up my mind to thank Beth before she goes.',
    'The show was a triumph, and that is down to Colin.', 'Colin never comes in on Fridays, which is his day off.',
  ])('nothing: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('irony, inference, and whose people they are', () => {
  it.each([
    "Colin's drawings are hardly the clearest we have seen.", "Beth's sums aren't the most exact I have ever come across.", 'It was hardly her finest hour, and Beth knows it.',
    'Hats off to Colin, who answered the school a mere eleven weeks after it wrote.', 'Three cheers for Beth, who returned my call just seventeen days later.',
    'Does Beth ever get out of her chair?', 'Do our planners ever leave their desks?', 'Why did Colin let it drift?', 'Why did Beth and her surveyors sit there?',
    'Colin has sent us four dates since May and we have had two drains cleared, so make of that what you will.', 'Beth has got my address wrong for the third time.',
    "Colin can't have been to look.", 'Beth cannot have read the second page.', "I don't think Beth was even listening.", 'Colin and his managers sat on their hands.',
    "Beth's team made a hash of the count.", 'Beth turned up unprepared.', 'Colin arrived ill-informed.', 'I have never met an engineer so dismissive, and Beth seems proud of it.',
    "Colin's inspectors lost the keys. | He is careless.", 'The file is ME/1183. | The officer was rude to a widow.',
    'Beth had no idea which road was meant.', 'Colin tells people things that are not so, and he should have known better.',
  ])('%s', (words) => expect(kinds(words)).not.toEqual([]));
  it.each([
    "Beth's job is not the easiest I have come across.", "Colin's road isn't the worst I have seen.", 'Hats off to Colin, who came out just two days after the flood.',
    'Does Beth ever visit the school?', 'Beth never leaves her desk before six.', 'Take the blue one or the green, whichever Colin says, as you like.', 'Colin got a call about the wrong bin.',
    'Colin got to the bottom of what went wrong.', "Beth can't have read it yet, it only went at noon.", "I don't think Beth was even invited.",
    'I have never met an engineer so patient, and Beth is another like him.', "Colin's team had crews waiting by the bridge from noon.", "I met Beth's team leader, who sat by me.",
    'In 1783 the officer was rude to a widow.', 'Our officers asked them to move the van. | They refused and swore.', 'Beth came along without being asked.',
    'The crews are shouted at, and for something none of them did.', 'Beth had nothing to do with it.',
  ])('nothing: %s', (words) => expect(kinds(words)).toEqual([]));
  it.each([['Beth was not honest with the committee.', 'deceit'], ['Our planners have no idea.', 'attack'], ['Beth had no idea whose road it was.', 'failing'], ['Our planners cannot read.', 'attack'], ['Our planners cannot read a lease.', 'failing']])('%s: %s', (words, kind) => {
    expect(kinds(words)).toContain(kind);
  });
  it.each(["Everything that comes from Colin's team is late, careless or both.", 'Nothing arrives unless asked for, and everything that comes from Beth is wrong and careless.'])('sweeping: %s', (words) => {
    expect(found(words).some((one) => one.sweeping)).toBe(true);
  });
});

describe('what an officer will not do', () => {
  it.each([
    "Beth won't budge.", 'Colin would not return their calls.', "Mr Firth-Bell won't put anything in writing.", 'Beth would not see the residents.', 'Colin has stopped replying.',
    'Beth sits on complaints.', 'Colin left us off the invitation list.', "The case officer won't say why.", 'Beth took two calls while we waited.', 'Colin is a poor listener.',
    'Beth is scared of the landlords.', 'It was unkind of Colin.', 'Losing forms is becoming a habit with Beth.',
  ])('%s', (words) => expect(kinds(words)).toEqual(['failing']));
  it.each([
    "Beth won't be in on Friday.", "Colin won't return before Easter.", 'Beth will not meet them until the survey is back.', "Colin won't tell you whose case it is, and nor may I.",
    'Beth sits on the panel.', 'Colin took a call from the hospital.', 'It was kind of Colin.', "The problem for Beth is the budget.", "There is somebody online calling Colin lazy.",
  ])('nothing: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('what an excuse, a thing or somebody else makes of the same words', () => {
  it.each([
    "Colin can't have opened the gate, as the chain is still rusted shut.", 'Beth never asked the tenants about it.', 'Beth could not minute a picnic.', 'I would not leave Colin with a box of crayons.',
    'Beth got the name of the school wrong.', "Colin's calculations are not the most careful I have read.", 'I have seldom met a clerk more evasive, and I mean Beth.', 'Colin leans over backwards for the builders.',
    'Beth was let down by her own notes, and never rang anybody.', 'Three cheers for Colin, who wrote back only nine months later.', 'Beth approved it without once asking a soul.',
    'My brother had a meeting with Beth. | She was rude to him.', 'It was not Colin who was late, it was Beth who was rude.',
  ])('%s', (words) => expect(kinds(words)).not.toEqual([]));
  it.each([
    'Beth cannot have opened it, because you sent it to the old address.', 'Colin cannot have visited that day, since he was at the inquiry with me.', 'Colin never asked us, I volunteered.',
    'Beth cannot judge the picnic baskets, her son has entered one.', 'Please do not leave Colin with a tray to carry.', 'Colin got a pallet of the wrong bricks and sent it back.', 'Beth got a wrong number.',
    "Colin's cottage is not the warmest I have known.", 'I went to see it with Beth. | I have never seen a roof so poor.', 'It is not that Colin is not honest.', 'Beth was tricked by the agent, who was not truthful.',
    'Well done to Beth, who got the hall open only six weeks after the fire.', 'A letter from Colin would have saved us nothing.', "Beth's crew have missed your street exactly no times.",
    'Colin repaired the stile without anyone asking.', 'Beth sat on them to see whether the new chairs would hold.', "Colin's staff car park is a mess.",
    'Beth never heard from us, and she should have.', 'You may hear that Beth lost it. | It is a tale that is untrue.',
  ])('nothing: %s', (words) => expect(kinds(words)).toEqual([]));
  it.each(['Beth had no idea that the bridge would be shut.', 'Colin has no idea when the inspector comes.'])('no contempt: %s', (words) => expect(kinds(words)).not.toContain('attack'));
});

describe('in a few everyday words', () => {
  it.each([
    'Beth took five months to paint a gate.', 'Colin shelved our plan.', 'Beth told nobody.', 'Colin kept the tenders to himself.', 'Beth double-booked the hall.', 'Colin misread the deed.',
    'Beth sent the summons to the wrong house.', 'Colin lost his form.', 'Beth said she would ring them and did not.', 'The case officer does not follow up.', 'Colin is forgetful.',
    'Beth has her favourites.', 'So much for Colin.', "Two weeks late, and that's Beth all over.", 'It is like getting blood out of a stone with Colin.', 'You have to ask Beth three times.',
    'Our planners have gone soft.', 'Colin picks on the small shops.', 'Beth spoke across the witnesses.', 'Colin still has not replied.',
  ])('%s', (words) => expect(kinds(words)).toEqual(['failing']));
  it.each([
    'Colin shelved our plan because the money was not there.', 'Beth kept the name to herself so that the child is safe.', 'Colin spoke over the phone with the owner.', 'Beth does not answer for the county.',
    'The firm lost his form.', 'Colin and Beth know the figures.', 'Ask Colin for three copies.', 'Beth took two weeks of leave.', 'Beth plays the organ at St Mary.',
  ])('nothing: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('contractions typed without their apostrophe', () => {
  it.each(["Beth doesnt follow up.", 'Colin wont listen.', 'Beth didnt bother to look.', 'Our planners cant be trusted.'])('%s', (words) => expect(kinds(words)).not.toEqual([]));
  it.each(['Beth isnt lazy.', 'It wasnt Colin who lost it.', "As is Colin's wont to listen, he came.", 'Beth didnt ignore me.'])('nothing: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('what a kind or a withdrawn word near by does not excuse', () => {
  it.each([
    'Colin misled us, as I told the panel in March. | I withdraw my motion on the skate park.',
    'We owe it to the tenants to be plain: Beth lied to them.', 'Colin pretends to be swamped and idles half the week away.', 'Calling Beth a liar does no good, yet a liar she is.',
    'After the trust\'s letter our planning officer misled the panel.', 'This is not our officers being unlucky, they are lazy.', 'The duty officer of the day was rude to a widow.',
  ])('%s', (words) => expect(kinds(words)).not.toEqual([]));
  it.each([
    'I told the panel that Colin had misled us. | I take every word back, he had not.', 'Nobody fell in, and that is down to Colin.', 'Leaving after thirty years must be quite a wrench for Beth.',
    'The fete was another Beth Laurie triumph.', 'Beth has spent all week answering downright lies put about by the agent.', 'My niece could have drawn a better map than mine, and Colin was too polite to say so.',
    'Colin pointed out that I had brought the wrong map.', 'Beth sided with the club, and quite right too.', "I don't believe that Colin has a plan to retire just yet.",
  ])('nothing: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('attack', () => {
  it('is told by sure words where the lists know only the blame in them', () => expect(kinds('Colin is a puffed-up little tyrant who is out of his depth.')).toContain('attack'));
  it.each([
    'Beth Laurie is a complete waste of space.', 'These clueless planners have no idea.', 'The enforcement lady is thick as mince.', 'your planners could not run a bath',
    'A garden gnome would run the depot better than Colin.', 'Any spaniel could have found the leak more quickly than Beth did.', 'I would get more sense from a parrot than from Colin, who is a pompous fool.', 'Colin is a bully and everyone knows it.', 'Shame on our planning officers.',
    'Colin is the rudest man I have dealt with in this building.', 'I was put next to Colin at lunch. | What a tedious, boastful windbag he is.', 'My sister\'s terrier could do Beth\'s job.', 'I have kept goldfish with more grasp of drainage than Colin.', 'Colin drew the plan. | A performing dog would have made a better job of it.',
  ])('%s', (words) => expect(kinds(words)).toContain('attack'));

  it.each([
    'Beth could not supervise a bus queue.', 'Colin wrote the brief. | My nephew of ten could have written a better speech on the back of his hand.', 'Mr Firth-Bell is useless at his job.',
  ])('%s', (words) => expect(kinds(words)).toContain('attack'));
  it.each([
    'Beth noticed the wrong label and put it right.', 'Colin was given the wrong end of the stick.', 'Colin gave us the key. | My daughter would have liked a better view.', 'Beth could not supervise the polling station on Thursday, so Colin did.', 'Colin came. | Any lad could have a go on the climbing wall.',
  ])('no attack: %s', (words) => expect(kinds(words)).not.toContain('attack'));

  it.each(['You are a disgrace to your profession.', 'Are you stupid, or just idle?', 'I should not have asked a man who could not find water if he fell off a boat.'])('to the officer: %s', (words) => expect(kinds(words, true)).toContain('attack'));

  it.each([
    'The plain fact is that Colin made that up.', 'What Beth said to the tenants was not so.', 'Colin knew when he signed it off that half of the readings were wrong.', 'Colin withheld the valuation from us.', 'I asked Beth for the log. | I can only call the answer a calculated untruth.',
  ])('alleged dishonesty: %s', (words) => expect(kinds(words)).toContain('deceit'));

  it.each(['Colin deliberately kept the survey from members.', 'The case officer has been economical with the truth.', 'Mr Firth-Bell lied to the committee.'])('alleged dishonesty, soberly: %s', (words) => {
    expect(kinds(words)).toContain('deceit');
    expect(kinds(words)).not.toContain('attack');
  });
});

describe('worse than that', () => {
  it.each(['Colin is worse than useless.', 'You two are a pair of brainless pen-pushers.'])('%s', (words) => expect(kinds(words, true)).toContain('attack'));
});

describe('what excuses nothing', () => {
  it.each([
    'The case officer invented the visit that she says she made. | She is a liar.', 'My mind is made up. | The planning manager is useless and must go.', 'The extension would spoil the character of the street scene. | Beth is lazy and out of her depth.',
    'What Ms Laurie told us bears no relation to the truth. | Ms Laurie is lazy and incompetent.', "HR's head of service is useless and has ignored every letter.", 'After the letter from the developer, the case officer lied to all of us.',
    'I need not repeat that Beth is lazy and incompetent.', 'It is no pleasure to write that Beth is lazy and incompetent.', 'If I had to choose one word I would say that Beth is incompetent.', 'The applicants have waited a year. | Their planning officer has ignored every letter.',
    'You say he is busy but Beth is bone idle.',
  ])('%s', (words) => expect(kinds(words)).not.toEqual([]));
  it.each([
    'The lorry firm sent its people out again. | The area manager was rude and useless.', 'Nobody I know has given up trusting Beth.', 'The developer has stopped trusting Beth, because she stood up to him.',
  ])('and nobody of ours, or others\' doubts: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('plain words for it', () => {
  it.each(['Colin dealt with the tenancy badly.', 'Beth has run the allotment list very carelessly.'])('%s', (words) => expect(kinds(words)).toEqual(['failing']));
  it.each(['Colin dealt with the families badly affected by the flood.', 'Beth cooked those figures. | There is nothing in that, I have looked.', 'A child would be better off at the other school, Beth says.'])('neither: %s', (words) => expect(kinds(words)).toEqual([]));
  it('figures that were cooked', () => expect(kinds('Colin cooked that figure to suit the scheme.')).toEqual(['deceit']));
});

describe('whom it means', () => {
  it('a team named by its service', () => expect(kinds('The private sector licensing team could not be bothered to visit.')).toEqual(['failing']));
  it('nobody\'s team here', () => expect(kinds('The water company licensing team could not be bothered to visit.')).toEqual([]));
  it('an officer\'s attendance is nobody', () => expect(found('I wrote to Beth about officer attendance at scrutiny. | She has ignored it.')[0]?.target.people.map(({ name }) => name)).toEqual([person('Beth').name]));
});

describe('criticism of conduct, capability or competence', () => {
  it.each([
    'Colin is not up to a sale of this size.', "Beth isn't really up to running the market.", 'Our enforcement team has been asleep at the wheel.', 'Mr Firth-Bell is out of his depth.', "Beth's handling of the application has been shambolic.", 'Residents have been let down by Beth.', 'I have lost all confidence in Colin.',
    'Beth has turned a simple request into a nine-month saga.', 'If Beth had bothered to look at the map, she would have seen the school.', 'It took Beth seven weeks to answer a one-line question.', 'Between ourselves, Beth is not up to the job.',
    'Colin has not covered himself in glory over this.', 'We are indebted to our planning manager for a masterclass in how to lose an appeal.', 'No doubt Colin has far more important things to do.', 'Any officer worth his salt would have rung the school.',
  ])('%s', (words) => {
    expect(kinds(words).length).toBeGreaterThan(0);
    expect(kinds(words)).not.toContain('attack');
  });

  it('follows "he" and "she" to the officer spoken of', () => {
    expect(kinds('Beth came on Tuesday. | She was rude to the tenant.')).toEqual(['failing']);
    expect(kinds('The contractor came on Tuesday. | He was rude to the tenant.')).toEqual([]);
  });

  it('what somebody told before does not make it a report', () => {
    expect(kinds('When he told you on the telephone that the bill was paid, Mr Firth-Bell lied to you.')).toContain('deceit');
    expect(kinds('There is a story going round that Mr Firth-Bell lied to you.')).toEqual([]);
    expect(kinds('Suppose a councillor thought that an officer was incompetent, whom should they tell?')).toEqual([]);
    expect(kinds('No one who saw her at the flood could call Beth idle or rude.')).toEqual([]);
    expect(kinds('You wrote that Beth laughed at your drawing, that she ignored the letter, and that she was rude on the telephone.')).toEqual([]);
  });

  it('another council\'s officer is none of ours', () => {
    expect(kinds("The county's highways officer is useless and has ignored every letter.")).toEqual([]);
    expect(kinds('Our highways officer is useless and has ignored every letter.')).toContain('attack');
  });

  describe('by a post of the directory', () => {
    const sandra: Person = { ...person('Beth'), name: 'Sandra Pike', emails: ['s.pike@millbrook.example'], posts: ['Area Drainage Engineer'] };
    const withSandra = (words: string) => findCriticism(sentencesOf(words), { ...addressing(false), directory: { ...directory, people: [...directory.people, sandra] } }, { about: 'officer' });
    const names = (words: string) => withSandra(words).map(({ target }) => target.people.map(({ name }) => name).join());
    it('said short', () => expect(names('The area engineer has ignored every letter.')).toEqual(['Sandra Pike']));
    it('and later by a first name', () => {
      expect(names('I rang the Area Drainage Engineer on Monday. | Sandra was rude about the farmer.')).toEqual(['Sandra Pike']);
      expect(names('I rang about the ditch on Monday. | Sandra was rude about the farmer.')).toEqual([]);
    });
  });

  it.each([
    "NRW's officers have been rude and useless over the weir.", 'At the inspectorate the case officer lost the bundle and ignored our calls.', 'The case officer at the Inspectorate lost the bundle and ignored our calls.',
    'The consultants have been a disappointment. | Their lead planner is idle and careless.', 'I mean Laurie the builder, no relation of the officer of the same name. | Mr Laurie is idle and careless.',
  ])('nobody of ours: %s', (words) => expect(kinds(words)).toEqual([]));
  it('in a county the county is ours', () => {
    const county = { ...addressing(false), directory: { ...directory, council: { ...directory.council, name: 'Millbrook County Council' } } };
    const words = sentencesOf('At the county the case officer lost the bundle and ignored our calls.');
    expect(findCriticism(words, county, { about: 'officer' }).length).toBeGreaterThan(0);
    expect(findCriticism(words, addressing(false), { about: 'officer' })).toEqual([]);
  });
  it("our own initials are ours", () => expect(kinds("MDC's planning officers have been rude and useless over the weir.")).not.toEqual([]));

  it('offsets hold the telling words', () => {
    const [one] = found('As ever, Colin has dragged his feet over the lamp.');
    expect(one!.sentence.text.slice(one!.start, one!.end)).toContain('dragged his feet');
    expect(one!.target.people).toEqual([person('Colin')]);
  });
});

describe('the person, or how the work is done', () => {
  it.each(["Beth doesn't know a soakaway from a septic tank.", 'Beth could not find a tree in a forest.', 'Colin has the warmth of a fridge.', 'I rang Beth again. | I got more sense out of the answerphone.'])('contempt: %s', (words) => expect(kinds(words)).toContain('attack'));
  it.each([
    'Your repairs officers could not care less about tenants.', 'Colin did the whole terrace from the driver\'s seat.', 'Colin spent six minutes in the flat and it shows.', 'Colin had the form since June and let it expire.', 'Mr Firth-Bell has forgotten our road closure again.', 'Beth approves orders without reading them.',
    'If Beth gave to the tenants half the attention that she gives to her inbox, we should be done.', 'Things have got much worse under Colin.', "They were Colin's to produce, and he isn't up to a job with numbers in it.",
  ])('the work: %s', (words) => {
    expect(kinds(words)).not.toEqual([]);
    expect(kinds(words)).not.toContain('attack');
  });
  it.each(['Beth could not find the drawing in the cabinet.', "Beth doesn't know a plumber who works on Sundays.", 'Colin has the patience of a saint.', 'Colin rang me from the car to say the gate was open.', 'Colin spent twenty minutes with Mrs Oakes and explained every page.', 'We met Beth on Tuesday. | I have seen brighter mornings.', "The programme is under Colin's oversight.", "My neighbour's child could walk to school more safely if Colin's crossing were built.", 'What a sharp summer it is, Colin is telling me.'])('neither: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('what sounds alike, and is praise or a plain fact', () => {
  it.each([
    ['Beth came in less than five days and put it right.', 'Beth was less than supportive when the rails came loose.'],
    ['I have always found Colin unflappable and unstinting with his time.', 'I have always found Colin unfriendly and unkind.'],
    ["The hall came in under budget thanks to Beth's oversight.", "It was Beth's oversight that lost us the hall."],
    ['Beth took two visits to put it right.', 'Beth took three reminders to send the form.'],
    ["We are working around Colin's leave.", 'We have had to work around Colin since May.'],
    ['Colin has the skills of a surgeon.', 'Colin has the skills of a turnip.'],
    ['Beth has the energy of a teenager.', 'Beth has the energy of a doormat.'],
    ['Beth has the tact of a born diplomat.', 'Beth has the tact of a steamroller.'],
    ['The officers had ninety such letters in a week, which must have driven them mad.', 'The officers are mad.'],
    ['I do not think any the less of Beth for having lost the file.', 'Beth never answers letters, and I think less of her.'],
    ["I cannot see how the form saves anybody's time.", "I can't understand how Beth lost the form."],
    ["I can't see how Colin's form saves time.", 'I cannot see how on earth Colin keeps his post, given how useless it all is.'],
  ])('%s – not so: %s', (fair, critical) => {
    expect(kinds(fair)).toEqual([]);
    expect(kinds(critical)).not.toEqual([]);
  });
  it('nor does the loss of esteem soften a charge of lying', () => expect(kinds('Beth lied to us and I think the less of her for it.')).toContain('deceit'));
});

describe('duties not done, habits and understatement', () => {
  it.each([
    ["Beth has had the form on her desk since Tuesday and will reply by Friday.", 'Colin has had the drawings on his desk for eleven weeks.'],
    ['Beth has not been thanked properly for all this.', 'Beth did not check the boundary properly before she signed.'],
    ['Colin did not hear me over the pump, so I said it again.', 'Colin has not acted on the report.'],
    ['Beth leaves nothing to chance.', 'Beth leaves everything until the very last day.'],
    ['Colin must have spent hours on the model.', 'Colin must have spent all of four minutes on the model.'],
    ['Beth has spent more than five minutes on it.', "Beth can't have given it more than five minutes."],
    ['Beth had the skill to find the file for us.', 'It takes a peculiar sort of genius to lose the same file three times, Beth.'],
    ["Patience is one of Beth's strengths.", "Arithmetic is not one of Beth's strengths."],
    ['Beth knew it was right when she said so.', 'What Beth said was untrue, and I believe she knew it was not so when she said it.'],
    ['I trust our planning officer will forgive me.', 'Now I trust our planning officer has learned, having bungled it twice.'],
  ])('%s – not so: %s', (fair, critical) => {
    expect(kinds(fair)).toEqual([]);
    expect(kinds(critical)).not.toEqual([]);
  });
  it('an officer by post in a headline, or by the name the council gives itself', () => {
    for (const words of ['Planning Officer has made a mess of the quay', 'Parking manager asleep at the wheel', "Millbrook's planners have let your members down.", "The district's planners have let your members down."]) expect(kinds(words)).not.toEqual([]);
    expect(kinds("The county's planners have let your members down.")).toEqual([]);
  });
  it('"her" is no man, and whom "he" has told apart is no "she"', () => {
    expect(kinds('Beth came on Monday. | The contractor says he was not asked. | I am sorry to say she was rude to the tenant.')).not.toEqual([]);
    expect(kinds('The contractor says she was not asked. | She was rude to the tenant.')).toEqual([]);
  });
});

describe('no criticism of an officer', () => {
  it.each([
    'The report omits table 3.', 'The bins have been missed three times.', 'I am not for one moment suggesting that Beth was negligent.', 'No criticism of Colin is intended.', 'I disagree with the recommendation by Colin.',
    'The contractor has been useless and Beth has had to chase them every day.', 'Has Beth failed to consult the parish?', 'If Beth has missed the deadline, please let me know.', 'The developer misled Beth about the levels.',
    'Beth refused the application under delegated powers.', 'Planning is a shambles.', 'The Council has let us down.', 'Councillor Price is an idiot.', 'Beth never fails to help.', 'I failed to tell Colin about the meeting.',
    'Beth told the contractor that the work was a disgrace.', 'Poor Beth has had a dreadful week.', 'Anyone who says officers are lazy should spend a day with Beth.', 'It was not Beth who lost the file.', 'Officers could not have done more.',
    'The police officers were useless.', 'The clerk to Fernley Parish Council made a mess of the minutes.', 'We must not blame officers for a decision that we took.',
  ])('%s', (words) => expect(kinds(words)).toEqual([]));

  it('a charge that the next sentence rebuts', () => expect(kinds('It is said that Beth buried the objection. | That is untrue.')).toEqual([]));

  it('what an officer knew to be untrue is alleged, not rebutted', () => {
    for (const words of ['That was untrue, and Beth knew it was untrue when she wrote it.', 'I believe that Colin knew that nobody had been to look when he assured me they had.', 'Colin knew perfectly well that the lease was not signed, and he told us with a straight face that it was.', 'Beth knew the true position and chose to keep it from us. | If there is another explanation, I was wrong.', 'Colin made the whole inspection up.'])
      expect(kinds(words)).toContain('deceit');
    for (const words of ['Beth knew nothing of this when she told you that it was safe.', 'Beth knew the form was wrong and she told us at once.'])
      expect(kinds(words)).not.toContain('deceit');
  });

  it('whoever else bears an officer\'s name is not that officer', () => {
    expect(kinds('I have had Laurie & Sons out twice. | Mrs Laurie is idle and rude, and has broken her word.')).toEqual([]);
    expect(kinds('Laurie Motors is a bad neighbour. | Old Mrs Laurie has broken her word again.')).toEqual([]);
    expect(kinds('I have had Mrs Laurie on the telephone twice. | Mrs Laurie is idle and rude, and has broken her word.')).not.toEqual([]);
    expect(kinds('Laurie Transport is a bad neighbour. | Mrs Laurie is idle and rude.')).toEqual([]);
    expect(kinds("Mrs Laurie's Transport team is hopeless. | Mrs Laurie is idle and rude.")).toContain('attack');
    expect(kinds('The gentleman from Transport for London was useless and rude.')).toEqual([]);
    expect(kinds('The gentleman from transport was useless and rude.')).not.toEqual([]);
  });

  it.each([
    'Nor was Beth late, careless or rude at any point.', 'Anyone who still thinks that Beth is at fault should come and see.', 'Beth had the hall open before anyone had thought to ask.', 'Our own staff should have been given six months for it.',
    'Beth could not arrange a visit before June.', 'Beth, poor woman, gets asked that every week.', 'Were Colin rude to you, I should want to know.',
  ])('nor is it in: %s', (words) => expect(kinds(words)).toEqual([]));

  it("a resident's words, unless the sender makes them their own", () => {
    expect(found('Mrs Oakes says that Beth was rude to her.').every((one) => one.reported)).toBe(true);
    expect(kinds('Mrs Oakes says that Beth was rude to her. | I entirely agree.')).toEqual(['failing']);
    expect(kinds('Mrs Oakes says that Beth was rude to her. | I quote her word for word, and make no comment.')).toEqual([]);
    expect(kinds('Mrs Oakes says that Beth was rude to her. | Agreed, word for word.')).toEqual(['failing']);
  });
});

it('to know a thing when one writes is deceit only where it is said to be untrue', () => {
  expect(kinds('The date was untrue, and I believe that Colin knew it when he wrote the report.')).toContain('deceit');
  expect(kinds('Colin knew this when he wrote the report, which is why the condition is there.')).not.toContain('deceit');
});

describe('blame beside words that clear', () => {
  it.each([
    ['I cannot fault Beth. | She ignored two calls that had gone to the wrong desk.', 'I cannot fault the crews. | But Beth ignored two calls from the school.'],
    ['Nobody in planning was at fault.', 'Our planning manager was at fault, and careless.'],
    ['Colin is a menace. | He has had us all out weeding. | I wish we had six of him.', 'Colin is a menace. | He has had us all out in the rain. | I wish we had our Saturday back.'],
    ['Please never write "Beth is useless" in a letter.', 'I never thought that I should write it. | Beth is useless.'],
    ['There was talk in the market that the planners were idle.', 'There was a queue in the market. | The planners were idle.'],
    ['Colin is a menace. | I wish we had six of him.', 'Colin is a clueless menace. | None of the crew are to blame for that.'],
    ['No one but a fool would call Beth lazy.', 'I do not say it lightly, but Beth is lazy.'],
    ['Beth is as competent as the best of them.', 'Beth is about as competent as a chocolate teapot.'],
    ['Beth ignored the abuse and finished the survey.', 'Beth ignored the letters and finished her lunch.'],
    ['Please tell Beth what the plan is.', 'Could somebody explain to Beth what a deadline is?'],
    ['Lend Colin a torch when he goes down the culvert.', 'Colin went down the culvert without so much as looking at the plan.'],
    ['I do not think Beth was fit to travel.', 'I do not think Beth was fit to run the desk.'],
    ['My note to Beth about the oak is only a suggestion.', 'To Beth, a deadline is only a suggestion.'],
    ['Housing people in caravans is useless.', 'Housing officers are useless.'],
    ['He was wrongly accused of saying that Beth was useless.', 'He was told that Colin was away. | Beth was useless.'],
  ])('%s – not so: %s', (fair, critical) => {
    expect(kinds(fair)).toEqual([]);
    expect(kinds(critical)).not.toEqual([]);
  });
});

describe("another body's officers", () => {
  it.each([
    ['The Rivers Agency came on Friday. | Their catchment officer was careless and rude.', 'The tenants came on Friday. | Their housing officer was careless and rude.'],
    ["The borough's case officer has ignored the map.", "The district's case officer has ignored the map."],
    ['We had a burglary and the police came. | The officer was rude and lazy.', 'We had a leak and a neighbour came. | The officer was rude and lazy.'],
    ['The police came. | The officer was lazy.', 'The officer was lazy. | I have told the police of the noise.'],
    ['The contractors were told by our planners to stop. | They ignored it.', 'The contractors complained of our planners. | They ignored it.'],
    ['That is for Thornby Borough Council. | Their officers were careless and rude.', 'That is for us to settle. | Our officers were careless and rude.'],
    ['The planning manager at Thornby Borough was careless and rude.', 'The planning manager at the council was careless and rude.'],
    ['Colin was shouted at by people who never read a word.', 'Colin is one of those people who never read a word.'],
    ['Colin met the firm. | Their foreman was rude to me.', 'Colin met the firm. | Our foreman was rude to me.'],
  ])('%s – ours: %s', (theirs, ours) => {
    expect(kinds(theirs)).toEqual([]);
    expect(kinds(ours)).not.toEqual([]);
  });
});

it('who makes fools of others, or is too proud, is blamed and not abused', () => {
  expect(kinds('Colin has form for this and it makes fools of the rest of us.')).not.toContain('attack');
  expect(kinds('Beth was too proud to look it up.')).not.toContain('attack');
  expect(kinds('Colin is a fool of a man.')).toContain('attack');
});

it('one thing that never came is not sweeping', () => {
  expect(found('You lost my list: it never came.', true).some((one) => one.sweeping)).toBe(false);
  expect(found('You never answer a letter and you lost my list.', true).some((one) => one.sweeping)).toBe(true);
});

const reportedIn = (words: string, toColin = false) => found(words, toColin).map((one) => one.reported);

describe('whose words they are', () => {
  it.each([
    ['I have known several people in your chair and I have to say that you are a useless clown.', true],
    ['I believe Beth told the board that it was signed when she knew it was not.', false],
    ['I am glad to report that Beth has at last been bothered to open the file, and she could not be bothered to read it.', false],
    ['I am sorry to say that I believe Colin told us something he knew to be untrue.', false],
  ])('the sender\'s: %s', (words, toColin) => expect(reportedIn(words, toColin)).toContain(false));

  it.each([
    'The people in your street say that Beth is a useless clown.',
    'You told me that Beth is a useless clown.',
    '"The planners are useless and lazy" will win you no friends in that office.',
  ])('somebody else\'s: %s', (words) => expect(reportedIn(words)).not.toContain(false));

  it('told and untrue: the allegation of whoever says so', () => {
    expect(kinds('Colin told the tenants that nobody had been asked, and that was a lie.')).toContain('deceit');
    expect(kinds('A man in the pub told the tenants that Colin was away, and that was a lie.')).toEqual([]);
  });
});

describe('what is denied, supposed or asked for', () => {
  it.each([
    ['None of that was the fault of Beth.', 'All of that was the fault of Beth.'],
    ['I would not like the school to think that Colin ignored the letter.', 'I would like to know why Colin ignored the letter.'],
    ['None of our officers had any part in it.', 'None of our officers could be bothered to answer.'],
    ['If it emerged that a planner had been careless I would say so.', 'It emerged that a planner had been careless, and I said so.'],
    ['I would be grateful if Colin replied to the clerk.', 'I would be a happier man if Colin had replied to the clerk.'],
    ['I do not say that Beth was careless; she was busy.', 'I do not think it was the weather; Beth was careless.'],
    ['I am sorry that I said Beth was careless.', 'I am sorry to say that I think Beth was careless.'],
  ])('%s – not so: %s', (fair, critical) => {
    expect(kinds(fair)).toEqual([]);
    expect(kinds(critical)).not.toEqual([]);
  });
});

describe('capability doubted', () => {
  it.each([
    ['I do not believe Colin has the stamina for a public inquiry.', 'I do not believe Colin has the papers for a public inquiry.'],
    ['I am not convinced that Beth is experienced enough to lead on the sale.', 'I am not convinced that Beth is free enough to lead on the sale on Monday.'],
    ['Nobody in your team ever answers the telephone.', 'Nobody in your team was asked.'],
    ['The planners handling it were careless with our letters.', 'The planners handling it were thanked for our letters.'],
    ['Beth was not prepared for the hearing.', 'Beth was not prepared to speculate.'],
    ['Our engineers have plainly never pushed a pram up there.', 'Our engineers have plainly never been given the money for it.'],
  ])('%s – no: %s', (critical, fair) => {
    expect(kinds(critical)).not.toEqual([]);
    expect(kinds(fair)).toEqual([]);
  });
});

describe('how grave', () => {
  it.each(['Our planners were too slow to answer the school.', 'Beth had the money in her budget and did not order the salt.'])('blame, no attack: %s', (words) => {
    expect(kinds(words)).toContain('failing');
    expect(kinds(words)).toEqual(kinds(words).filter((kind) => kind === 'failing'));
  });
  it.each(['I feel only contempt for Colin.', 'Colin cannot tell a drain from a ditch.', 'Colin drew it. | I have met a goose with a better grasp of levels.', 'Colin is a man of no backbone.'])('an attack: %s', (words) => expect(kinds(words)).toContain('attack'));
  it('what somebody was not told is no mockery', () => expect(kinds('Colin could not tell us from memory which drain it was.')).not.toContain('attack'));
});

describe('who else it may be', () => {
  it('another body\'s chief executive', () => {
    expect(kinds('The water firm was no help. | I have told their chief executive that he is a useless clown.')).toEqual([]);
    expect(kinds('The water firm was no help. | I have told our chief executive that he is a useless clown.')).not.toEqual([]);
  });
  it('a namesake at a farm', () => {
    expect(kinds('Mr Firth-Bell of Church Farm was careless and rude.')).toEqual([]);
    expect(kinds('Mr Firth-Bell of Estates was careless and rude.')).not.toEqual([]);
  });
  it('not a consultant in passing', () => expect(kinds('Colin was asked whether a consultant had seen it. | He was careless and rude.')).not.toEqual([]));
  it('they are the team of the sentence before', () => expect(found('Your planning officers are thanked. | They have ignored the map.', true).map(({ target }) => target.label)).toEqual(['Your planning officers']));
});

describe('charges answered, and those who could not help it', () => {
  it.each([
    ['You heard that Colin misled the board. | That is not true.', 'Colin knowingly told the board something that was not true.'],
    ['You heard that Colin could not be bothered. | That is wrong.', 'Colin could not be bothered to look, so that is wrong too.'],
    ['Colin could not be bothered to open up, they say. | That isn\'t right, he was there at six.', 'Colin could not be bothered to open up. | That isn\'t fair on the playgroup.'],
    ['Colin was off sick in May. | He ignored two letters.', 'Colin was at his desk in May. | He ignored two letters.'],
    ['Beth came in June. | She had got the date wrong, and nobody could have known it.', 'Beth came in June. | She had got the date wrong, and anybody could have told her.'],
    ['Beth is a menace to bad builders. | I could hug her.', 'Beth is a menace. | I could weep.'],
  ])('%s – not so: %s', (fair, critical) => {
    expect(kinds(fair)).toEqual([]);
    expect(kinds(critical)).not.toEqual([]);
  });
  it('an animal that could do the job', () => expect(kinds('A spaniel could do your job, and more cheaply.', true)).toContain('attack'));
  it('what the sender is sure of stands between', () => expect(kinds('It went to Colin, who I am certain could get lost in a cupboard.')).toContain('attack'));
  it('he is whose sentence it was, not the builder\'s', () => expect(kinds('Colin had the plan and the builder\'s number, and he was careless with both.')).not.toEqual([]));
});

describe('what was to be done and was not', () => {
  it.each([
    ['Beth did not book the hall, though she had been asked to.', 'Beth did not speak, as she had been asked not to.'],
    ['Beth did not order the salt, as she had promised.', 'Beth ordered the salt, as she had promised.'],
    ['Colin does not return calls.', 'Colin does not return calls on Fridays, which is his day off.'],
    ['Colin put it on a list and did nothing about it all winter.', 'Colin said it was in hand and nothing more was needed.'],
    ['Beth has lost track of her own licences.', 'I have lost track of the licences, and Beth has the list.'],
    ['Colin sat on those papers until Easter.', 'Colin sat on that panel until Easter.'],
    ['Our planners left the school in the dark.', 'Our planners left the school in the rain.'],
    ['Colin gets everything wrong.', 'Colin gets it right.'],
  ])('%s – not so: %s', (critical, fair) => {
    expect(kinds(critical)).not.toEqual([]);
    expect(kinds(fair)).toEqual([]);
  });
  it('said of what stands before', () => {
    expect(kinds('The hall was left open. | That is not acceptable from a senior officer.', true)).not.toEqual([]);
    expect(kinds('The hall was left open. | That is not acceptable to the insurers.', true)).toEqual([]);
  });
});

describe('who he, she and they are', () => {
  it('he is who spoke, not who was told, nor whose letter it was', () => {
    expect(kinds("Mr Firth-Bell told the tenant that the chairman's letter was late. | He is a pompous fool.")).toContain('attack');
    expect(kinds('I told Mr Firth-Bell what the chairman had to say. | He is a pompous fool.')).toEqual([]);
  });
  it('a utility has people of its own', () => {
    expect(kinds('I rang Pennine Water. | Their enforcement officer was careless and rude.')).toEqual([]);
    expect(kinds('Colin came. | Severn Trent say it is not theirs, which they always say.')).toEqual([]);
    expect(kinds('I rang about the water. | Our enforcement officer was careless and rude.')).not.toEqual([]);
  });
});

it('her complaint is not mine', () => {
  expect(reportedIn('Her complaint, for what it is worth, is that Beth was rude to her.')).not.toContain(false);
  expect(reportedIn('My complaint is that Beth was rude to me.')).toContain(false);
  expect(reportedIn('My view is that Beth was rude to her.')).toContain(false);
});

it('any fool could do it: an attack; anybody could have done it is none', () => {
  expect(kinds('Any clown in a hat could do Colin\'s job.')).toContain('attack');
  expect(kinds('Any neighbour with a van could help Colin on Saturday.')).toEqual([]);
});

it('deliberately untrue', () => {
  expect(kinds('What Colin told me was knowingly false.')).toContain('deceit');
  expect(kinds('What Colin told me was entirely right.')).toEqual([]);
});

it('the stretch that tells speaks of the officer', () => {
  const [first] = found('You were meant to write to the school by Easter and you could not be bothered, and as a result all of the parents have been parking in the lane since the spring term began.', true);
  expect(first!.sentence.text.slice(first!.start, first!.end)).toMatch(/you/);
});

describe('who is bad at something else, somewhere else, or in fun', () => {
  it.each([
    'We lost by nine wickets on Sunday. | Colin is hopeless and was bowled first ball.', 'You missed a fine evening on the stage. | Beth was a wicked, lying fool of a queen and the back row booed.',
    'The course uses cases from other councils. | An officer who lied to his members was found out.', 'In 1868 the council had a scandal. | The Town Clerk was a swindler and a bully.',
    'Colin is a menace. | He has had us all litter picking and he was right every time.', 'Beth is useless on the stairs. | She is laid up with her knee.', 'The Government has cut the grant. | Whoever designed the formula is incompetent.',
    'Colin is a kind man and nobody works harder than he does.', 'I was late, unprepared and hopeless, and poor Beth had to wait in the rain.', 'Mrs Firth-Bell is a rude and lazy landlady.',
  ])('criticises nobody here: %s', (words) => expect(kinds(words)).toEqual([]));

  it.each([
    'The consultation was a pantomime. | Colin is hopeless and ignored every letter.', 'Colin is a menace. | He was right once and has been wrong ever since.', 'The Town Clerk has been useless since 2018.', 'Whoever designed the form is incompetent.',
    'Colin is a kind man but he is hopeless at his job.', 'I was late, and Beth had ignored every message I sent.', 'Mr Firth-Bell is rude and lazy.', 'An officer who lied to his members should go, and I mean Colin.',
  ])('does: %s', (words) => expect(kinds(words)).not.toEqual([]));
});

describe('turns of the same meaning', () => {
  it.each(['Colin is no use to anybody in that chair.', 'Beth could not be trusted to post a packet.', 'Colin cannot be trusted with a raffle.'])('contempt: %s', (words) => expect(kinds(words)).toContain('attack'));
  it.each(["Beth hasn't a notion what the crews do after dark.", 'Colin was asked three things and could answer none.', 'Colin has had the file since May and still cannot tell us who owns the wall.', 'Beth is no longer in command of the budget.'])('failing, no attack: %s', (words) => {
    expect(kinds(words).length).toBeGreaterThan(0);
    expect(kinds(words)).not.toContain('attack');
  });
  it('what was invented is alleged deceit', () => {
    expect(kinds('Colin was abroad that week. | That inspection was made up when he came home.')).toContain('deceit');
    expect(kinds('Colin was abroad that week. | That inspection was made by a colleague when he came home.')).toEqual([]);
  });
  it('"he" is who had it, rather than from whom', () => expect(kinds('Colin had a return from the operator. | He told me something which he knew was not true.')).toContain('deceit'));
});

describe('families of blame in everyday turns', () => {
  it.each([
    'Colin seems to think the rules do not apply to him.', 'Beth is the least reliable surveyor in the building.', 'This is what happens when Colin is left to run a consultation.',
    'Beth does not return a call unless she is chased.', 'Colin applied the policy one way to the club and another to the school.', 'Had Colin walked the ditch in May your kitchen would be dry.',
    'The plans had never once been opened by Beth.', 'Beth should have rung the school first and did not.', 'Colin has attended none of the four meetings.', 'Beth had made up her mind before the hearing began.',
    'How many reminders does Colin need?', 'Colin looks down on parish clerks.', 'Beth put the petition in a drawer.', 'Beth has to be chased for every plan.', 'Our planners are no match for the developer.',
  ])('%s', (words) => expect(kinds(words)).toContain('failing'));
  it.each([
    'Figures are not among Beth\'s talents.', 'Colin, in his wisdom, locked the gate on the day of the fair.', 'Could somebody explain what Colin does all day?',
    'Another triumph of planning from Colin.',
  ])('dry: %s', (words) => expect(kinds(words).length).toBeGreaterThan(0));
  it.each(['You are a silly little man.', 'Asking Colin for a date is like asking a cow for the time.', 'That buffoon of a planning officer has been again.'])('aimed at the person: %s', (words) => expect(kinds(words, true)).toContain('attack'));
  it.each([
    'Colin forgets nothing, and it shows.', 'The rules do not apply to sheds, as Beth explained.', 'It would be easy to say that Colin sat on the file.', 'Had Colin been told, your kitchen would be dry.',
    'Beth does not enter a garden until the owner is asked.', 'Am I right that Colin has to be told of gifts?', 'The plans had never been opened by the contractor, Beth found.', 'The delay was my own mistake, and Beth was left waiting for the form.',
  ])('none: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('families of blame of how an officer works', () => {
  it.each([
    'Beth came to the inquest unprepared.', 'Colin appeared before the panel without a single map.', 'Beth fell back on platitudes.', 'Colin has never once walked the towpath.', "Beth hasn't rung a tenant back once since Easter.",
    'Colin does not have a command of his own brief.', 'Beth had not shown herself capable of running a kiosk.', 'Colin shows no curiosity about drains.', 'Beth signed the wall off without looking at it.', 'Colin sealed the file without asking to see a receipt.',
    "Beth's advice comes late, and is so hedged that the club could not use it.", 'Colin had not brought the register, could not say which grave was meant and left at noon.', 'Beth had to be told which parish she was in.', 'Nothing moves unless Colin is prodded.',
    'The seating plan was a misjudgement by Beth.', 'It was tactless of Colin to ring on the day of the funeral.', "Stuck in Beth's in-tray again.", 'Beth denied in June what she had promised in May.', 'Colin does the minimum.', 'Beth checks nothing.', 'Colin means well but cannot cope.',
    'Beth would sooner post a leaflet than come out.', 'The chapel wants somebody patient. | It is too big for Colin.', 'Beth told the scouts one date and the guides another.', 'Colin inspected the wrong culvert.', 'I shall tell the forum what I tell everyone, that our planners have been too timid.',
    'Beth is, to be blunt, out of her depth.', 'I\'m sorry to report that Colin has made a mess of the rota.',
  ])('%s', (words) => expect(kinds(words)).toContain('failing'));
  it.each(['Did nobody in the planning team read this?', 'Did anyone in the planning team check it before it was printed?', 'Has any of you ever known Beth return a call?', 'What exactly has Colin done since Lent?', 'Is it beyond Beth to answer a postcard?', 'Who in the planning team thought this was wise?'])('asked to reproach: %s', (words) => expect(kinds(words)).toContain('failing'));
  it.each(["I can't say that Beth distinguished herself.", 'Brisk is not the first word I would choose for Colin.', "That took nine weeks, which by Beth's standards is quick.", "Colin's survey has all the precision of a horoscope."])('dry: %s', (words) => expect(kinds(words)).toContain('sarcasm'));
  it.each(['Handing Beth a budget is like handing a terrier a trifle.', "I'd get a cleverer answer out of the gatepost than out of Colin.", 'My doormat has a better memory than Beth.', 'Colin Firth-Bell, a dunce who reads maps upside down, wrote it.', 'Beth wants sacking.'])('mockery: %s', (words) => expect(kinds(words)).toContain('attack'));
  it.each([
    'Beth asked the children to come unprepared.', 'Walkers took refuge in the porch while Colin found the key.', 'Colin has never once complained.', "Beth hasn't been late once in nine years.", 'Beth showed no fear of the bull.', 'Colin walked the route without looking at the clock.',
    'I had not read the papers and could not tell Beth what I thought.', 'There was no error by Colin.', 'It would be wrong of Beth to say before the hearing.', 'Until Colin is told the date he cannot book the hall.', 'Has nobody in the planning team had their jab yet?', 'What exactly has Beth done with the keys?',
    "I can't say that Colin was at the meeting.", "The kettle in Beth's office has more limescale than ours.", "Beth's drawing has all the detail of a survey.", 'Giving Colin the keys is like giving the village its hall back.', 'Beth, as always, was early.', 'Who in the planning team thought of the bench?',
    'I spoke to Beckdale District. | The planner at Beckdale had not opened the file.', 'Beth Laurie, a friend of the clown at the fair, wrote the poster.', 'Passengers told Colin that the bus was late.',
  ])('none: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('mocked by what anybody could be left with', () => {
  it.each([
    'Colin could not find the sea if he fell off the pier.', "Beth couldn't fill a kettle even if you drew her the tap.", "Colin can't hang a gate if his life depends on it.",
    'I would not leave Beth in charge of a hamster.', "You couldn't trust Colin with a box of matches.", 'I would never put Colin in charge of a tombola.', "I wouldn't let Beth run a raffle.", 'Beth could not referee a tea party.', "Colin couldn't take the minutes of a bun fight.",
    'Beth sent the rota. | A child of eight could run the office better.',
  ])('%s', (words) => expect(kinds(words)).toContain('attack'));
  it('your depot is yours', () => expect(kinds('My nan could manage your depot better with one hand.', true)).toContain('attack'));
  it.each([
    "Beth can't vote if she's on the panel.", 'Colin cannot sign it if he has an interest.', 'Beth could not then speak if the owner is her cousin.', "Colin can't sit on the appeal if they're his tenants.",
    'I would not leave Beth with the keys on a Sunday.', 'Beth could not judge the cakes this year, so Colin did.', 'Beth would never let a dog on the beach in June.', 'Colin could not come to the tea party.',
    'Colin sent the plan. | My daughter could use the office better if there were a ramp.', 'Beth came. | My son could run round the field before breakfast.', 'My grandson could manage the stairs better with a rail, as Beth said.',
  ])('none: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('what was owed and not given', () => {
  it.each([
    'Colin had the figures in Lent and sat on them until harvest.', 'A line from Beth would have saved the scouts a wet morning.', 'One call from Colin would have spared the widow all this.', 'Beth never asked the tenants, and she should have.', 'Colin never rang, and he ought to have.', 'Beth never asked the neighbours first.',
  ])('%s', (words) => expect(kinds(words)).toContain('failing'));
  it.each(['Beth has visited the flat on precisely zero occasions.', 'Colin has answered a grand total of none.', 'Beth has sent us exactly nil replies.'])('counted: %s', (words) => expect(kinds(words)).toContain('sarcasm'));
  it.each(['Colin knew that when he got up on Monday and assured the panel otherwise.', 'Beth knew it perfectly well when she sat there and told us so.'])('knowing better: %s', (words) => expect(kinds(words)).toContain('deceit'));
  it.each([
    'Beth has made exactly no mistakes since she came.', 'Colin never asked for thanks.', 'Beth never asked whether he could pay.', 'Colin never asked us for a penny.', 'No letter from Beth would have stopped the flood.', 'A visit from Colin would be welcome.', 'Beth has not had the letter yet, and she should have.', 'Colin had the benches mended and the children sat on them all summer.',
    'Colin knew that when he came to us and said so at once.',
  ])('none: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('nobody among them', () => {
  it.each(['Nobody at the council has been slow.', 'No one in planning is to blame.', 'Nobody in the housing team was rude to her.', 'None of our officers ignored you.'])('clears them: %s', (words) => expect(kinds(words)).toEqual([]));
  it.each(['Nobody in the planning team bothered to look.', 'Nobody in planning has the faintest idea.', 'Nobody could be ruder than Colin, who is a bully.'])('blames them: %s', (words) => expect(kinds(words)).not.toEqual([]));
});

describe('jokes about what one could not do', () => {
  it.each([
    'Beth could not organise a whip-round in a bank.',
    "Colin couldn't run a stall at a fair.",
    'I would not let Beth run a tombola at a village fair.',
    "Colin couldn't police a sandpit, let alone a market.",
  ])('%s', (words) => expect(kinds(words)).toContain('attack'));
  it.each([
    "Beth couldn't run to the bus in the snow.",
    'Beth could not win a vote on it, as she said herself.',
  ])('none: %s', (words) => expect(kinds(words)).toEqual([]));
});

describe('whose fault it is not', () => {
  it.each([
    'Nothing here is aimed at Beth, who has had the work of two to do since Lent.',
    'This is no criticism of Colin, who sat up half the night over it.',
    "I won't hear a word said against Beth, who should have gone home at five and stayed till ten.",
    'I was about to be sharp with Beth over the gate and then I found out that nobody had told her.',
    'One planning officer for two hundred villages is a joke.',
    'I have heard it said that our planners were rude. | They were not. I sat beside them.',
    'The lift is, in her words, useless, and Beth has ordered another.',
    'Your bridge is, in Beth\'s view, hopeless.',
    'The agent, Mr Moss (no friend of our Colin, he says), was obnoxious.',
    'Colin did not know about the burst pipe and rang the depot at once.',
    'Colin sorted it with his usual speed, and the lamp was mended by noon.',
    'Beth was treated in a disgraceful way by the contractor.',
    'The allegations were: that Colin misled the panel and hid a letter. | There was nothing in it.',
    'Beth told nobody a lie, and she hid nothing.',
    'The planning officer who came about the gate that is a disgrace was kind.',
    'The planning officer who told you the lane is a disgrace was right.',
    'Colin said that the roof was patched in a slapdash way by the builder.',
    'I do not think that Colin is quite straight after the fall.',
    'Beth refused to pass the wiring until it was done again.',
    'If sense were the test, the scheme that Colin drew would pass.',
  ])('none: %s', (words) => expect(kinds(words)).toEqual([]));
  it.each([
    'That is not a dig at Beth, but she lost the file twice.',
    'Our planners, in their wisdom, are useless.',
    'Colin sent the bill with his customary haste, nine months on.',
    'Colin never knows the cases.',
    'The planning officer who looked into your claim is lazy.',
    'The planning officer who met the agent last week was bone idle.',
    'Beth has handled it in a slapdash way.',
    'Beth refused to sign the lease for no reason at all.',
    'Four planning officers for one small town are useless.',
    "With Colin's usual haste, nothing was mended for a year.",
    'Colin, our surveyor (acting), misled the panel.',
    'Beth made no plan for the winter.',
    'Colin is a lazy good for nothing.',
    'I have always spoken up for Colin. | When the group wanted his post cut I said no. | He made no plan for the move.',
    "I don't believe Colin was honest with me on the third.",
    'Mr Firth-Bell smiled at me. | I have never been so lied to by a man in a tie.',
  ])('%s', (words) => expect(kinds(words)).not.toEqual([]));
  it('is not denied by one that only repeats it', () => {
    expect(found('My neighbours tell me that Beth never rings back. | She does not.')).not.toEqual([]);
  });
});

describe('comparisons, contrasts, and who did it', () => {
  it.each([
    "I've watched glue dry faster than Colin.", 'Mr Firth-Bell is the applicant\'s lapdog.', "Beth couldn't arrange a sandwich in a bakery shop.", 'Beth let the whole matter slide.',
    'Beth leaves every report until the night before.', 'The notice came in time, which is more than can be said for Colin.', 'I wish I could say the same of Beth.',
    'Colin answers letters when he feels like it.', "Beth hasn't exactly been prompt with it.", 'Colin was not what you would call thorough.', 'Beth bullied the widow into paying.',
    'Colin never finishes anything.', 'Our caretaker is a clown.', 'Colin only rings back when you have shouted.', 'Our office staff are bone idle.', 'Your groundsmen are a shower.',
  ])('%s', (words) => expect(kinds(words)).not.toEqual([]));
  it.each([
    "I've never seen anybody work faster than Colin.", 'Let the children slide down the bank, Beth says.', 'Colin can leave when he feels like it.',
    "It's a fair piece of work, Colin.", "Beth is nobody's fool.", 'Our treasurer is a disgrace.',
  ])('nothing: %s', (words) => expect(kinds(words)).toEqual([]));
  it.each(['Beth is not exactly sure of the date.', 'Beth left the keys until the morning.', 'I wrote to two officers about a pack of clowns.'])(
    'no list has: %s', (words) => expect(maskedSentences(sentencesOf(words), addressing(false), 'officer')[0]!.hits).toEqual([]));
  it('to press somebody into something is conduct, not abuse', () => expect(kinds('Beth bullied the widow into paying.')).toEqual(['failing']));
  it.each(['They were rogues and they told you lies about the roof.', 'He is a crook and he lies when he says he has your leave.', 'The rehearsal was dire: the cast forgot, the curtain stuck, and the dame was booed. | You were kind to come.'])(
    'not the reader\'s doing: %s', (words) => expect(kinds(words, true)).toEqual([]));
  it('the reader of a letter about a play is no player', () => expect(kinds('We had a rehearsal and the curtain stuck. | You never look after that hall.', true)).toEqual(['failing']));
  it('what the reader told is not believed', () => expect(kinds('I do not believe that what you told me in May was true.', true)).toEqual(['deceit']));
});

/** What the lists alone find, of whom the last sentence but one speaks or of any. */
const listed = (words: string, toColin = false) => maskedSentences(sentencesOf(words), addressing(toColin), 'officer').flatMap(({ hits }) => hits.map(({ kind }) => kind));

describe('promises unkept, hope given up, questions that ask nothing', () => {
  it.each([
    "Beth told us she'd been round to measure it and she hadn't.", 'Colin said he had posted them but he had not.', "I've given up with Beth.", 'We gave up chasing Colin in March.',
    'I have given up writing to our planners.', 'Beth has had the plans sitting in a drawer for three months.', 'It is a shame that Colin, for one, never asked, and a pity that his efforts did not reach the back row.',
    'Does Beth ever visit, or is it all done by telephone?', 'Do our planners read a letter, or do they simply file it?', 'Does Colin ever think before he speaks?',
    'I cannot name a single promise that Beth has kept.', "I can't point to one form that Colin has completed.", "You'd be lucky to get an answer out of Beth.",
    'Colin will give you a number, and you will be doing well if anybody looks at it.',
  ])('%s', (words) => expect(listed(words)).toContain('failing'));
  it.each([
    'Beth said she had done it and she had.', "I've given up smoking with Beth.", 'I have given up the chair, as Colin knows.', 'Beth has had a cold in the head for three weeks.',
    'Does Colin work on Fridays, or is it just Thursdays?', 'Do the planners ring people first, or do they write?', 'Does Beth check the meter before she signs the form?',
    'I cannot name a better judge of a hedge than Colin.', "I can't think of one meeting that Beth has missed.", 'We would be lucky to get the grant, Beth says.',
  ])('nothing: %s', (words) => expect(listed(words)).toEqual([]));
  it.each([
    'I have met tax collectors with better manners than you.', 'I have known landlords with more compassion than you.', "I wouldn't trust you with the keys to a hen.", 'You are a waist of space.',
  ])('attack: %s', (words) => expect(listed(words, true)).toContain('attack'));
  it.each([
    'I have met few people with more compassion than Beth.', 'I have never met anyone with better manners than Colin.', 'We would not trust anybody but Beth with the keys to the hall.',
  ])('no attack: %s', (words) => expect(listed(words)).toEqual([]));
  it.each([
    'Beth was open with me. | Up to the job? | On this showing, no.', 'Beth rang on Monday. | Fit to run a depot? | I doubt it.', 'Did Colin answer the widow? | He did not.', 'Is Beth reliable? | Not really.',
  ])('answered by the sender: %s', (words) => expect(listed(words)).toEqual(['failing']));
  it.each([
    'Is Beth reliable? | Nobody more so.', 'Did Colin answer the widow?', 'Did anybody answer Beth? | No.', 'Colin was there. | Is the hall fit for use? | No.', 'Did Beth write the policy? | No.', 'Is Colin up to it? | No, you may laugh, he is up to far more.',
  ])('nobody\'s failing: %s', (words) => expect(listed(words)).toEqual([]));
});

describe('who is only called to, and whom words do not touch', () => {
  it.each([
    'Beth, this is an emergency, the wall has come down. | The road is blocked. | It is dark.', 'Colin it was the worst night of the year. | Thank you. | The hall is dry.',
    'Beth is a very pleasant young woman and I have nothing against her. | She lives by the mill. | The mill is shut.',
    'He is no relation to Beth Laurie in our planning team, who had nothing to do with your roof. | Ring me. | The builder is a rogue.',
    'Had Beth ignored the letter, I would have been the first to complain. | She did not. | It is dated May.',
    'If anybody in the planning team had sat on it, I should be among the first to say so. | Nobody did. | It came on the 4th.',
  ])('nothing: %s', (words) => expect(kinds(words)).toEqual([]));
  it.each(['Colin, that was a disgrace.', 'Beth, it seems, is useless.', 'I have nothing against Beth, but she never reads a thing.'])('%s', (words) => expect(kinds(words)).not.toEqual([]));
});

describe('a colleague\'s first name', () => {
  const among = { ...addressing(false), present: new Set<Person>(), colleagues: new Set([person('Beth')]) };
  const meant = (words: string) => findCriticism(sentencesOf(words), among, { about: 'officer' }).length > 0;
  it.each(['Beth is useless.', "It was not Beth's finest hour.", 'So Beth lost the file again.'])('%s', (words) => expect(meant(words)).toBe(true));
  it.each(['Beth, my neighbour, is useless.', 'My niece Beth is coming. | Beth is useless at cards.', 'Beth Harding is a liar.', 'Beth does the agenda on Mondays.'])('nothing: %s', (words) => expect(meant(words)).toBe(false));
});

describe('whose words, whose council, and who is meant', () => {
  it.each([
    'I told you so because Beth lied to me about it.', 'It was reported to us twice in May and Beth ignored it.', 'The planning manager sat on the valuation for eleven weeks.',
    'The planning team ignored every letter.', 'Beth Lauries a lazy little weasel.', 'Does Beth even own a brain?',
  ])('%s', (words) => expect(kinds(words)).not.toEqual([]));
  it.each([
    'I once worked for a northern council. The planning people there were idle and rude.', 'Clause 7: "an incompetent planner may be moved" is an odd phrase for any council.',
    'Our boys were at school together and were idle and rude.', 'The planning manager sat on the interview panel for two years.', 'Beth did not read from notes, she listened.',
  ])('nothing: %s', (words) => expect(kinds(words)).toEqual([]));
  it('told as others\' words', () => expect(found('She was reported to be idle, and Beth was said to have ignored it.').every((one) => one.reported)).toBe(true));
  it.each(['Colin\n\nI met the bailiff on Monday. He is rude and idle.', 'Colin\n\nI asked about my new driver. He ignored every letter.', 'Colin\n\nSomebody answered the door at number 9. He lied to me.'])('whom the letter is to is nobody\'s "he": %s', (words) =>
    expect(found(words, true)).toEqual([]));
});
