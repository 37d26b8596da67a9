import { describe, expect, it } from 'vitest';
import { weigh } from '../../../src/core/language/local-matter.ts';
import { announcesConsultation, announcesPublicMeeting, consultsThePublic, isOnApplication, isPressRelease } from '../../../src/core/language/local-matter/announcements.ts';
import { concernsMany, isHomeOfReader, isOneAddress, isOneHousehold, isReference, tellsOfChange, withSubject } from '../../../src/core/language/local-matter/change.ts';
import { isPersonalCase } from '../../../src/core/language/local-matter/personal-case.ts';
import { isInPassing, isOfSomebodysPast, isWayThere, isWhereRoomIs, particularsOf } from '../../../src/core/language/local-matter/place-of-matter.ts';
import { asksForRoom, isListingSubject, isRoutineSentence, isRoutineSubject } from '../../../src/core/language/local-matter/routine.ts';
import { givesReasonNotToCopy, tellsWardMembersSeparately } from '../../../src/core/language/local-matter/ward-members-told.ts';

const yes = (test: (text: string) => boolean, texts: readonly string[]) => it.each(texts)('yes: %s', (text) => expect(test(text)).toBe(true));
const no = (test: (text: string) => boolean, texts: readonly string[]) => it.each(texts)('no: %s', (text) => expect(test(text)).toBe(false));

describe('weight', () => {
  it.each<[string, string | null]>([
    ['Messages from sixty people told us how they loved the quiz.', null], ['Objections from sixty neighbours have come in.', 'significant'],
    ['The bridge will be shut for ten weeks.', 'significant'], ['We shall drop the limit by the school from 30 mph to 20.', 'significant'], ['The order is to be advertised in May.', 'significant'], ['Nine other complaints have come in.', 'ordinary'], ['Twenty other complaints have come in.', 'significant'], ['I have had letters from some forty households.', 'significant'], ['The reports from two neighbours differ.', 'ordinary'], ['The age limit goes up from 16 to 18.', null], ['The cap on the limit of your claim rose from 40 to 50 pounds.', null], ['The limit falls from 60 to 40 between the mill and the ford.', 'significant'], ['Letters of thanks came from thirty families.', null], ['We have e-mails from thirty families about the dust.', 'significant'], ['We are selling the freehold by sealed bids.', 'significant'], ['Eighty-five homes are planned on the meadow.', 'significant'],
    ['The fair on the green has been licensed, with a fireworks display.', 'significant'], ['Recycling rounds will move from Monday to Friday.', 'significant'], ['Thirty houses have water in them after the river flooded properties.', 'significant'],
    ['Bins will be emptied each Friday rather than every Monday.', 'significant'], ['The mobile library calls monthly and no longer on Tuesdays.', 'significant'], ['The crew will call on Friday instead of Tuesday for your sacks.', 'ordinary'],
    ['We meet on Mondays rather than Tuesdays.', null],
    ['The gambling hall faces revocation.', 'significant'], ['Two dozen or so wrote; seventeen complaints were upheld.', 'significant'], ['Two complaints came in.', 'ordinary'], ['One letter is against it.', null],
    ['Forty-odd letters have come in against it.', 'significant'], ['Three hundred people have signed.', 'significant'], ['Nobody ought to swim there.', 'significant'], ['Villages must boil all water.', 'significant'], ['Keep the ball off the lawn.', null],
    ['The kebab van may serve until two in the morning.', 'significant'], ['The caretaker stays until two in the afternoon.', null], ['It would rise nine storeys.', 'significant'], ['The inn would gain an extra storey.', 'significant'], ['It would rise two storeys.', null],
    ['The weir is failing.', 'significant'], ['The old steps are now dangerous.', 'significant'], ['The bridge looks unsafe.', 'significant'], ['Steps to curb dangerous driving are being weighed.', 'ordinary'], ['My patience is failing.', null], ['Your bid is subject to contract.', 'significant'], ['The barn goes to auction in May.', 'significant'], ['An offer for the old school is in.', 'significant'], ['Thank you for the offer.', null], ['We can offer Brookside the old yard site for housing.', 'significant'], ['The stallholders will be given six weeks\' notice.', 'significant'], ['May I offer you the site plan for comment?', 'ordinary'], ['We intend to shift the flea market from the square to the pens.', 'significant'], ['Relocating the branch library', 'significant'], ['They moved the market stalls an inch.', 'ordinary'],
    ['No vehicles will get past for a week.', 'significant'], ['There is no bus after six.', 'significant'], ['There is no bus pass.', null], ['We are to close plots 3 to 9.', 'significant'],
    ['The lamp outside number 4 is out.', 'ordinary'], ['There is a pothole by the shop.', 'ordinary'], ['Four of the lamps are out.', 'ordinary'], ['I lampooned it.', null], ['Your brown bin was missed.', 'ordinary'],
    ['The report will be ready on Friday.', null], ['I hope that you are well.', null], ['It is close to my heart.', null],
  ])('%s: %s', (text, weight) => expect(weigh(text)).toBe(weight));
});

