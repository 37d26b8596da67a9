/** Somebody else of an officer's surname: "Len Bassett" where the officer is Ron Bassett. */
import { type NameIndex, isGivenTo } from './name-index.ts';
import { isCapital, isFirstName, letter } from './name-forms.ts';
import { hasName } from './names-left-out.ts';

const fullNames = new RegExp(`([${letter}]{2,}) (?:[A-Z]\\.? )?([${letter}][${letter}'-]+)`, 'g');

/** "Bassett & Sons", "Bassett's Haulage" ("Mrs Bassett's Transport team" is hers), "Mr Bassett senior", "old Mr Bassett". */
const otherBearers = new RegExp(
  `([A-Z][${letter}-]+)(?: (?:Construction|Transport)\\b|(?:'s)?(?:`
    +   ' (?:&|and) (?:Sons?|Daughters?|Co|Partners|Brothers)\\b|'
    +   ' (?:Motors|Haulage|Builders|Garages?|Scaffolding|Skips|Roofing|Taxis|Coaches|Ltd|Limited|Brothers)\\b|'
    +   " (?:senior|junior)\\b| (?:of|from|at) (?:[A-Z][a-z'-]+ ){1,2}(?:Farm|House|Cottage|Street|Road|Lane|Close|Ltd|Builders)\\b"
    + `))|\\b[Oo]ld M(?:r|rs|iss) ([A-Z][${letter}-]+)`,
  'g',
);

/** Surnames of the directory that the words give to somebody else: "Len Bassett" where the officer is Ron Bassett. */
export function namesakesIn(text: string, index: NameIndex): readonly string[] {
  const found: string[] = [];
  if (!hasName(text, index.parts)) return found;
  const { bySurname } = index;
  const fullName = fullNames;
  fullName.lastIndex = 0;
  for (let match = fullName.exec(text); match; match = fullName.exec(text)) {
    if (!isCapital(match[1]!.charAt(0)) || !isCapital(match[2]!.charAt(0))) {
      fullName.lastIndex = match.index + match[1]!.length;
      continue;
    }
    const first = match[1]!.toLowerCase();
    const surname = match[2]!.toLowerCase().replace(/'s$/, '');
    const bearers = bySurname.get(surname);
    if (bearers && isFirstName(first, match.index === 0) && !bearers.some((person) => isGivenTo(person, first))) found.push(surname);
    fullName.lastIndex -= match[2]!.length;
  }
  otherBearers.lastIndex = 0;
  for (let match = otherBearers.exec(text); match; match = otherBearers.exec(text)) {
    const surname = (match[1] ?? match[2])!.toLowerCase();
    if (bySurname.has(surname)) found.push(surname);
  }
  return found;
}
