/** Criticism of officers: never as an attack, and not where others read it. */
import { type Party, type Recipient, isIndividualOfficer, isMember, isOfficerSide, isSamePerson, nameOf, sideOf } from '../correspondence.ts';
import type { Person } from '../directory.ts';
import { type Evidence, type Fact, type RemedyId, type Severity, graver } from '../finding.ts';
import { type Criticism, findCriticism } from '../language/criticism/criticism.ts';
import { ownQuotationsApart } from '../language/criticism/own-quotation.ts';
import { isEndorsed } from '../language/criticism/not-criticism.ts';
import { wordsOf as wordsOfName } from '../language/officer-names.ts';
import type { Addressing } from '../language/officers-meant.ts';
import type { Sentence } from '../language/reading.ts';
import { tellingWords } from '../language/telling-words.ts';
import { isFormalComplaint, isWhistleBlowing } from '../language/whistle-blowing.ts';
import { canonicalAddress } from '../message.ts';
import type { Check, Situation } from './check.ts';
import { isSenior, otherReaders, publicReaders } from './officer-criticism/readers.ts';
import type { CriticismSettings } from './settings.ts';

interface Verdict { readonly kind: string; readonly severity: Severity; readonly clauses: readonly string[]; readonly readers: readonly Recipient[]; readonly criticism: Criticism; readonly remedies: readonly RemedyId[] }

export const officerCriticism: Check<'officer-criticism'> = {
  id: 'officer-criticism',
  find(situation, settings) {
    const { correspondence, reading } = situation;
    const side = sideOf(correspondence.sender);
    if (!side || !correspondence.sender || isWhistleBlowing(reading, correspondence)) return [];
    const addressing = addressingOf(situation);
    const verdicts = side === 'member' ? ofMember(situation, settings, addressing) : ofOfficer(situation, settings, addressing);
    const lowered = correspondence.sender.byDisplayName;
    return [...facts(verdicts, lowered), ...(side === 'member' ? endorsed(situation, settings, addressing) : [])];
  },
};

/** Who "you", "he" and a bare first name can be on this message. */
export function addressingOf({ correspondence, directory, reading, message }: Situation): Addressing {
  const readers = correspondence.recipients.filter((one) => !one.own);
  const open = readers.filter((one) => one.field !== 'bcc');
  const to = readers.filter((one) => one.field === 'to');
  const named = to.length > 0 ? to : open;
  const present = new Set<Person>();
  for (const party of [...readers, ...(correspondence.author ? [correspondence.author] : [])]) if (party.person) present.add(party.person);
  for (const earlier of reading.thread)
    for (const mailbox of [...(earlier.from ? [earlier.from] : []), ...earlier.to, ...earlier.cc]) {
      const person = directory.personAt(mailbox.address);
      if (person) present.add(person);
    }
  const greeting = reading.sentences.find((one) => one.part === 'body')?.text ?? '';
  const toAll = /^\W*(?:dear|hi|hello|morning|good \w+)?,? ?(?:all|colleagues|everyone|everybody|members|councillors|fellow)\b/i.test(greeting.slice(0, 60)) && !open.every(isOfficerSide);
  const greeted = named.filter((one) => one.person && greeting.slice(0, 80).toLowerCase().includes(firstName(one.person).toLowerCase()) && new RegExp(`^\\W*(?:dear|hi|hello|morning|good \\w+)?,? ?(?:[a-z.]+ )?${escaped(firstName(one.person))}\\b`, 'i').test(greeting.slice(0, 80)));
  const addressed = greeted.length > 0 && greeted.every(isIndividualOfficer) ? greeted : named;
  const youAreOfficers = addressed.length > 0 && addressed.every(isOfficerSide) && !toAll;
  const { author } = correspondence;
  return {
    directory: directory.directory,
    you: youAreOfficers ? addressed.flatMap((one) => (one.person ? [one.person] : [])) : [],
    youAreOfficers,
    yourIsCouncil: named.every((one) => isOfficerSide(one) || isMember(one)),
    present,
    self: correspondence.sender?.person ?? null,
    author: message.composeType !== 'newMail' && author?.person && isIndividualOfficer(author) && !open.some((one) => isSamePerson(one, author)) ? author.person : null,
  };
}

function firstName(person: Person): string {
  return person.name.split(/\s+/)[0] ?? person.name;
}

function escaped(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}

