/** Criticism of officers: never as an attack, and not where others read it. */
import { type Recipient, isMember, sideOf } from '../correspondence.ts';
import type { Person } from '../directory.ts';
import type { RemedyId, Severity } from '../finding.ts';
import { type Criticism, type Quest, findCriticism } from '../language/criticism/criticism.ts';
import { isEndorsed } from '../language/criticism/not-criticism/endorsement.ts';
import type { Addressing } from '../language/officers/mention.ts';
import type { Sentence } from '../language/reading/reading.ts';
import { untuned } from '../policy/policy.ts';
import { isFormalComplaint, isWhistleBlowing } from '../language/whistle-blowing.ts';
import type { Check, Situation } from './check.ts';
import { addressingOf } from './officer-criticism/addressing.ts';
import { endorsed } from './officer-criticism/endorsed.ts';
import { type Verdict, facts } from './officer-criticism/facts.ts';
import { isOwnFault } from './officer-criticism/own-fault.ts';
import { isSenior, otherReaders, publicReaders } from './officer-criticism/readers.ts';
import { sentencesOf } from './officer-criticism/sentences.ts';
import type { CriticismSettings } from './settings.ts';

export const officerCriticism: Check<'officer-criticism'> = {
  id: 'officer-criticism',
  find(situation, settings) {
    const { correspondence, reading } = situation;
    const side = sideOf(correspondence.sender);
    if (!side || !correspondence.sender || isWhistleBlowing(reading, correspondence)) return [];
    const addressing = addressingOf(situation);
    const sentences = sentencesOf(situation);
    const criticismOf: CriticismOf = (about) => criticismIn(sentences, situation, addressing, about);
    const verdicts = side === 'member' ? ofMember(situation, settings, criticismOf) : ofOfficer(situation, settings, addressing, criticismOf);
    const lowered = correspondence.sender.byDisplayName;
    const backed = side === 'member' ? endorsed(situation, settings, addressing) : [];
    // What endorses a quoted writer's abuse is a note, not blame of its own (settled question 21).
    const blames = ({ criticism: { kind, sentence } }: Verdict): boolean => kind !== 'failing' || backed.length === 0 || !isEndorsed(sentence.text);
    return [...facts(verdicts.filter(blames), lowered), ...backed];
  },
};

/** What is found of officers or of members in the own words. */
type CriticismOf = (about: Quest['about']) => readonly Criticism[];

function ofMember(situation: Situation, settings: CriticismSettings, criticismOf: CriticismOf): readonly Verdict[] {
  const { correspondence, directory, reading } = situation;
  const complaint = isFormalComplaint(reading, correspondence);
  const verdicts: Verdict[] = [];
  for (const criticism of criticismOf('officer')) {
    const readers = otherReaders(correspondence, criticism.target, directory, settings);
    const shared = readers.length > 0;
    const add = (kind: string, severity: Severity | null, clauses: readonly string[], remedies: readonly RemedyId[]): void => {
      if (severity && clauses.length > 0) verdicts.push({ kind, severity, clauses, readers, criticism, remedies });
    };
    const { clauses } = settings;
    const inMedia = readers.some((one) => one.kind === 'media');
    const whereRead = inMedia ? clauses.media : shared ? clauses.public : [];
    if (criticism.reported) {
      if (shared && criticism.kind !== 'failing') add('reported-criticism', 'note', clauses.public, ['send-privately']);
      continue;
    }
    if (criticism.kind === 'attack') {
      add('attack', settings.attack, [...clauses.attack, ...whereRead], shared ? ['remove-sentence', 'send-privately'] : ['remove-sentence']);
      continue;
    }
    if (criticism.kind === 'deceit') {
      if (complaint) continue;
      if (shared) add('attack', settings.attack, [...clauses.attack, ...whereRead], ['send-privately', 'remove-sentence']);
      else add('sober-allegation', 'note', clauses.private, ['remove-sentence']);
      continue;
    }
    if (shared) {
      add(inMedia ? 'criticism-in-media' : 'criticism-read-by-others', settings.public, whereRead, ['send-privately', 'remove-sentence']);
      continue;
    }
    if (complaint) continue;
    const astray = settings.privateToOfficer !== null && goesToOfficerAlone(criticism, situation);
    if (criticism.sweeping) {
      const concerned = astray ? [...clauses.private, ...clauses.route] : clauses.private;
      add('sweeping-in-private', settings.privateSweeping, concerned, ['remove-sentence']);
    } else if (astray) {
      add('wrong-route', settings.privateToOfficer, clauses.route, ['send-privately']);
    }
  }
  if (settings.councillorInPublic) verdicts.push(...councillors(situation, settings, criticismOf));
  return verdicts;
}

