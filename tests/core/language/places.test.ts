import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/core/directory.ts';
import { findPlaces, isSetElsewhere, surnamesSpokenOf } from '../../../src/core/language/places.ts';

const directory: Directory = {
  lists: [],
  media: [],
  council: { name: 'Wexbridge District Council', domains: ['wexbridge.example'] },
  people: [{ name: 'Brian Castle', emails: ['b@wexbridge.example'], kind: 'member', posts: [], wards: ['Bridge'], group: null, grade: null, manager: null, workingPattern: null }],
  wards: [
    { name: 'Castle', aliases: [], places: ['Keep Lane', 'Abbey Street', 'The Green'], postcodes: ['WX1 1'] },
    { name: 'Bridge', aliases: ['Wharf'], places: ['Tanner Row', 'Castle Street', 'High Street', "St Mary's Close"], postcodes: ['WX7'] },
    { name: 'Park', aliases: [], places: ['Castle Mill Road'], postcodes: ['WX7 1AB', 'wx22ab'] },
    { name: 'Central', aliases: ['Town Centre'], places: [], postcodes: [] },
    { name: 'Thornsted & Oakley', aliases: ['Thornsted'], places: ['Priory Park', 'Aldham'], postcodes: [] },
  ],
  localCouncils: [{ name: 'Aldham Parish Council', emails: ['clerk@aldham-pc.example'], domains: [], wards: ['Thornsted and Oakley'] }],
};

const wardsIn = (text: string) => findPlaces(text, directory).map((one) => one.wards.map((ward) => ward.name).join('+'));

describe('places: names', () => {
  it.each<[string, readonly string[]]>([
    ['The lamp columns in Castle are being replaced.', ['Castle']],
    ['Several Castle residents have written about it.', ['Castle']],
    ['Flooding across castle ward was reported.', ['Castle']],
    ['The closure of Keep Lane starts on Monday.', ['Castle']],
    ['there is a hole in keep lane by the shop', ['Castle']],
    ['The works on Castle Street begin in June.', ['Bridge']],
    ['Trees on Castle Mill Rd were pruned.', ['Park']],
    ['Bins on St. Mary\u2019s Close were missed.', ['Bridge']],
    ['The lights in Castle and Bridge are out.', ['Castle', 'Bridge']],
    ['Thornsted\u2019s library is closing.', ['Thornsted & Oakley']],
    ['We surveyed Thornsted and Oakley in May.', ['Thornsted & Oakley']],
    ['Parking near Bridge has got worse.', ['Bridge']],
    ['Works at The Green start soon.', ['Castle']],
    ['A new playground for Priory Park was agreed.', ['Thornsted & Oakley']],
    ['Aldham Parish Council asked for a bin.', ['Thornsted & Oakley']],
    ['Aldham PC asked for a bin.', ['Thornsted & Oakley']],
    ['Street lighting - Castle', ['Castle']],
    ['Shops in the High Street want later loading.', ['Bridge']],
    ['Cllr Hart, the road at Tanner\nRow is closed.', ['Bridge']],
    ['Mr Okoro of Tanner Row wrote to us.', ['Bridge']],
    ['It affects the whole Castle area.', ['Castle']],
    ['The meeting on Keep Lane, Wexbridge is at six.', ['Castle']],
    ['Bins in Thornsted and sons of families there', ['Thornsted & Oakley']],
    ['Fares go up along the Wharf from May.', ['Bridge']],
    ['We are to charge for evenings down at the Wharf, six till ten.', ['Bridge']],
  ])('%s', (text, wards) => expect(wardsIn(text)).toEqual(wards));
});