describe('a change to something public', () => {
  yes(tellsOfChange, [ 'We\'re digging up the towpath.', 'They are narrowing both lanes.', 'We are now removing the bottle banks.','The trust won\'t renew the nursery.', 'The lollipop lady finishes at the end of term, and we shan\'t recruit.', 'The library van won\'t come any more.', 'The lamps are to go off at midnight.', 'We will not renew the funding of the nursery.', 'All the oaks will be taken down.', 'The trust means to take the clinic away, and has decided when.', 'The road closes from November.', 'The library shuts from Monday.']);
  no(tellsOfChange, [ 'The lane is winding.', 'We\'re sorry about the lights.','The nursery didn\'t answer.', 'The church was built in 1340.', 'Come off the main road and pass the school.', 'The wallet was handed in at the library.', 'Lessons begin on Monday.', 'The library repairs form came from member services.', 'Repairs to the hall: notes from yesterday.']);
  yes(isOneHousehold, ['Your bin was missed.', 'We have your booking.', 'Your late father is buried there.']);
  no(isOneHousehold, ['Your club may use the hall.', 'Your plans for 60 hectares are valid.', 'The poplars behind your house are sick.', 'The shops next to your flat will go.']);
  yes(isOneHousehold, ['The lamp outside your house is out.', 'The poplars behind your house shade your garden.']);
  yes(isHomeOfReader, ['You have lived in qqqq since the war.', "I know you've long lived near the qqqq."]);
  no(isHomeOfReader, ['She has lived in qqqq since the war.', 'You will like qqqq.', 'You lived through the flood. It was in qqqq.']);
  it('"they" are what the sentence before spoke of', () => {
    const change = (text: string, before: string) => tellsOfChange(withSubject(text, before));
    expect(change('They will be grubbed up and removed in May.', 'Half of the willows are hollow.')).toBe(true);
    expect(change('These close at the end of March, that is decided and will stand.', 'You asked of the toilets.')).toBe(true);
    expect(change('They will be removed in May.', 'The typing errors are mine.')).toBe(false);
    expect(change('We will remove them.', 'Half of the willows are hollow.')).toBe(false);
  });
  yes(concernsMany, ['All forty tenants have had notice.', 'Everybody else gets the same.', 'Each of the plot-holders has had the letter.', 'Every one of our leaseholders is affected.', 'I have had twelve other complaints of it.', 'Fifteen more residents have written.']);
  no(concernsMany, ['All of which tenants know.', 'Everyone was very kind.', 'Your neighbour has had the same.', 'All residents may object.', 'Two other complaints came in.', 'Twelve more lamps are due.']);
  yes(isOneAddress, ['the tree at 9 ', 'from 12a, ', 'At The Old Forge, ']);
  no(isOneAddress, ['works on ', 'from 3 June on ', 'at the end of ', '']);
});