function ofMember(situation: Situation, settings: CriticismSettings, addressing: Addressing): readonly Verdict[] {
  const { correspondence, directory, reading } = situation;
  const complaint = isFormalComplaint(reading, correspondence);
  const verdicts: Verdict[] = [];
  const added = situation.policy.tuning['officer-criticism']?.phrases.add ?? [];
  const toMedia = correspondence.recipients.some((one) => one.kind === 'media');
  const surname = wordsOfName(correspondence.sender?.person?.name ?? '').slice(-1)[0] ?? '';
  const sentences = toMedia ? ownQuotationsApart(reading.sentences, surname) : reading.sentences;
  for (const criticism of tuned(situation, findCriticism(sentences, addressing, { about: 'officer', writer: 'member', added }))) {
    const readers = otherReaders(correspondence, criticism.target, directory, settings);
    const shared = readers.length > 0;
    const add = (kind: string, severity: Severity | null, clauses: readonly string[], remedies: readonly RemedyId[]): void => {
      if (severity && clauses.length > 0) verdicts.push({ kind, severity, clauses, readers, criticism, remedies });
    };
    const { clauses } = settings;
    const inMedia = readers.some((one) => one.kind === 'media');
    if (criticism.reported) { if (shared && criticism.kind !== 'failing') add('reported-criticism', 'note', clauses.public, ['send-privately']); continue; }
    if (criticism.kind === 'attack') { add('attack', settings.attack, [...clauses.attack, ...(inMedia ? clauses.media : shared ? clauses.public : [])], shared ? ['remove-sentence', 'send-privately'] : ['remove-sentence']); continue; }
    if (criticism.kind === 'deceit') {
      if (complaint) continue;
      if (shared) add('attack', settings.attack, [...clauses.attack, ...(inMedia ? clauses.media : clauses.public)], ['send-privately', 'remove-sentence']);
      else add('sober-allegation', 'note', clauses.private, ['remove-sentence']);
      continue;
    }
    if (shared) { add(inMedia ? 'criticism-in-media' : 'criticism-read-by-others', settings.public, inMedia ? clauses.media : clauses.public, ['send-privately', 'remove-sentence']); continue; }
    if (complaint) continue;
    const astray = settings.privateToOfficer !== null && goesToOfficerAlone(criticism, situation);
    if (criticism.sweeping) add('sweeping-in-private', settings.privateSweeping, astray ? [...clauses.private, ...clauses.route] : clauses.private, ['remove-sentence']);
    else if (astray) add('wrong-route', settings.privateToOfficer, clauses.route, ['send-privately']);
  }
  if (settings.councillorInPublic) verdicts.push(...councillors(situation, settings, addressing));
  return verdicts;
}

/** tower-hamlets 11.2: it reaches the officer meant, and no director is on it. */
function goesToOfficerAlone({ target }: Criticism, { correspondence }: Situation): boolean {
  const readers = correspondence.recipients.filter((one) => !one.own && one.person);
  return readers.some((one) => target.people.includes(one.person!)) && !readers.some((one) => !target.people.includes(one.person!) && isSenior(one.person!));
}

/** A councillor criticised where the public reads it. */
function councillors({ correspondence, reading }: Situation, settings: CriticismSettings, addressing: Addressing): readonly Verdict[] {
  const readers = publicReaders(correspondence);
  if (readers.length === 0 || !settings.councillorInPublic || settings.clauses.councillor.length === 0) return [];
  return findCriticism(reading.sentences, addressing, { about: 'member', writer: 'member' })
    .filter((one) => !one.reported && !one.target.people.includes(correspondence.sender?.person as Person))
    .map((criticism) => ({ kind: 'councillor-criticised', severity: settings.councillorInPublic!, clauses: settings.clauses.councillor, readers, criticism, remedies: ['remove-sentence'] as const }));
}

function ofOfficer(situation: Situation, settings: CriticismSettings, addressing: Addressing): readonly Verdict[] {
  const { correspondence, reading } = situation;
  const self = correspondence.sender?.person ?? null;
  const members = correspondence.recipients.filter((one) => isMember(one) && !one.own);
  const outside = publicReaders(correspondence);
  const verdicts: Verdict[] = [];
  const push = (criticism: Criticism, kind: string, severity: Severity | null, clauses: readonly string[], readers: readonly Recipient[]): void => {
    if (severity && clauses.length > 0 && readers.length > 0) verdicts.push({ kind, severity, clauses, readers, criticism, remedies: ['remove-sentence'] });
  };
  const excused = /\b(?:sorry|apologi[sz]e|apologies|apology|regret)\b/i;
  for (const criticism of findCriticism(reading.sentences, addressing, { about: 'officer', writer: 'officer' })) {
    if (criticism.reported || (self && criticism.target.people.includes(self)) || (criticism.target.pronoun && addressing.youAreOfficers && criticism.target.label === 'you')) continue;
    if (excused.test(criticism.sentence.text) && criticism.kind !== 'attack') continue;
    push(criticism, 'officer-runs-down-colleague', settings.byOfficerAboutOfficer, settings.clauses.byOfficer, members);
    if (settings.councillorInPublic) push(criticism, 'criticism-read-by-others', criticism.kind === 'attack' ? settings.attack : settings.public, settings.clauses.public, outside);
  }
  if (settings.byOfficerAboutMember) for (const criticism of findCriticism(reading.sentences, addressing, { about: 'member', writer: 'officer' }))
    if (!criticism.reported) push(criticism, 'officer-runs-down-colleague', settings.byOfficerAboutMember, settings.clauses.byOfficer, members.filter((one) => !criticism.target.people.includes(one.person!)));
  if (settings.councillorInPublic) verdicts.push(...councillors(situation, settings, addressing));
  return verdicts;
}

