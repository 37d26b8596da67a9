/** Does a text name somebody: by name, short name, post, ward, group or list? */
import { type Party, type Recipient, isMember } from '../../correspondence.ts';
import { fold } from '../../directory.ts';
import { bareName } from '../../written-names.ts';
import { shortNames } from '../names/short-names.ts';
import { wordsOf } from '../phrase.ts';
import { isOrdinary } from '../names/ordinary-names.ts';
import { namesPost } from './names-post.ts';
import { expression, unbroken } from '../unbroken.ts';

/** Short words with a capital that begin many a first name: "The" is no Theresa. */
const noShortName = expression('')`
  ^(?:
    The|Her|His|She|They|Can|Will|May|Mar|And|For|But|Not|Per|Car|Bus|All|Are|Any|Has|Had|Was|Who|Why|How|Our|Out|One|Now|New|Old|Yes|You|
    Your|This|That|With|From|Also|Have|Here|Just|Jan|June|July|Sept
  )$
`;

/** Besides isOrdinary's, names that are everyday words: in small letters they are the word. */
const alsoWord = new Set((
  'pat dawn jack iris ivy lily olive penny ray guy max nick pip sandy summer wade chase reed cook baker fields grey woods bridges parks march king '
  + 'knight bishop pope parish mayor fair moody smart swift strong hart fox wolf bird finch swan pike rice bean pepper salt rock bush ash beech heath '
  + 'brook brooks waters wells bell hood gates house hall chambers cotton carpenter cooper turner walker fisher hunter gardener porter butler steward '
  + 'prior abbot close court dale dear kind bright rooms self power sale sales post barber mason major judge constable snow storm hay hazel heather '
  + 'holly ruby patience honor earnest clay cliff glen gene hank harry josh lance pierce ward wards'
).split(' '));

/** @returns true where the text names the person by name, "Cllr Surname", first name, post, ward or list */
export function namesParty(text: string, party: Party | Recipient): boolean {
  const folded = comparable(text);
  const has = (phrase: string) => phrase.trim() !== '' && folded.includes(comparable(phrase));
  if (namesBySelf(text, folded, bareName(party.person?.name ?? party.mailbox.name))) return true;
  if (party.person) {
    if (party.person.posts.some((post) => has(post) || namesPost(text, post))) return true;
    if (isMember(party) && wardColleagues.test(text)) return true;
    if (isMember(party) && memberWord.test(text) && party.person.wards.some(has)) return true;
    if (isMember(party) && party.person.group !== null && has(party.person.group) && groupWord.test(text)) return true;
  }
  const list = 'list' in party ? party.list : null;
  if (list && (has(list.name) || everyMember.test(text) || has(list.email.split('@')[0]!.replace(/[._-]/g, ' ')) || namesBody(text, list.name)))
    return true;
  const { address } = party.mailbox;
  return has(address.split('@')[0]!.replace(/\./g, ' ')) || (address !== '' && text.toLowerCase().includes(address.toLowerCase()));
}

/** Words with blanks around each; "Pat's" is Pat. */
function comparable(text: string): string {
  return ` ${fold(text.replace(/['\u2019]s\b/g, ' ')).replace(/[^a-z0-9\u00e0-\u024f]+/g, ' ').trim()} `;
}

function namesBySelf(text: string, folded: string, name: string): boolean {
  const words = name.split(/\s+/).filter((word) => word.length > 1);
  const surname = words[words.length - 1] ?? '';
  const first = words[0] ?? '';
  if (first === '') return false;
  if (words.length > 1 && folded.includes(comparable(name))) return true;
  const short = shortNames[first.toLowerCase()] ?? [];
  const named = (one: string) => folded.includes(comparable(one)) && (!isEverydayWord(one.toLowerCase()) || hasCapital(text, one));
  if ([surname, first, ...short].some(named)) return true;
  // "Fran" for Frances, "Ada" for Adaeze.
  const shortens = (word: string) => word.length < first.length && first.startsWith(word) && !noShortName.test(word);
  return first.length > 4 && (text.match(/\b[A-Z][a-z]{2,4}\b/g) ?? []).some(shortens);
}

function isEverydayWord(word: string): boolean {
  return isOrdinary(word) || alsoWord.has(word);
}

/** No name ends here: "Patrick" for Pat, or "Will you". */
const goesOn = /^(?:[a-z]|\s+(?:you|we|i|it|they|he|she|be|not|the|this)\b)/i;

/** Is the word written with a capital, and no pronoun after it as in "Will you"? */
function hasCapital(text: string, word: string): boolean {
  const capital = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  for (let at = text.indexOf(capital); at >= 0; at = text.indexOf(capital, at + 1)) {
    const after = text.slice(at + word.length, at + word.length + 8);
    if (!/[A-Za-z]/.test(text.charAt(at - 1)) && !goesOn.test(after)) return true;
  }
  return false;
}

const everyMember = /\b(?:all|every|the other|other|fellow|the rest of the) (?:the )?(?:members?|councillors?|cllrs?)\b/i;
const memberWord = /\b(?:members?|councillors?|cllrs?|reps?|representatives?|colleagues?|ward (?:partner|mate))\b/i;
const groupWord = /\b(?:group|party|colleagues|members|councillors|cllrs)\b/i;

const bodies = /\b(?:committee|panel|board|forum|cabinet|executive|sub-?committee|working (?:group|party)|task (?:group|force)|group)\b/i;

/** "the committee", "the panel" for a list that bears the word. */
function namesBody(text: string, listName: string): boolean {
  const [body] = bodies.exec(listName) ?? [];
  return body !== undefined && new RegExp(`\\b(?:the|our|this|your|whole|full) (?:whole |full |rest of the )?${body}\\b`, 'i').test(text);
}

const wardColleagues = wordsOf([
  unbroken`
    (?:other |fellow |your |the |both |all )*(?:ward|local|division|divisional) (?:
      members?|councillors?|cllrs?|colleagues?|representatives?|reps?|partner|mate
    )
  `,
  unbroken`
    (?:members?|councillors?|cllrs?|representatives?|reps?) for (?:the|your|this|that|both|each|my|our) (?:
      wards?|patch|area|division|estate|street|village|town
    )
  `,
  'your (?:fellow|co-?|other|two|two other) ?(?:ward )?(?:councillors?|members?|colleagues?|representatives?)',
  'your (?:co-?member|co-?councillor|opposite number|colleagues? (?:in|for|on) (?:the|your|this) (?:ward|patch|division))',
  "(?:the |your )?wards?'?s? (?:other |second |third |remaining )?(?:members?|councillors?|cllrs?|representatives?)",
  '(?:the )?(?:other|remaining) (?:two |three )?(?:ward |local )?(?:members?|councillors?|cllrs?)',
]);