describe('routine', () => {
  yes(isRoutineSentence, ['Dear Councillor Hart,', 'Are you free on Tuesday at two?', 'The invoice is attached.', 'Many thanks for this.', 'Your booking for the hall is confirmed.', 'We have a vacancy for a gardener.', 'Please let me know if you have any questions.', 'Have a good weekend.']);
  no(isRoutineSentence, ['The road will be closed on Tuesday.', 'The hedge has been cut.', 'Thank you for your letter, in which you ask whether the council means to sell the former depot and build on the allotments beside the river next year.']);
  yes(isRoutineSubject, ['Training dates', 'Invoice 123', 'Your booking']);
  no(isRoutineSubject, ['Road closure', 'Lights']);
  yes(isListingSubject, ['Full Council agenda', 'Budget monitoring', 'Weekly list']);
  no(isListingSubject, ['Lights', 'Two minutes’ silence']);
});

describe('a room asked for', () => {
  yes(asksForRoom, ['Could we book the main hall for a team day?', "We'd like to hire your committee room on the 4th.", 'Is the back room free on Monday?', 'May I use the pavilion for our away day?', 'We are hoping to reserve the upstairs studio.', 'I want to use one of your meeting rooms.', "I've also booked the upper committee room for three.", 'We have reserved you a studio from noon.', "I'd pencilled in the village hall for Tuesday.", 'We can book the small suite for three.']);
  no(asksForRoom, ['The hall will be sold.', 'We want the hall to stay open.', 'Could you mend the hall roof?', 'Could we have the hall roof mended?', 'Could we have someone look at the hall?', 'Is the hall to be closed?', 'We have closed the pavilion.', 'Could we have your views on the hall?', 'We have heard that the hall will be sold.', 'We booked the contractor who will pull down the hall.', 'They reserve the pavilion for cricket.', 'We will hire no more staff for the hall.']);
});

describe('a place named only in passing', () => {
  yes(isInPassing, ['Take qqqq for example.', 'It holds in qqqq as anywhere.', 'Any road, be it qqqq or a motorway, counts.', 'qqqq had 14 and qqqqq had 9.', 'qqqq spent 31 per cent, qqqqq 28.', 'In the demo we saw qqqq.', 'By way of illustration, qqqq has lamps.', 'As an illustration, a child in qqqq has two miles to go.', 'We use qqqq as a case study.']);
  no(isInPassing, ['The works on qqqq start in May.', 'qqqq had 14 complaints.', 'From 9 May qqqq is closed.', 'Two roads, qqqq and qqqqq, are closed.', 'We begin on qqqq on 4 May and reach qqqqq on 11 May.', 'Crews reach qqqq at 9 and qqqqq by 11.', 'qqqq shuts 4 May, qqqqq 11 May.', 'A demonstration fills qqqq.', 'qqqq is a good example of a terrace.']);
  it('is settled in as many steps for long names as for short', () => {
    // Tried from each letter of a run, forty times the letters would take sixteen hundred times as long.
    expect(isInPassing(`${'q'.repeat(800_000)}.`)).toBe(false);
    expect(isInPassing(`${'q'.repeat(400_000)} had 14 and ${'q'.repeat(400_000)} 9.`)).toBe(true);
  });
});

describe('the way to somewhere', () => {
  const leads = (test: (before: string) => boolean) => (text: string) => test(text.slice(0, text.indexOf('@')));
  yes(leads(isWayThere), [
    'Please park on @ and walk.', 'If you are coming by train use the rear entrance on @.', 'Turn left into @.', 'You can walk through @.', 'The nearest station is @.', 'The sat nav postcode is @.', 'The lobby is shut, so come in from @.', 'You will need to go round by @.', 'Use the long stay behind the @.',
  ]);
  no(leads(isWayThere), [
    'Lorries leave the pit, then go through @.', 'A crowd came in from @.', 'We mean to close the car park on @.', 'Residents park on @.', 'Caravans are on the car park at @.', 'For every address with a postcode beginning @.', 'The trial covers postcode sector @.', 'The way in to @ is blocked.', 'Cars use the entrance on @.', 'The nearest crossing is on @.',
  ]);
  yes(leads(isWhereRoomIs), ['We will be in the meeting room at @.', 'It is the long room above the bank, @.', 'The panel sits in the Rose Room, @.', 'We have the upstairs suite at the Star, qqqqqq, @.', 'Supper is in the ballroom on @.']);
  no(leads(isWhereRoomIs), ['They will lose the changing rooms at @.', 'The fire was in the waiting room at @.', 'The library on @ is full.', 'We met in the back room and will close @.', 'We sat in the committee room to talk of @.']);
});

