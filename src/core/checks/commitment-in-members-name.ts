/** A message in a member's name that commits the council, instructs for it, or is its official letter. */
import { type Party, type Recipient, nameOf } from '../correspondence.ts';
import type { Evidence, Fact, RemedyId, Severity } from '../finding.ts';
import { milder } from '../finding.ts';
import { type FoundCommitment, commitmentsIn } from '../language/commitments/commitments.ts';
import { type LetterSign, complaintAnswer, officialLetterSigns } from '../language/commitments/official-letter.ts';
import { isOwnConcern } from '../language/commitments/own-concern.ts';
import type { Sentence } from '../language/reading.ts';
import type { Check, Situation } from './check.ts';
import type { CommitmentSettings } from './settings.ts';

const reword: readonly RemedyId[] = ['reword-as-request', 'hand-over-to-officer', 'remove-sentence'];

export const commitmentInMembersName: Check<'commitment-in-members-name'> = {
  id: 'commitment-in-members-name',
  find(situation, settings) {
    const { sender } = situation.correspondence;
    if (!sender || (sender.kind !== 'member' && sender.kind !== 'political-assistant')) return [];
    const readers = situation.correspondence.recipients.filter((one) => !one.own && !one.exempt);
    const outsiders = readers.filter(isOutsider);
    const binding = bindingFacts(situation, settings, sender, readers, outsiders);
    if (binding.length > 0 || sender.kind === 'political-assistant' || outsiders.length === 0) return binding;
    return [...officialFacts(situation, settings, sender, outsiders), ...complaintFacts(situation, settings, sender)];
  },
};

function isOutsider(party: Party): boolean {
  return party.kind === 'outside' || party.kind === 'media' || party.kind === 'local-council';
}

function bindingFacts(situation: Situation, settings: CommitmentSettings, sender: Party, readers: readonly Recipient[], outsiders: readonly Recipient[]): readonly Fact[] {
  const { reading, message, correspondence, directory } = situation;
  if (isForAnotherBody(situation) || isPrivate(situation)) return [];
  const asked = message.composeType !== 'newMail' && correspondence.author && isOutsider(correspondence.author) ? reading.thread[0]?.words ?? null : null;
  const { found, excused } = commitmentsIn(reading.sentences, { councilName: directory.directory.council.name, asked, toOutsider: instructsOutside(situation, readers), friendly: !/\bdear (?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|madam|sirs|lord|lady|cllr|councillor|minister|secretary|colonel|major|chairman)\b/i.test(opening(situation)) });
  const mediaOnly = outsiders.length > 0 && outsiders.every((one) => one.kind === 'media');
  const facts: Fact[] = [];
  for (const one of found) {
    // Among members and officers only a formal act counts: the rest is talk about what the council might do.
    if (outsiders.length === 0 && !isFormalAct(one)) continue;
    const fact = factOf(situation, one, settings, sender, excused, mediaOnly);
    if (fact) facts.push(fact);
  }
  return facts;
}

/** Is an imperative in this message addressed to somebody outside? An officer in To may be the one who is asked. */
function instructsOutside(situation: Situation, readers: readonly Recipient[]): boolean {
  const to = readers.filter((one) => one.field === 'to');
  const outside = to.filter(isOutsider);
  if (outside.length === 0) return false;
  if (outside.length === to.length) return true;
  const greeting = situation.reading.regions.filter((region) => region.kind === 'greeting').map((region) => situation.reading.text.slice(region.start, region.end)).join(' ').toLowerCase();
  return outside.some((one) => namesOf(one).some((name) => greeting.includes(name)));
}

/** The first lines of the own words, where a greeting stands. */
function opening(situation: Situation): string {
  return situation.reading.sentences.slice(0, 3).map((sentence) => sentence.text.slice(0, 80)).join(' ');
}

