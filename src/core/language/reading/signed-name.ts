/** The name in a signature: "Cllr Asha Patel", "Tom Reed", "A. Patel", "Councillor Mrs J Smith". */
import { expression } from '../unbroken.ts';

const titles = expression('i')`
  ^(?:
    cllrs?|councillors?|ald|alderman|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|sir|dame|lady|lord|baroness|hon|rt hon|
    the right worshipful|the worshipful
  )\b\.?\s*
`;
const memberTitle = /^(?:(?:p\.?\s?p\.?|on behalf of|for and on behalf of|for)\s+)?(?:cllrs?|councillors?|ald|alderman)\b/i;
const behalf = /^(?:p\.?\s?p\b\.?|(?:(?:sent|written|signed) )?(?:for and )?on behalf of\b|for\b)[\s:]*/i;
const postNominal = expression('')`
  [\s,]+(?:
    \(?(?:Hons?|[Hh]e\/[Hh]im(?:\/[Hh]is)?|[Ss]he\/[Hh]er(?:\/[Hh]ers)?|[Tt]hey\/[Tt]hem)\)?|OBE|MBE|CBE|KBE|DBE|BEM|JP|DL|QC|KC|BSc|BA|MA|
    MSc|MBA|PhD|DPhil|LLB|LLM|MRTPI|FRTPI|MRICS|FRICS|CPFA|FCCA|ACCA|ACA|FCA|CIPFA|MCIPD|FCIPD|CEng|MICE|MCIEH|MIHE|MIED|RIBA|DipTP|CMLI|
    PGDip
  )\.?$
`;
const capital = 'A-Z\\u00c0-\\u00de\\u0100-\\u017f';
const initial = `(?:[${capital}]\\.\\s?){0,4}`;
const nameWord = `[${capital}][A-Za-z\\u00c0-\\u024f'-]{0,25}`;
const particles = '(?:(?:de|la|le|du|van|von|der|den|ter|al|el|bin|ap|ab)\\s){0,3}';
const nameShape = new RegExp(`^${initial}${nameWord}(?:\\s${initial}${particles}${nameWord}){0,5}$`);
const initials = /^(?:[A-Z]\.?){1,4}$/;

/** Words that stand in posts, places, headings and short answers, not in names. */
const notNames = new Set((
  'council councillor ward member officer manager director leader head team service services department committee chair chairman mayor'
  + ' deputy cabinet planning housing street road lane avenue close hall house office offices district county borough town parish city'
  + ' executive assistant clerk solicitor barrister engineer surveyor democratic support customer tel mobile phone email website web fax'
  + ' agenda item report the and of for monday tuesday wednesday thursday friday saturday sunday thanks regards portfolio holder party'
  + ' group conservative labour liberal green independent enclosed encl attachment yes no agreed approved noted please thank sorry ok okay'
  + ' done fine great this that we i it you lead senior principal development communications democracy governance legal finance monitoring'
  + ' personal secretary co-ordinator coordinator adviser advisor representing urgent confidential private highways environment'
  + ' environmental health licensing enforcement works project policy strategic interim acting corporate chief inspector sergeant dear hi'
  + ' hello confirmed understood ps cc nb fyi asap tbc rsvp congratulations apologies cheers best kind yours sent ltd limited').split(' '));

/** The name that a signature's line gives, without post and qualifications; null for a line that gives none. */
export function signedName(line: string): string | null {
  let name = line.slice(0, 120).replace(/\s+/g, ' ').replace(/^[*_ "-]+|[*_ ".,;:!]+$/g, '').replace(/(?: x{1,4})+$/i, '');
  name = name.replace(/\s?(?:[|\u2022\u00b7/]| [-\u2013\u2014]|\().*$/, '').trim();
  const comma = name.indexOf(',');
  if (comma > 0) name = name.slice(0, comma).trim();
  const joint = name.search(/ (?:and|&) /);
  if (joint > 0) name = name.slice(0, joint);
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(postNominal, '');
  }
  const prefix = behalf.exec(name)?.[0] ?? '';
  let bare = name.slice(prefix.length);
  let titled = false;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(titles, '');
    titled = titled || bare !== before;
  }
  const spelt = prefix !== '' && !/^p/i.test(prefix);
  if (spelt && !titled) return null;
  if (bare === '' || !nameShape.test(bare) && !initials.test(bare)) return null;
  if (bare.toLowerCase().split(/[\s.]+/).some((word) => notNames.has(word))) return null;
  return spelt ? name.slice(prefix.length) : name;
}

/** Does a line give a name with a councillor's title? */
export function isMemberName(line: string): boolean {
  return memberTitle.test(line) && signedName(line) !== null;
}

/** A line that says in whose name somebody else signs: "pp Cllr Asha Patel", "on behalf of Councillor Patel". */
export function isOnBehalf(line: string): boolean {
  return behalf.test(line) && signedName(line) !== null;
}

/** Has a title of any kind, a name behind it. */
export function isTitledName(line: string): boolean {
  return titles.test(line) && signedName(line) !== null;
}

/** The words of a name, lower case, titles left out. */
export function nameParts(name: string): readonly string[] {
  return name.toLowerCase().split(/[\s.]+/).filter((part) => part !== '' && !/^(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|pp|p)$/.test(part));
}

/**
 * Is a signed name the sender's: "Asha", "A. Patel", "A", "Alf" for Alfred?
 * @param sender the words of the From person's name, lower case
 */
export function isSendersName(name: string, sender: readonly string[]): boolean {
  const parts = nameParts(name);
  if (parts.length === 0 || sender.length === 0) return false;
  const surname = sender.indexOf(parts[parts.length - 1]!) >= 0;
  const isInitial = (part: string, one: string) => part.length === 1 && one.charAt(0) === part;
  const isShort = (part: string, one: string) => part.length > 1 && one.slice(0, 2) === part.slice(0, 2) && (surname || one.indexOf(part) === 0);
  return parts.every((part, at) => sender.some((one) => one === part || isInitial(part, one) || at === 0 && isShort(part, one)));
}