describe('what is told of a thing in particular', () => {
  it.each([
    ['We will consult you before a service is altered.', 'We will consult you .'], ['If any tree is felled without leave we may prosecute.', ' we may prosecute.'], ['The forge stood there until it was demolished in 1964.', 'The forge stood there until it was .'],
    ['Once a decision is made to close the pool we will write.', ' to close the pool we will write.'],
  ])('%s', (text, left) => expect(particularsOf(text).replace(/ {2,}/g, ' ')).toBe(left));
  it.each(['If the tree is felled we will plant two.', 'When a lane such as qqqq is closed we put up signs.', 'It was shut in 2019.', 'A service is to be altered.', 'The wall was built in stone.', 'Before anyone is told we close the hall.'])('as it stands: %s', (text) => expect(particularsOf(text)).toBe(text));
});

describe('a place of somebody\'s past', () => {
  yes(isOfSomebodysPast, ['I worked at a nursery in qqqq from 2009 and then in Hull.', 'She trained on the desk at qqqq in 1999.', 'I grew up in qqqq.', 'He ran the pool at qqqq thirty years ago.']);
  no(isOfSomebodysPast, [ 'The den he ran in qqqq since 2011 is closing.', 'The warden who served at qqqq until 2020 has not been replaced.', 'The swap she began at qqqq two years ago is being wound up.','I worked on the qqqq scheme this morning.', 'The scheme at qqqq began in 2019.', 'I grew up in qqqq and will see it closed.', 'We started on qqqq in 2025.', 'I ran along qqqq.']);
});

describe('where a letter opens its matter', () => {
  yes(isReference, [
    'You asked me about the bank at qqqq.', 'When we met on Monday you mentioned the steps at qqqq.', 'After cabinet you caught me about the bins in qqqq.', 'Cllr Hart has reported the state of qqqq.', 'You rang yesterday about the hedge on qqqq.', "You've complained twice of the noise from qqqq.", 'Last week you wrote to us about qqqq.',
  ]);
  no(isReference, [
    'You mentioned your mother in qqqq.', 'You asked for the electors of qqqq.', 'You asked if I live in qqqq.', 'You told me you grew up in qqqq.', 'We raised a glass in qqqq.', 'I asked about the room in qqqq.', 'You are asked to come to qqqq.', 'You asked how many of them are in qqqq.',
  ]);
  yes(isReference, ['I refer to the yard at qqqq.', 'We are writing to you about the kiosk on qqqq.', 'Further to the visit to qqqq.', 'With reference to the trees in qqqq:', 'I write in connection with qqqq.']);
  no(isReference, ['I like qqqq.', 'He wrote about qqqq.', 'I write to you from qqqq.', 'We met in qqqq, further to which I enclose a map.']);
});

