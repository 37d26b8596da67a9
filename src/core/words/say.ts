/** Puts facts into the sentences of en.ts. */
import type { CheckId } from '../checks/settings.ts';
import type { ClauseReference, Fact, RemedyId } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import { considered, monthNames, remedyLabels, unable, weekdayNames, wordings } from './en.ts';

type Data = Fact['data'];

/** "A", "A and B", "A, B and C"; beyond `most`, "A, B and 3 others". */
export function listed(names: readonly string[], most = 3): string {
  const unique = [...new Set(names)];
  if (unique.length > most) return `${unique.slice(0, most - 1).join(', ')} and ${unique.length - most + 1} others`;
  return unique.length < 2 ? unique.join('') : `${unique.slice(0, -1).join(', ')} and ${unique[unique.length - 1]}`;
}

/** "19:05 on Saturday 3 May", from an ISO date and minutes after midnight. */
export function timeInWords(date: string, minutes: string): string {
  if (date === '') return '';
  const day = new Date(`${date}T12:00:00Z`);
  const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);
  return `${two(Math.floor(Number(minutes) / 60))}:${two(Number(minutes) % 60)} on `
    + `${weekdayNames[day.getUTCDay()]} ${day.getUTCDate()} ${monthNames[day.getUTCMonth()]}`;
}

/** Fills {name} from the data; {is} and {are} agree with the list put in just before. */
export function fill(template: string, data: Data): string {
  let last = 1;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'is') return last > 1 ? 'are' : 'is';
    if (name === 'time') return timeInWords(textOf(data, 'date'), textOf(data, 'minutes'));
    if (name === 'next') return timeInWords(textOf(data, 'nextDate'), textOf(data, 'nextMinutes'));
    const value = data[name] ?? '';
    const names = typeof value === 'string' ? [value] : value;
    last = new Set(names).size;
    return name === 'words' ? names.map((one) => shortened(one)).join('” and “') : listed(names);
  });
}

function textOf(data: Data, name: string): string {
  const value = data[name] ?? '';
  return typeof value === 'string' ? value : value.join(', ');
}

/** Words of the message, beyond 120 characters without some in the middle; whole words are left. */
function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= 120 ? plain : `${plain.slice(0, 70).replace(/ [^ ]*$/, '')} … ${plain.slice(-45).replace(/^[^ ]* /, '')}`;
}

/** All facts of one kind as one: lists joined, the first's single values kept. */
export function merged(facts: readonly Fact[]): Data {
  const data: Record<string, string | readonly string[]> = {};
  for (const fact of facts)
    for (const [name, value] of Object.entries(fact.data)) {
      const before = data[name];
      if (before === undefined) data[name] = value;
      else if (typeof before !== 'string' || name === 'words') data[name] = [...new Set([...[before].flat(), ...[value].flat()])];
    }
  return data;
}

/** The warning: what was noticed, what the clause asks for. Facts come gravest first; milder kinds are told after it. */
export function sayFinding(check: CheckId, facts: readonly Fact[], clauses: readonly ClauseReference[], policy: Policy): string {
  const kinds = [...new Set(facts.map((fact) => fact.kind))];
  const noticed = kinds.slice(0, 3).map((kind) => fill(wordingOf(check, kind).noticed, merged(facts.filter((fact) => fact.kind === kind))));
  const first = wordingOf(check, kinds[0]!);
  const numbers = listed(clauses.map((clause) => clause.number), 6);
  const number = kinds.includes('emergency-out-of-hours') ? policy.outOfHoursNumber : null;
  const emergency = number ? ` For an emergency the council’s out-of-hours number is ${number}.` : '';
  return `${noticed.map(capitalised).join('. ')}. ${policy.protocol.shortTitle} ${numbers} ${first.expects}.${emergency}`;
}

function wordingOf(check: CheckId, kind: string) {
  const wording = wordings[check][kind];
  if (!wording) throw new Error(`words/en.ts says nothing for ${check} ${kind}`);
  return wording;
}

/** An e-mail address keeps its spelling. */
function capitalised(sentence: string): string {
  return /^\S+@/.test(sentence) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The label on a remedy's button. */
export function sayRemedy(remedy: RemedyId, data: Data): string {
  return fill(remedyLabels[remedy], data);
}

/** What could not be checked, and why. */
export function sayUnable(check: CheckId, reason: string, error: unknown): string {
  const said = unable[reason] ?? unable['check-failed']!;
  return error instanceof Error ? `${said} (${check}: ${error.message})` : said;
}

/** The exceptions that were looked at, as sentences. */
export function sayConsidered(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.flatMap((fact) => fact.considered))].flatMap((key) => considered[key] ?? []);
}
