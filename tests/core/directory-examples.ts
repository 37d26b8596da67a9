/** Directories good and spoilt, shared by the tests of the parser and of its JSON Schema. */

export const goodDirectory = {
  council: { name: 'Wetherham Borough Council', domains: ['wetherham.example'] },
  people: [
    { name: 'Ines Halloran', emails: ['cllr.i.halloran@wetherham.example', 'ines@halloran.example'], kind: 'member', posts: ['Mayor'], wards: ['Quayside', 'North Fen'], group: 'Independents' },
    { name: 'Dev Sandhu', emails: ['d.sandhu@wetherham.example'], kind: 'officer', posts: ['Head of Planning'], grade: 'senior' },
    { name: 'Lou Pritchard', emails: ['l.pritchard@wetherham.example'], kind: 'officer', grade: 'junior', manager: 'D.Sandhu@wetherham.example', workingPattern: { mon: ['09:00', '13:00'], wed: ['10:30', '18:00'] } },
    { name: "Siân O'Dowd", emails: ["s.o'dowd+cllr@wetherham.example"], kind: 'political-assistant', group: null },
  ],
  wards: [
    { name: 'Quayside', aliases: ['The Quays'], places: ['Rope Walk', "St Mary's Close"], postcodes: ['QX7', 'qx1 1', 'QX9 2AB', 'Q1A'] },
    { name: 'Northfen', aliases: ['North Fen', 'north-fen'] },
  ],
  localCouncils: [{ name: 'Marl Parish Council', emails: ['clerk@marl-pc.example'], wards: ['the quays'] }, { name: 'Upper Marl Town Council' }],
  lists: [
    { name: 'All members', email: 'members@wetherham.example', members: ['cllr.i.halloran@wetherham.example', 'everyone@wetherham.example', 'guest@elsewhere.example'] },
    { name: 'Everyone', email: 'everyone@wetherham.example', members: ['members@wetherham.example', 'l.pritchard+work@wetherham.example'] },
  ],
  media: [{ name: 'Wetherham Echo', domains: ['echo.example'] }, { name: 'Jo Freelance', emails: ['jo@freelance.example'] }],
};

export const smallestDirectory = { council: { name: 'C', domains: ['c.example'] }, people: [] };

/** A copy of the good directory whose parts a test may change. */
export type Spoilable = Record<string, any>;

export interface Spoilt {
  readonly what: string;
  readonly spoil: (data: Spoilable) => void;
  readonly path: string;
  readonly says: string;
  /** 'shape': a JSON Schema sees it too. 'meaning': only the parser does. */
  readonly kind: 'shape' | 'meaning';
}