function namesOf(party: Party): readonly string[] {
  return (party.person?.name ?? party.mailbox.name).toLowerCase().split(/[^a-z'-]+/).filter((name) => name.length > 2);
}

function isFormalAct(one: FoundCommitment): boolean {
  return one.performative && /\bhereby\b|\bon behalf of the\b[^.;]{0,40}\b(?:council|authority)\b/i.test(one.sentence.text) && one.kind !== 'instructs-third-party';
}

function factOf(situation: Situation, one: FoundCommitment, settings: CommitmentSettings, sender: Party, excused: readonly string[], mediaOnly: boolean): Fact | null {
  const assistant = sender.kind === 'political-assistant';
  if (assistant && settings.politicalAssistant === null) return null;
  let severity: Severity = assistant ? settings.politicalAssistant! : one.kind === 'informal-promise' ? settings.informal : settings.binding;
  // Settled question 25: what a reporter is told is media-statement's; where only formal letters count, it is none.
  if (mediaOnly) {
    if (settings.informal !== settings.binding && !one.performative) return null;
    severity = milder(severity, 'note');
  }
  if (sender.byDisplayName) severity = lower(severity);
  const clauses = assistant ? settings.clauses.politicalAssistant : [...settings.clauses.binding, ...(one.contractOrMoney ? settings.clauses.contractOrMoney : [])];
  return fact(assistant ? 'political-assistant-commits' : one.kind, severity, clauses, [evidenceOf(situation, one.sentence, one.start, one.end)], sender, reword, excused);
}

const mayoral = /^(?:the )?(?:lord |town |civic |city )?(?:mayor|mayoress|chair(?:man|woman|person)?)(?: of (?:the |[a-z]+ )*council)?$/i;
const executive = /\b(?:leader|cabinet|executive|portfolio)\b|\bchair\w*\b.{0,30}\bscrutiny\b|\bscrutiny\b.{0,30}\bchair/i;
const government = /\b(?:minister|secretary of state|rt\.? hon|right hon|m\.?p\.?|member of parliament|chancellor of the exchequer|under-?secretary|prime minister|lord commissioner)\b/i;
const governmentDomain = /(?:^|\.)(?:parliament\.(?:uk|example)|(?:dft|defra|levellingup|communities|cabinetoffice|no10|hmtreasury|homeoffice|education|dhsc|beis|dwp|justice|culture|energysecurity|trade)\.gov\.(?:uk|example))$/i;

function officialFacts(situation: Situation, settings: CommitmentSettings, sender: Party, outsiders: readonly Recipient[]): readonly Fact[] {
  if (isForAnotherBody(situation) || outsiders.every((one) => one.kind === 'media')) return [];
  const mayor = sender.person?.posts.some((post) => mayoral.test(post.trim())) ?? false;
  let signs = officialLetterSigns(situation.reading.sentences);
  if (mayor && signs.length === 0) signs = mayoralSigns(situation);
  if (signs.length === 0) return [];
  const salutation = situation.reading.sentences.slice(0, 3).map((sentence) => sentence.text.slice(0, 120)).join(' ');
  const toGovernment = outsiders.some((one) => one.field === 'to' && (government.test(one.mailbox.name) || governmentDomain.test(one.mailbox.address.split('@')[1] ?? ''))) || /\bdear (?:minister|secretary of state|chancellor|prime minister)\b/i.test(salutation);
  const byExecutive = sender.person?.posts.some((post) => executive.test(post)) ?? false;
  const severity = mayor ? settings.officialByMayor : toGovernment ? (byExecutive ? settings.officialToGovernmentByExecutive : settings.officialToGovernment) : settings.official;
  if (severity === null || settings.clauses.official.length === 0) return [];
  const evidence = signs.slice(0, 3).map((sign) => evidenceOf(situation, sign.sentence, sign.start, sign.end));
  return [fact('official-letter', sender.byDisplayName ? lower(severity) : severity, settings.clauses.official, evidence, sender, ['hand-over-to-officer'], [])];
}

/** The Mayor writing as Mayor: the post stands in the letter or under it. */
function mayoralSigns(situation: Situation): readonly LetterSign[] {
  const post = /\b(?:as|your) (?:the )?(?:lord |town |civic )?(?:mayor|chair(?:man|woman)? of the council)\b|\bmayoral\b|\bmy (?:term|year) (?:of office|as mayor|in office)\b/i;
  for (const sentence of situation.reading.sentences) {
    const match = sentence.part === 'body' ? post.exec(sentence.text.slice(0, 600)) : null;
    if (match) return [{ sentence, start: match.index, end: match.index + match[0].length }];
  }
  const signed = situation.reading.signature?.lines.some((line) => /\b(?:mayor|chair(?:man|woman)? of (?:the )?[a-z ]*council)\b/i.test(line)) ?? false;
  const first = situation.reading.sentences.find((sentence) => sentence.part === 'body');
  return signed && first ? [{ sentence: first, start: 0, end: first.text.length }] : [];
}

function complaintFacts(situation: Situation, settings: CommitmentSettings, sender: Party): readonly Fact[] {
  const { reading, message, correspondence } = situation;
  const { complaintReply, clauses } = settings;
  if (complaintReply === null || clauses.complaintReply.length === 0 || message.composeType !== 'reply') return [];
  const { author } = correspondence;
  const first = reading.thread[0];
  if (!author || author.kind !== 'outside' || !first) return [];
  const answer = complaintAnswer(first.words, reading.sentences);
  if (!answer) return [];
  // Where the clause is about official letters, an ordinary reply from a ward councillor is none.
  if (clauses.complaintReply[0] === clauses.official[0] && settings.official === 'warn' && !/\b(?:the council|this council|we) (?:apologi|regret|sincerely|deeply|is sorry|are sorry|have (?:looked|investigated))/i.test(answer.text)) return [];
  return [fact('complaint-reply', complaintReply, clauses.complaintReply, [evidenceOf(situation, answer, 0, answer.text.length)], sender, ['hand-over-to-officer'], [])];
}

/** Signed for a firm, a charity or a party: what is promised there is not the council's. */
function isForAnotherBody(situation: Situation): boolean {
  const { signature } = situation.reading;
  const lines = signature?.lines.join('\n') ?? '';
  const another = /\b(?:ltd|limited|llp|plc|trustees?|treasurer|managing director|proprietor|secretary|friends of|charity|campaign|branch)\b/i.test(lines) && !/\b(?:cllr|councillor)\b/i.test(lines);
  return another && isOwnConcern(situation.reading.sentences.map((sentence) => sentence.text.slice(0, 400)).join(' ').slice(0, 8000) + lines);
}

/** From a private address, and nothing in it speaks of the council. */
function isPrivate(situation: Situation): boolean {
  const { message, reading, directory } = situation;
  if (message.from && directory.isCouncilAddress(message.from.address)) return false;
  const words = [message.subject, ...(reading.signature?.lines ?? []), ...reading.sentences.map((sentence) => sentence.text), reading.thread[0]?.words ?? ''];
  return !words.some((text) => /\b(?:council|councillors?|cllr|authority|ward|town hall|mayor|borough|district)\b/i.test(text));
}

function lower(severity: Severity): Severity {
  return severity === 'stop' ? 'warn' : 'note';
}

/** A stretch of a sentence as it stands in the original text. */
function evidenceOf(situation: Situation, sentence: Sentence, start: number, end: number): Evidence {
  const from = sentence.start + start;
  const to = sentence.start + end;
  const original = sentence.part === 'subject' ? situation.message.subject : situation.reading.text;
  return { part: sentence.part, start: from, end: to, text: original.slice(from, to) };
}

function fact(kind: string, severity: Severity, clauses: readonly string[], evidence: readonly Evidence[], sender: Party, remedies: readonly RemedyId[], considered: readonly string[]): Fact {
  const [first, ...rest] = clauses;
  return { kind, severity, clauses: [first!, ...rest], evidence, data: { words: evidence[0]?.text ?? '', name: nameOf(sender) }, remedies, considered };
}
