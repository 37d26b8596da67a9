/** First names that the words give to somebody whom they have to introduce: "my son Rory", "Rory from the garage". */
import type { Person } from '../../directory.ts';
import { isCalendarWord } from './ordinary-names.ts';
import { letter } from './name-forms.ts';
import { type NameIndex, wordsOfName } from './name-index.ts';
import { hasName } from './names-left-out.ts';
import { expression } from '../unbroken.ts';

const capitals = new RegExp(`[A-Z\\u00c0-\\u00de][${letter}-]+`, 'g');
/** "Her boy", "called". */
const introducing = /\b(?:(?:my|his|her|their|an?) (?:[a-z]+ ){0,2}|(?:uncle|aunt(?:ie)?|cousin|father|saint|called|named) )$/i;
const introduced = expression('')`
  ^(?:
    ,? (?:from|of|at|with) |[ ]who[ ]|(?:(?:,| -|:)[ ]|[ ]\()(?:the|my|his|her|their|our|your|an?)[ ]
    (?!(?:same|first|second|third|last|next|other|day|week|month|moment|way)\b)\w|
    (?:'s)? (?:and|&) (?:Sons?|Co)\b|[ ]([A-Z][a-z'-]{2,})
  )
`;

/** Whose first name the words give to somebody else, or may. */
export function introducedIn(text: string, index: NameIndex): readonly Person[] {
  const found: Person[] = [];
  if (!hasName(text, index.parts)) return found;
  capitals.lastIndex = 0;
  for (let match = capitals.exec(text); match; match = capitals.exec(text)) {
    const bearers = index.byFirstName.get(match[0].toLowerCase());
    if (!bearers) continue;
    const after = introduced.exec(text.slice(capitals.lastIndex, capitals.lastIndex + 30));
    const surname = after?.[1]?.toLowerCase().replace(/'s$/, '');
    const isOther = after !== null && (surname === undefined || !isCalendarWord(surname));
    if (isOther || introducing.test(text.slice(Math.max(0, match.index - 30), match.index)))
      found.push(...bearers.filter((person) => surname === undefined || !wordsOfName(person.name).includes(surname)));
  }
  return found;
}