describe('places: what only looks like one', () => {
  it.each([
    'Cllr Castle will chair it.', 'Mrs Bridge rang about her bin.', 'Brian Castle and I met.', 'B. Castle sent it.', 'Dear Castle,', 'Thanks Castle',
    'The Bridge project team meets on Friday.', 'The castle restoration fund has closed.', 'The Castle Restoration Fund has closed.', 'Please park the car at the abbey.',
    'Central government has changed the rules.', 'The quote from Castle Ltd arrived.', 'We got a quote from Castle, who can start in May.', 'Come to Castle House on Monday.', 'The Castle Inn is open.',
    'Write to castle@bridge.example for details.', 'See https://wexbridge.example/keep-lane/castle for more.', 'Castle Road is in another county.', 'The bridge is closed.',
    'Castle Street, Bristol, is closed.', 'Keep Lane in Leeds is similar.', 'the Tanner Row in another town', 'I am on the town board.', 'It is a bridge too far.', 'He lives in Park Royal.',
    'support for our high streets', 'The invoice for Castle is attached.', 'Thornsted Engineering Ltd won the tender.', 'The Thornsted project team meets weekly.', 'Tom Thornsted called.',
    'the Castle ward members', 'Cllr Hart, member for Thornsted', 'as we did in Thornsted last year', 'Park Avenue needs a sign.', 'A PARK AND RIDE', 'Council Offices, Castle Street, Wexbridge',
    'a central part of the plan', 'in central Wexbridge', 'Thornsted Road is elsewhere.', 'on the green in the middle', 'Ms J Bridge', 'in the castle', 'Come and see me at the Castle.', 'boats tied up at the wharf', 'The Wharf is a play by a local author.', 'Let us have lunch at the Wharf.', 'The Wharf project team meets at the Wharf Hotel.',
    'Castle will meet you at the door.', 'Castle can show them round on Monday.', 'Castle is on leave until June.', 'Castle will be in touch.', 'Castle will take you through the figures.', 'Castle rang me about it.', 'around the town centre', 'on Bridge’s behalf', 'Castle & Sons begin in May.', 'The work has gone to Thornsted and Co. of Leeds.', 'We have a price from Bridge & Daughters.', 'Park and Partners drew it.',
  ])('%s', (text) => expect(wardsIn(text)).toEqual([]));
});

describe('places: somebody in full', () => {
  const named: Directory = { ...directory, people: [], wards: [{ name: 'Grace Hythe', aliases: [], places: ['Martin Heath', 'Heather Lane'], postcodes: [] }] };
  const found = (text: string) => findPlaces(text, named, surnamesSpokenOf(text, named)).length;
  it.each([
    'Martin Heath has now sent us the audit.', 'We told Martin Heath that the fee is too high.', 'Mr Heath was brief. The paper by Martin Heath is attached.', 'Martin Heath, our auditor, is away.', 'Grace Hythe’s letter came today.', 'Martin Heath will call you at noon.', 'Martin Heath is chairing it.', 'Ms Heath wrote. The survey by Martin Heath is below.', 'We have written to Martin Heath, so the survey will follow.',
  ])('somebody: %s', (text) => expect(found(text)).toBe(0));
  it.each([
    'Martin Heath has lost its bus.', 'Residents of Grace Hythe asked for a crossing.', 'We asked Martin Heath residents about it.', 'Grace Hythe will be without water.', 'The pond at Martin Heath is dry.', 'Heather Lane asked us, through its residents, for a lamp.',
    'Martin Heath was suggested for ninety homes.', 'Martin Heath is now proposed for sale.', 'The stile to Martin Heath will now be moved.', 'The track round Martin Heath moved by a yard.', 'Those who had written to Heath and Safety staff use Martin Heath.',
  ])('the place: %s', (text) => expect(found(text)).toBe(1));
});