export const spoiltDirectories: readonly Spoilt[] = [
  { kind: 'shape', what: 'no council', spoil: (d) => delete d['council'], path: 'council', says: 'found nothing' },
  { kind: 'shape', what: 'no people', spoil: (d) => delete d['people'], path: 'people', says: 'expected a list of people, found nothing' },
  { kind: 'shape', what: 'a council without domains', spoil: (d) => { d['council'].domains = []; }, path: 'council.domains', says: 'at least one mail domain' },
  { kind: 'shape', what: 'an address for a domain', spoil: (d) => { d['council'].domains = ['@wetherham.example']; }, path: 'council.domains[0]', says: '"@wetherham.example"' },
  { kind: 'shape', what: 'an unknown section', spoil: (d) => { d['list'] = []; }, path: 'list', says: 'no field named "list"; did you mean "lists"?' },
  { kind: 'shape', what: '$schema', spoil: (d) => { d['$schema'] = 'x'; }, path: '$schema', says: 'no field named "$schema"' },
  { kind: 'shape', what: 'an unknown field of a person', spoil: (d) => { d['people'][1].post = ['x']; }, path: 'people[1].post', says: 'did you mean "posts"?' },
  { kind: 'shape', what: 'a person without a name', spoil: (d) => delete d['people'][2].name, path: 'people[2].name', says: 'expected a name, found nothing' },
  { kind: 'shape', what: 'a blank name', spoil: (d) => { d['people'][2].name = ' \n'; }, path: 'people[2].name', says: 'expected a name, found " \\u000a"' },
  { kind: 'shape', what: 'one address for a list', spoil: (d) => { d['people'][3].emails = 's.dowd@wetherham.example'; }, path: 'people[3].emails', says: 'expected a list of e-mail addresses' },
  { kind: 'shape', what: 'an address without a domain', spoil: (d) => { d['people'][0].emails[1] = 'ines@halloran'; }, path: 'people[0].emails[1]', says: 'found "ines@halloran"' },
  { kind: 'shape', what: 'a display name in an address', spoil: (d) => { d['media'][1].emails[0] = 'Jo <jo@freelance.example>'; }, path: 'media[1].emails[0]', says: 'expected an e-mail address' },
  { kind: 'shape', what: 'a kind that does not exist', spoil: (d) => { d['people'][0].kind = 'councillor'; }, path: 'people[0].kind', says: 'no kind "councillor"; one of "member", "officer", "political-assistant"' },
  { kind: 'shape', what: 'no kind', spoil: (d) => { d['people'][0].kind = null; }, path: 'people[0].kind', says: 'found nothing' },
  { kind: 'shape', what: 'a misspelt grade', spoil: (d) => { d['people'][1].grade = 'Senior'; }, path: 'people[1].grade', says: 'did you mean "senior"?' },
  { kind: 'shape', what: 'a single-digit hour', spoil: (d) => { d['people'][2].workingPattern.mon[0] = '9:00'; }, path: 'people[2].workingPattern.mon[0]', says: 'a time as HH:MM' },
  { kind: 'shape', what: 'midnight as 24:00', spoil: (d) => { d['people'][2].workingPattern.wed[1] = '24:00'; }, path: 'people[2].workingPattern.wed[1]', says: 'from 00:00 to 23:59' },
  { kind: 'shape', what: 'a day of one time', spoil: (d) => { d['people'][2].workingPattern.wed = ['10:30']; }, path: 'people[2].workingPattern.wed', says: 'two times' },
  { kind: 'shape', what: 'an unknown day', spoil: (d) => { d['people'][2].workingPattern.thur = ['10:30', '11:30']; }, path: 'people[2].workingPattern.thur', says: 'did you mean "thu"?' },
  { kind: 'shape', what: 'half a postcode unit', spoil: (d) => { d['wards'][0].postcodes[2] = 'QX9 2A'; }, path: 'wards[0].postcodes[2]', says: 'a whole part of a postcode' },
  { kind: 'shape', what: 'a list without members', spoil: (d) => delete d['lists'][0].members, path: 'lists[0].members', says: 'found nothing' },
  { kind: 'shape', what: 'a person that is text', spoil: (d) => { d['people'][3] = 'Siân'; }, path: 'people[3]', says: 'expected a person' },

  { kind: 'meaning', what: 'hours that end before they begin', spoil: (d) => { d['people'][2].workingPattern.mon = ['13:00', '09:00']; }, path: 'people[2].workingPattern.mon', says: 'the first time must be before the second' },
  { kind: 'meaning', what: 'a person in an unknown ward', spoil: (d) => { d['people'][0].wards[0] = 'Quaysid'; }, path: 'people[0].wards[0]', says: 'no ward named "Quaysid" (in the entry of "Ines Halloran"); did you mean "Quayside"?' },
  { kind: 'meaning', what: 'a ward where the section is left out', spoil: (d) => { delete d['wards']; d['localCouncils'] = []; d['people'][0].wards = ['Quayside']; }, path: 'people[0].wards[0]', says: 'no ward named "Quayside"' },
  { kind: 'meaning', what: 'a parish in an unknown ward', spoil: (d) => { d['localCouncils'][0].wards[0] = 'Fishmarket'; }, path: 'localCouncils[0].wards[0]', says: 'no ward named "Fishmarket" (in the entry of "Marl Parish Council")' },
  { kind: 'meaning', what: 'a list member of the council who is nobody', spoil: (d) => { d['lists'][1].members[1] = 'ghost@mail.wetherham.example'; }, path: 'lists[1].members[1]', says: 'no person or list with the address "ghost@mail.wetherham.example" (in the entry of "Everyone")' },
  { kind: 'meaning', what: 'an address that two people have', spoil: (d) => { d['people'][2].emails.push('CLLR.I.Halloran+x@wetherham.example'); }, path: 'people[2].emails[1]', says: 'is already the address of "Ines Halloran" (people[0])' },
  { kind: 'meaning', what: 'a list with a person\'s address', spoil: (d) => { d['lists'][0].email = 'd.sandhu@wetherham.example'; d['lists'][1].members = []; }, path: 'lists[0].email', says: 'is already the address of "Dev Sandhu"' },
  { kind: 'meaning', what: 'two lists with an address', spoil: (d) => { d['lists'][0].email = 'everyone@wetherham.example'; d['lists'][1].members = []; }, path: 'lists[1].email', says: 'the list "All members"' },
  { kind: 'meaning', what: 'an alias that names another ward', spoil: (d) => { d['wards'][1].aliases.push('QUAYSIDE'); }, path: 'wards[1].aliases[2]', says: 'is already a name of the ward "Quayside" (wards[0])' },
  { kind: 'meaning', what: 'two wards of one name', spoil: (d) => { d['wards'].push({ name: 'quayside' }); }, path: 'wards[2].name', says: 'is already a name of the ward "Quayside"' },
];

/** The good data, spoilt. */
export function spoilt<T>(good: T, spoil: (data: Spoilable) => void): Spoilable {
  const copy = structuredClone(good) as Spoilable;
  spoil(copy);
  return copy;
}
