/** tower-hamlets 10.16 without any copy: own words to one member that tell of another member's request for information. */
import { isMember, nameOf } from '../../correspondence.ts';
import type { Person } from '../../directory.ts';
import type { Fact } from '../../finding.ts';
import { bareName } from '../../written-names.ts';
import { tellsOfIllegality } from '../../language/confidence.ts';
import type { Situation } from '../check.ts';
import type { UndeclaredCopySettings } from '../settings.ts';
import { expression, unbroken } from '../../language/unbroken.ts';

const facts = unbroken`
  (?:
    information|figures?|numbers?|details?|breakdown|lists?|copy|copies|data|update|note|explanation|answers?|costs?|totals?|reports?|sight|
    same|timetable|dates?|minutes|advice
  )
`;
const lead = "(?:has |had |have |was |were |is |also |recently |already |just |only |'s |'d |who |both |too |been )*";
const when = unbroken`
  (?: (?:recently|yesterday|last \w+|too|also|this|just|only|on \w+|earlier|already|exactly|precisely|almost|much|very))*
`;
/** What a question begins with. */
const question = unbroken`
  about|after|what|when|where|why|how|whether|who|which|the same|a similar|that(?= question)|a question|questions?|
  to (?:know|see|have|be told)
`;
/** "Enquired", "has been in touch about". */
const enquired = unbroken`
  (?:
    enquir(?:ed|es|ing)|inquir(?:ed|es|ing)|want(?:ed|s|ing) to (?:know|see)|quer(?:ied|ies|ying)|wonder(?:ed|s|ing)|
    been in touch (?:about|asking)|
    (?:wrote|written|writing|e-?mailed|e-?mailing) (?:to me |to us |in )?(?:asking|to ask|to enquire|for (?:the|some|details))|
    submitted (?:an? )?(?:members'? )?(?:enquiry|request)|put (?:the same|a similar|this|that|a) question|
    raised (?:the same|a similar|this) (?:question|query|enquiry)
  )\b
`;

/** After a member's name: they asked to be told something. To have something done, or put to a vote, is no request for information. */
const request = new RegExp([
  `^[ ,]{0,2}${lead}(?:ask(?:ed|ing|s)|request(?:ed|ing|s))(?: (?:me|us|you|officers|the team|my \\w+))?${when}`
    + `(?: (?:${question}|(?:for )?(?:[^.;,]{0,60} )?${facts})\\b|(?=[.,;]|$))`,
  `^[ ,]{0,2}${lead}${enquired}`,
  `^(?:'s|s')? (?:recent |own |latest |own recent )?(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|requests? for (?:[^.;,]{0,40} )?${facts})\\b`,
].join('|'), 'i');
/** Before the name: "a question from Cllr Hart", "I gave the same figures to Cllr Hart when she asked". */
const asker = expression('i')`
  \b(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|requests? for information)(?: \w+){0,3} (?:
    from|by|of|put by|raised by|put to me by
  ) $
`;
/** What follows "asked" shows that something was to be done. */
const toBeDone = expression('i')`
  \bask(?:ed|ing|s)(?: (?:me|us|you|officers|the \w+))? (?:
    to (?!know|see|have sight|find out|be told|send|provide|supply|explain|confirm|let)|for [^.;]{0,60} to be\b|that\b|
    if (?:we|i|you|it) (?:could|would|might|can) (?!tell|say|send|provide|explain|confirm|let|know)
  )|
  \bask(?:ed|ing|s)(?: \w+){0,3} questions? (?:about you|in)\b
`;
const inPublic = expression('i')`
  \b(?:
    committee|cabinet|council meeting|full council|at council|meeting|scrutiny|in public|question time|the chamber|minutes?|recording|
    recorded|seconded|moved the|motion|amendment|vote[ds]?|published|webcast|in the (?:press|paper|echo|gazette)
  )\b
`;

/** Facts for members named as having asked, who are not among the readers themselves. */
export function requestMadeKnown({ reading, correspondence, directory }: Situation, settings: UndeclaredCopySettings): readonly Fact[] {
  if (settings.satisfiedBy !== 'nothing-for-requests' || settings.officerNewMessage === null) return [];
  const readers = correspondence.recipients.filter((one) => isMember(one) && !one.own);
  if (readers.length === 0) return [];
  const people = directory.directory.people;
  const others = people.filter((person) =>
    person.kind === 'member' && correspondence.sender?.person !== person && !readers.some((one) => one.person === person));
  for (const sentence of reading.sentences) {
    if (sentence.part !== 'body' || inPublic.test(sentence.text) || tellsOfIllegality(sentence.text)) continue;
    const lower = sentence.text.toLowerCase();
    for (const person of others) {
      for (const name of namesOf(person, lower, people)) {
        const at = name.exec(sentence.text);
        if (!at) continue;
        const after = sentence.text.slice(at.index + at[0].length, at.index + at[0].length + 110);
        const told = request.exec(after);
        const before = asker.exec(sentence.text.slice(0, at.index));
        if ((!told || toBeDone.test(after)) && !before) continue;
        const start = sentence.start + (before ? before.index : at.index);
        const end = sentence.start + at.index + at[0].length + (told && !before ? told[0].length : 0);
        return [{
          kind: 'request-told', severity: settings.officerNewMessage, clauses: settings.clauses.copy as [string, ...string[]],
          evidence: [{ part: 'body', start, end, text: reading.text.slice(start, end) }],
          data: { who: readers.map(nameOf), author: [`Cllr ${person.name}`] }, remedies: ['remove-sentence'], considered: ['asked-in-public', 'illegality'],
        }];
      }
    }
  }
  return [];
}

/** "Cllr Hart", the whole name, or the first name that nobody else in the directory bears. */
function namesOf(person: Person, lower: string, people: readonly Person[]): readonly RegExp[] {
  const words = bareName(person.name).split(/\s+/);
  const surname = words[words.length - 1]!;
  const first = words[0]!;
  const found: RegExp[] = [];
  if (lower.includes(surname.toLowerCase()))
    found.push(new RegExp(`\\b(?:(?:cllr|councillor)\\.? (?:[\\w'-]+ )?${escape(surname)}|${escape(person.name)})\\b`, 'i'));
  const alone = () => people.every((other) => other === person || !other.name.startsWith(`${first} `));
  if (first !== surname && first.length > 2 && lower.includes(first.toLowerCase()) && alone())
    found.push(new RegExp(`\\b${escape(first)}\\b(?! [A-Z])`));
  return found;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