describe('places: told to lie elsewhere, or passed in a life', () => {
  it.each([
    'The house in Preston, 40 Keep Lane, was let to twelve.', 'They shut Preston’s Keep Lane to lorries.', 'The Preston case at 4 Keep Lane went to appeal.', 'Keep Lane (over in Preston) is one-way.',
    'She grew up in Keep Lane and now runs the museum.', 'I was held up by the works on Keep Lane.', 'My son goes to the school on Keep Lane.', 'Our old clerk was born on Keep Lane.', 'He was brought up on Keep Lane.', 'Keep Lane (Barking) is one-way.',
  ])('elsewhere: %s', (text) => expect(wardsIn(text)).toEqual([]));
  it.each([
    'As in Preston, 40 per cent of drivers on Keep Lane speed.', 'The firm, based in Preston, will dig up Keep Lane.', 'The bus to Preston leaves Keep Lane at six.', 'People who live on Keep Lane cannot sleep.', 'Issues were raised on Keep Lane.', 'Your points were brought up on Keep Lane.', 'The lamps are held up by objections on Keep Lane.', 'Keep Lane, reading uphill, is one-way.', 'Keep Lane (barking apart) is quiet.', 'Keep Lane, bath stone and all, is listed.', 'In Wexbridge, Keep Lane floods most.', 'As promised the new steps in Keep Lane are going in.', 'As part of the works for Keep Lane the lamp goes.',
  ])('here: %s', (text) => expect(wardsIn(text)).toEqual(['Castle']));
  it('a sentence sets the next one elsewhere', () => {
    expect(['The ruling you read of is from Preston.', 'That scheme was in Oldham.', 'The one you saw comes from Chester!'].map((text) => isSetElsewhere(text, directory))).toEqual([true, true, true]);
    expect(['The case is in Wexbridge.', 'Our engineer comes from Preston.', 'The scheme is in hand.'].map((text) => isSetElsewhere(text, directory))).toEqual([false, false, false]);
    const origins = ['The scheme was drawn by a practice from Bristol.', 'The appeal came from a firm in Leeds.', 'The appeal is by a man who is from Leeds.', 'I had one in from Chester.', 'The trial is in Reading Week.'];
    expect(origins.filter((text) => isSetElsewhere(text, directory))).toEqual([]);
  });
  it('a name of "the" and a street word needs its capitals', () => {
    const avenue: Directory = { ...directory, wards: [{ name: 'Castle', aliases: [], places: ['The Avenue', 'The Walk'], postcodes: [] }] };
    expect(findPlaces('Limes line the avenue, and the walk took an hour.', avenue)).toEqual([]);
    expect(findPlaces('Limes line The Avenue and The Walk.', avenue)).toHaveLength(2);
  });
});

describe('places: postcodes', () => {
  it.each<[string, readonly string[]]>([
    ['we shall try it in the whole of postcode sector WX7 2', ['Bridge']],
    ['in sectors WX1 1 and WX7 2 first', ['Castle', 'Bridge']],
    ['the WX7 homes come last', ['Bridge']],
    ['the private sector WX7 agreement', []],
    ['12 Some Row, WX7 2AA', ['Bridge']],
    ['homes whose postcode starts with WX7', ['Bridge']],
    ['a postcode beginning ‘WX1 1’ or WX7', ['Castle', 'Bridge']],
    ['crews reach all of WX7 by noon', ['Bridge']],
    ['postcodes WX1 1, WX2 and WX7 are to change', ['Castle', 'Bridge']],
    ['the lift starts with WX7 on its plate', []],
    ['take the WX7 from the yard', []],
    ['9 Abbey Street, Harling QX4 1BB', []],
    ['9 Abbey Street\nUpper Harling\nQX4 1BB', []],
    ['9 Abbey Street, Wexbridge WX1 1AA', ['Castle', 'Castle']],
    ['Abbey Street, and then QX4 1BB', ['Castle']],
    ['9 Abbey Street, Wexbridge QX4 1BB', ['Castle']],
    ['12 Some Row, wx72aa', ['Bridge']],
    ['12 Some Row, WX70 1AA', []],
    ['12 Some Row, WX1 1AB', ['Castle']],
    ['12 Some Row, WX11AB', ['Castle']],
    ['12 Some Row, WX11 4AB', []],
    ['12 Some Row, WX1 4AB', []],
    ['12 Some Row, WX7 1AB', ['Park']],
    ['12 Some Row, WX2 2AB', ['Park']],
    ['all homes in WX7 are affected', ['Bridge']],
    ['all homes in WX1 1 are affected', ['Castle']],
    ['all homes in WX1 are affected', []],
    ['order WX7 was paid', []],
    ['see http://x.example/?p=WX7%202AA', []],
  ])('%s', (text, wards) => expect(wardsIn(text)).toEqual(wards));
});

describe('places: offsets and size', () => {
  it('gives offsets into the text', () => {
    const text = 'Works on Keep Lane, WX7 2AA.';
    expect(findPlaces(text, directory).map((one) => text.slice(one.start, one.end))).toEqual(['Keep Lane', 'WX7 2AA']);
  });
  it('reads megabytes of blanks and half names', () => {
    expect(findPlaces('keep '.repeat(200_000) + ' '.repeat(1_000_000) + 'lane', directory)).toEqual([]);
    expect(findPlaces('a@'.repeat(300_000) + '\n'.repeat(500_000), directory)).toEqual([]);
  });
});