/** tower-hamlets 11.2: it reaches the officer meant, and no director is on it. */
function goesToOfficerAlone({ target }: Criticism, { correspondence }: Situation): boolean {
  const readers = correspondence.recipients.filter((one) => !one.own && one.person);
  return readers.some((one) => target.people.includes(one.person!)) && !readers.some((one) => !target.people.includes(one.person!) && isSenior(one.person!));
}

/** A councillor criticised where the public reads it. */
function councillors({ correspondence }: Situation, settings: CriticismSettings, criticismOf: CriticismOf): readonly Verdict[] {
  const readers = publicReaders(correspondence);
  const severity = settings.councillorInPublic;
  const clauses = settings.clauses.councillor;
  if (readers.length === 0 || !severity || clauses.length === 0) return [];
  return criticismOf('member')
    .filter((one) => !one.reported && !one.target.people.includes(correspondence.sender?.person as Person))
    .map((criticism) => ({ kind: 'councillor-criticised', severity, clauses, readers, criticism, remedies: ['remove-sentence'] as const }));
}

/** "I am sorry to say" excuses nothing. */
const excused = /\b(?:sorry|apologi[sz]e|apologies|apology|regret)\b(?! (?:to (?:have to )?(?:say|tell|report)|but)\b)/i;

function ofOfficer(
  situation: Situation, settings: CriticismSettings, addressing: Addressing, criticismOf: CriticismOf,
): readonly Verdict[] {
  const { correspondence } = situation;
  const self = correspondence.sender?.person ?? null;
  const members = correspondence.recipients.filter((one) => isMember(one) && !one.own);
  const outside = publicReaders(correspondence);
  const { byOfficerAboutOfficer, byOfficerAboutMember, councillorInPublic, clauses } = settings;
  const verdicts: Verdict[] = [];
  const push = (criticism: Criticism, kind: string, severity: Severity | null, cited: readonly string[], readers: readonly Recipient[]): void => {
    if (!severity || !concerns(severity, cited, readers)) return;
    verdicts.push({ kind, severity, clauses: cited, readers, criticism, remedies: ['remove-sentence'] });
  };
  const ofOfficers = concerns(byOfficerAboutOfficer, clauses.byOfficer, members) || concerns(councillorInPublic, clauses.public, outside);
  for (const criticism of ofOfficers ? criticismOf('officer') : []) {
    const { target, kind, sentence } = criticism;
    if (criticism.reported || (self && target.people.includes(self))) continue;
    if (target.pronoun && addressing.youAreOfficers && target.label === 'you') continue;
    if (excused.test(sentence.text) && kind !== 'attack') continue;
    push(criticism, 'officer-runs-down-colleague', byOfficerAboutOfficer, clauses.byOfficer, members);
    const severity = kind === 'attack' ? settings.attack : settings.public;
    if (councillorInPublic) push(criticism, 'criticism-read-by-others', severity, clauses.public, outside);
  }
  if (concerns(byOfficerAboutMember, clauses.byOfficer, members))
    for (const criticism of criticismOf('member')) {
      const others = members.filter((one) => !criticism.target.people.includes(one.person!));
      if (criticism.reported || isOwnFault(criticism, situation.reading.sentences)) continue;
      push(criticism, 'officer-runs-down-colleague', byOfficerAboutMember, clauses.byOfficer, others);
    }
  if (councillorInPublic) verdicts.push(...councillors(situation, settings, criticismOf));
  return verdicts;
}

/** Criticism that nobody reads to whom it matters is not looked for. */
function concerns(severity: Severity | null, clauses: readonly string[], readers: readonly Recipient[]): boolean {
  return severity !== null && clauses.length > 0 && readers.length > 0;
}

/** What is found with the Monitoring Officer's own phrases, and without those that no longer count. */
function criticismIn(sentences: readonly Sentence[], { policy }: Situation, addressing: Addressing, about: Quest['about']): readonly Criticism[] {
  const { add: added, retract } = (policy.tuning['officer-criticism'] ?? untuned).phrases;
  const stillCounts = ({ sentence, start, end }: Criticism): boolean => {
    const words = sentence.text.slice(start, end).toLowerCase();
    return !retract.some((phrase) => words.includes(phrase.toLowerCase()));
  };
  return findCriticism(sentences, addressing, { about, added: about === 'officer' ? added : [] }).filter(stillCounts);
}