describe('one resident’s own case', () => {
  const personal = (text: string) => isPersonalCase([text]);
  yes(personal, [ 'Your appeal for a reception place will be heard.', 'We have refused Tomas a Year 5 place.', 'There is a place in Year 6 for him.','Her housing benefit has been reassessed.', 'The safeguarding referral was made today.', 'Mr Dunn says he is homeless again.', 'Your constituent’s tenancy was ended.', 'The rent arrears are now paid off.', 'Her transfer to another flat is agreed.', 'A care package starts on Monday.', 'She is on the transfer list.', 'Mrs Lane has asked for a transfer.', 'Mr Bell\'s tenancy ends in May.', 'My son was offered a place at the grammar.', 'Your daughter starts at the primary school in May.', 'This touches his health, so I write to you alone.', 'He was sleeping rough behind the bandstand.', 'We have accepted the prevention duty.']);
  no(personal, [ 'Every child who applied for a nursery place will get one.', 'Sixty applications for a sixth-form place came in.', 'All children have a place in reception.', 'Thirty more reception places are planned.', 'The appeal over the market place goes on.', 'Possession proceedings against the encampment begin on Friday.', 'Bailiffs will clear the trespassers.', 'A possession order for the private land has been made.','The homelessness strategy goes to cabinet.', 'Forty homes will be built.', 'The tenants’ hall will be repainted.', 'A hostel for homeless people is proposed.', 'Mr Bell, the bowls club\'s tenancy ends in May.', 'Your client may not use it for waste transfer.', 'Mr Dunn complained of the potholes.', 'Mr Dunn, the transfer of the green to the parish is agreed.', 'I will send her the drawings of the bridge.', 'Your son cycles to school past the works.', 'Their daughter has now left school.', 'Environmental health will visit the bakery.']);
});

describe('meetings, consultations, press releases', () => {
  yes(announcesPublicMeeting, ['We will hold a drop-in for the public on the 9th.', 'A drop-in for residents takes place in May.', 'The Council will hold a public meeting on Friday.', 'Join us for a drop-in session at 6pm.', 'There is a public meeting on Tuesday.', 'You are invited to an open evening on the plans.', 'A residents’ meeting is being arranged for 4 June at 7pm.'.replace('’', "'")]);
  no(announcesPublicMeeting, ['The drop-in for new staff is on Friday.', 'The parish council is holding a public meeting on Friday.', 'The planning committee meeting is open to the public.', 'At the public meeting last week somebody asked.', 'Can we meet on Friday?', 'He spoke of a public meeting on his birthday.']);
  it.each<[string, string, boolean]>([
    ['The County Council will hold a public meeting on Friday.', 'Marlshire County Council', true],
    ['In June the county council is holding a drop-in for residents.', 'Marlshire County Council', true],
    ['Our Town Council is holding a public meeting on 4 May.', 'Ferrow Town Council', true],
    ['Ferrow Town Council will host a drop-in for residents.', 'Ferrow Town Council', true],
    ['Easby Town Council will host a drop-in for residents.', 'Ferrow Town Council', false],
    ['The parish council is holding a public meeting on Friday.', 'Ferrow Town Council', false],
    ['The County Council will hold a public meeting on Friday.', 'Ferrow Borough Council', false],
    ['The County Council will hold a public meeting on Friday.', 'Ferrow Council', false],
    ['The County Council will hold a public meeting on Friday.', '', false],
    ['The community group is holding a public meeting on Friday.', 'Llanferw Community Council', false],
  ])('%s, at %s: %s', (text, name, own) => {
    expect(announcesPublicMeeting(text, name)).toBe(own);
  });
  yes(announcesConsultation, [ 'We are consulting until the end of May on two orders.', 'We\'re consulting again this autumn on the lanes.','We are consulting residents on permit hours.', 'The consultation opens on 4 May and runs for six weeks.', 'Have your say by 9 June.', 'We are out to consultation from Monday.', 'Consultation from Thursday, in the hall.']);
  no(announcesConsultation, [ 'Dr Okell will consult from Friday in the annexe on Mondays.', 'Counsel will consult over supper with us on the claim.', 'We are consulting our barrister on the lease until Friday.','The director decided in consultation with the Leader.', 'Statutory consultees have until Friday.', 'The consultation on your application ends on 4 June.', 'Staff consultation starts on Monday.', 'I have the consultation papers from yesterday.']);
  yes(isOnApplication, ['26/00417/FUL - barn at the mill', 'The above application was made valid on Monday.', 'Your outline application came in today.', '2026/0417/OUT']);
  no(isOnApplication, ['The permit scheme for 2026/27', 'We are consulting on parking until 12/2026.', 'The surgery means to apply for funds.']);
  yes(consultsThePublic, ['We are consulting residents until the 4th.', 'The public consultation ends on the 4th.']);
  no(consultsThePublic, ['The consultation period ends on the 4th.', 'Consultation closes a week on Friday.']);
  yes(isPressRelease, ['Press release: new lights', 'For immediate release', 'The news release is below.']);
  no(isPressRelease, ['Your press release was helpful.', 'The press asked.', 'Please see the press release policy.']);
});