/** The Monitoring Officer's phrases that no longer count. */
function tuned({ policy }: Situation, found: readonly Criticism[]): readonly Criticism[] {
  const retract = policy.tuning['officer-criticism']?.phrases.retract ?? [];
  return found.filter(({ sentence, start, end }) => !retract.some((phrase) => sentence.text.slice(start, end).toLowerCase().includes(phrase.toLowerCase())));
}

function facts(verdicts: readonly Verdict[], lowered: boolean): readonly Fact[] {
  const byKind = new Map<string, Verdict[]>();
  for (const verdict of verdicts) byKind.set(verdict.kind, [...(byKind.get(verdict.kind) ?? []), verdict]);
  return [...byKind].map(([kind, some]) => {
    const severity = some.map((one) => one.severity).reduce(graver);
    const clauses = unique(some.flatMap((one) => one.clauses)) as [string, ...string[]];
    const readers = unique(some.flatMap((one) => one.readers));
    const words = some.map(({ criticism }) => wordsOf(criticism));
    return {
      kind, severity: lowered ? lower(severity) : severity, clauses,
      evidence: [...withoutOverlap(words), ...recipientEvidence(readers)],
      data: { officer: unique(some.map(({ criticism }) => criticism.target.label)), officerAddresses: unique(some.flatMap(({ criticism }) => criticism.target.people.flatMap((person) => person.emails.slice(0, 1)))), readers: unique(readers.map(nameOf)), words: unique(words.map((one) => one.text)) },
      remedies: unique(some.flatMap((one) => one.remedies)), considered: ['reported-words', 'denied', 'proper-route'],
    };
  });
}

function lower(severity: Severity): Severity {
  return severity === 'stop' ? 'warn' : 'note';
}

type Words = Evidence & { readonly part: 'subject' | 'body'; readonly start: number; readonly end: number };

function wordsOf({ sentence, start, end }: Criticism): Words {
  const telling = tellingWords(sentence.text, start, end);
  return { part: sentence.part, start: sentence.start + telling.start, end: sentence.start + telling.end, text: sentence.text.slice(telling.start, telling.end) };
}

function withoutOverlap(words: readonly Words[]): readonly Words[] {
  const kept: Words[] = [];
  for (const one of [...words].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (!last || last.part !== one.part || one.start >= last.end) kept.push(one);
  }
  return kept;
}

function recipientEvidence(readers: readonly Recipient[]): readonly Evidence[] {
  return unique(readers.map((one) => `${one.field}\n${one.list ? one.list.email : one.mailbox.address}`)).map((key) => {
    const [part, text] = key.split('\n') as ['to' | 'cc' | 'bcc', string];
    return { part, text };
  });
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}

/** Endorsing the abuse of a quoted thread to somebody who had not read it (settled question 21). */
function endorsed(situation: Situation, settings: CriticismSettings, addressing: Addressing): readonly Fact[] {
  const { correspondence, reading } = situation;
  const earlier = reading.thread[0];
  if (!earlier || settings.clauses.attack.length === 0) return [];
  const telling = reading.sentences.find((one) => isEndorsed(one.text));
  if (!telling) return [];
  const seen = new Set([...(earlier.from ? [earlier.from] : []), ...earlier.to, ...earlier.cc].map((one) => canonicalAddress(one.address)));
  const fresh = correspondence.recipients.filter((one) => !one.own && !one.exempt && !seen.has(canonicalAddress(one.mailbox.address)));
  const quoted = findCriticism(plainSentences(earlier.words), { ...addressing, you: [], youAreOfficers: false }, { about: 'officer', writer: 'member' });
  const target = quoted.find((one) => one.kind === 'attack' || one.kind === 'deceit')?.target;
  if (!target || fresh.length === 0) return [];
  return [{
    kind: 'abuse-endorsed', severity: 'note', clauses: settings.clauses.attack as [string, ...string[]],
    evidence: [{ part: telling.part, start: telling.start, end: telling.end, text: telling.text }, ...recipientEvidence(fresh)],
    data: { officer: [target.label], readers: unique(fresh.map((one: Party) => nameOf(one))), words: [telling.text] }, remedies: ['send-privately', 'remove-sentence'], considered: [],
  }];
}

function plainSentences(words: string): readonly Sentence[] {
  const found: Sentence[] = [];
  const pattern = /[^.!?\n]+[.!?]*/g;
  for (let match = pattern.exec(words); match; match = pattern.exec(words))
    found.push({ part: 'body', start: match.index, end: match.index + match[0].length, text: match[0], answers: null, paragraph: 0 });
  return found;
}