describe('the ward’s members told apart', () => {
  yes(tellsWardMembersSeparately, ['I am informing the ward members separately.', 'The local councillors have had the same note.', 'I will drop a line to both ward members.', 'Ward members were briefed on Monday.', 'A separate e-mail has gone to the ward councillors.', 'Your ward colleagues are already aware.', 'Both ward members have a separate note from me so you may be rung.']);
  no(tellsWardMembersSeparately, ['Have the ward members been told?', 'Please tell the ward members.', 'The ward members have not been told.', 'The ward members asked for a crossing.', 'You may want to speak to the ward members.', 'Ward members are elected in May.', 'I am copying in the ward members.', 'The committee members have been told.']);
  yes(givesReasonNotToCopy, [
    'The ward member would rather not be copied.', 'The local member prefers not to be copied in, as the owner.', 'The ward member asked me not to copy him in on the claim.', "The ward member doesn't want copies of these letters.", 'The ward member has no wish to be copied.', 'The ward member no longer wishes to receive e-mails on the hedge.', 'The ward member has opted out of copies.',
    'The ward member told us to stop copying her.', 'The ward member told me that she never wants to be sent these.', 'The ward member, who farms next door, does not care to see these.', 'The ward members have both said that they do not want to be copied.', 'The ward member has said he wants no copies of these.',
  ]);
  no(givesReasonNotToCopy, [
    'The ward member does not want the limes felled.', 'If the ward member does not wish to be copied, tell me.', 'Find out whether the ward member would rather not be copied.', 'The ward member would like to be copied.', 'The ward member does not want residents told before Friday.', 'The ward member asked us not to close the lane.', 'The ward member wants us to stop the works.',
    'The ward member has not been sent the plan.', 'The ward member does not like this scheme.', 'The ward member does not want to see this go ahead.', 'The ward member does not want to see any more trees lost.',
  ]);
  yes(givesReasonNotToCopy, ['I have not copied the ward members because of the court case.', 'As you asked, I have not copied anybody else.', 'You asked me not to share this, so I have kept it to you.', 'The ward member has asked not to be copied in on the lease.', 'The ward member prefers not to be included while his firm bids.',
    'As it touches the ward member herself, who owns the barn, I have not sent it to her.',
    'The ward member asked to be kept out of this one.', 'The ward member has told us to leave her off.', 'The local members would both rather not see it.', 'The ward councillor is standing aside.', 'Neither ward member wishes to be included.', 'At his own wish the ward member is not copied.', 'This is to you alone.', 'We have replied to you alone.']);
  no(givesReasonNotToCopy, ['I have copied the ward members.', 'As you asked, the light was mended.', 'At your request the bench was moved.', 'The ward member asked for a copy of the lease.', 'As the ward member said, the lamps have not been mended for them.',
    'The ward member asked that the seat be left out of the plan.', 'The ward members complained of being left off.', 'The ward member asked to see the plan.', 'The ward member wants the cars kept off the grass.', 'Neither ward member objected.', 'This goes to you alone among the tenants.', 'We have written to you alone of all the traders.']);
});

describe('size', () => {
  it('stays linear on hostile words', () => {
    const hostile = ['the ward '.repeat(40_000), 'closed '.repeat(40_000), ' '.repeat(400_000) + 'road', 'a'.repeat(400_000), 'take '.repeat(40_000), '(public '.repeat(40_000)];
    for (const text of hostile) expect([weigh(text), tellsOfChange(text), isRoutineSentence(text), announcesPublicMeeting(text), announcesConsultation(text), tellsWardMembersSeparately(text), givesReasonNotToCopy(text)]).toHaveLength(7);
  });
});
