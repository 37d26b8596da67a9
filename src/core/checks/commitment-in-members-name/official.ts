/** Official letters without a binding commitment, and answers to complaints (settled question 28; councillor-officer-relations 9(b)). */
import { type Party, type Recipient } from '../../correspondence.ts';
import { type Fact, oneLower } from '../../finding.ts';
import { isInOwnCapacity } from '../../language/commitments/capacity.ts';
import { tellsDatedDecision } from '../../language/commitments/not-a-commitment/body-decision.ts';
import { type LetterSign, complaintAnswer, officialLetterSigns, saysPersonal } from '../../language/commitments/official-letter.ts';
import { letterOf, officialLikelihood, speaksForCouncil, tellingSentence } from '../../language/commitments/official-likelihood.ts';
import { disclaims } from '../../language/commitments/read-by-grammar.ts';
import { withoutNames } from '../../language/names/names-left-out.ts';
import { nameIndex } from '../../language/names/name-index.ts';
import type { Mailbox } from '../../message.ts';
import type { Situation } from '../check.ts';
import type { CommitmentSettings } from '../settings.ts';
import { evidenceOf, fact } from './fact.ts';
import { expression } from '../../language/unbroken.ts';

const mayoral = /^(?:the )?(?:lord |town |civic |city )?(?:mayor|mayoress|chair(?:man|woman|person)?)(?: of (?:the |[a-z]+ )*council)?$/i;
const executive = /\b(?:leader|cabinet|executive|portfolio)\b|\bchair\w*\b.{0,30}\bscrutiny\b|\bscrutiny\b.{0,30}\bchair/i;
const minister = /\bdear (?:(?:first |deputy )?minister|cabinet secretary|secretary of state|chancellor|prime minister)\b/i;
const government = expression('i')`
  \b(?:
    minister|secretary of state|(?:cabinet|under-?)[ -]?secretary|rt\.? hon|right hon|m\.?s?\.?p\.?|member of (?:parliament|the senedd)|
    chancellor of the exchequer|lord commissioner|(?:welsh|scottish) government
  )\b
`;
const governmentDomain = expression('i')`
  ^(?:gov\.(?:scot|wales)|llyw\.(?:cymru|example))$|
  (?:^|\.)(?:
    (?:parliament|senedd)\.(?:uk|scot|wales|cymru|example)|
    (?:
      dft|defra|levellingup|communities|cabinetoffice|no10|hmtreasury|homeoffice|education|dhsc|beis|dwp|justice|culture|energysecurity|
      trade
    )\.gov\.(?:uk|example)
  )$
`;

/** The letter as the council's official one, with its signs as evidence; none where the protocol allows it. */
export function officialFacts(situation: Situation, settings: CommitmentSettings, sender: Party, outsiders: readonly Recipient[]): readonly Fact[] {
  if (outsiders.every((one) => one.kind === 'media')) return [];
  const mayor = sender.person?.posts.some((post) => mayoral.test(post.trim())) ?? false;
  const byExecutive = sender.person?.posts.some((post) => executive.test(post)) ?? false;
  const toGovernment = byExecutive ? settings.officialToGovernmentByExecutive : settings.officialToGovernment;
  const severity = mayor ? settings.officialByMayor : isToGovernment(situation, outsiders) ? toGovernment : settings.official;
  if (severity === null || settings.clauses.official.length === 0) return [];
  let signs = officialLetterSigns(situation.reading.sentences, situation.directory.directory.council.name);
  if (mayor && signs.length === 0) signs = mayoralSigns(situation);
  if (signs.length === 0 && outsiders.some((one) => one.field === 'to')) signs = learnedSigns(situation);
  if (signs.length === 0) return [];
  const evidence = signs.slice(0, 3).map((sign) => evidenceOf(situation, sign.sentence, sign.start, sign.end));
  const judged = sender.byDisplayName ? oneLower(severity) : severity;
  return [fact('official-letter', judged, settings.clauses.official, evidence, sender, ['hand-over-to-officer'], ['own-capacity'])];
}

/** To a Minister or a Member of Parliament: by name, by address, or as greeted. */
function isToGovernment({ reading }: Situation, outsiders: readonly Recipient[]): boolean {
  const salutation = reading.sentences.slice(0, 3).map((sentence) => sentence.text.slice(0, 120)).join(' ');
  return outsiders.some((one) => one.field === 'to' && isGovernment(one.mailbox)) || minister.test(salutation);
}

function isGovernment({ name, address }: Mailbox): boolean {
  const [local = '', domain = ''] = address.split('@');
  return government.test(`${name} ${local.replace(/\./g, ' ')}`) || governmentDomain.test(domain);
}

/** Fewer words tell too little of whom a letter speaks for. */
const fewestWords = 30;

/** Whoever speaks for the council speaks of it, or of "us". */
const ofCouncil = /\b(?:we|us|(?:the|this) (?:council|authority|borough|district|committee|panel))\b/i;

/** A letter whose words as a whole speak for the council, though none does so by itself. */
function learnedSigns({ reading, directory }: Situation): readonly LetterSign[] {
  const names = nameIndex(directory.directory).parts;
  const letter = withoutNames(letterOf(reading), names);
  if (letter.split(/\s+/).length < fewestWords || !ofCouncil.test(letter)) return [];
  if (saysPersonal(reading.sentences) || isInOwnCapacity(reading.sentences) || disclaims(reading.sentences)) return [];
  if (officialLikelihood(letter, false) < speaksForCouncil) return [];
  const sentence = tellingSentence(reading.sentences, names);
  // A decision reported with its date is the body's, and the letter its messenger's; what would be done tells nothing.
  if (!sentence || tellsDatedDecision(sentence.text) || /\bno idea\b|\bwould be\b/.test(sentence.text)) return [];
  if (/\?\W*$/.test(sentence.text.slice(-100))) return [];
  return [{ sentence, start: 0, end: sentence.text.trimEnd().length }];
}

/** "As your Mayor", "in my year of office". */
const asMayor = expression('i')`
  \b(?:as|your) (?:the )?(?:lord |town |civic )?(?:mayor|chair(?:man|woman)? of the council)\b|
  \bmayoral\b|
  \bmy (?:term|year) (?:of office|as mayor|in office)\b|
  \bon behalf of (?:the (?:people|citizens|town|borough|county|district|city)|all)\b
`;

/** The Mayor writing as Mayor: the post stands in the letter or under it. */
function mayoralSigns(situation: Situation): readonly LetterSign[] {
  for (const sentence of situation.reading.sentences) {
    const match = sentence.part === 'body' ? asMayor.exec(sentence.text.slice(0, 600)) : null;
    if (match) return [{ sentence, start: match.index, end: match.index + match[0].length }];
  }
  const signed = situation.reading.signature?.lines.some((line) => /\b(?:mayor|chair(?:man|woman)?(?:,| of) (?:the )?[a-z ]*council)\b/i.test(line)) ?? false;
  const first = situation.reading.sentences.find((sentence) => sentence.part === 'body');
  return signed && first ? [{ sentence: first, start: 0, end: first.text.length }] : [];
}

/** "The council apologises", "we have looked into". */
const answersForCouncil = expression('i')`
  \b(?:the council|this council|we) (?:apologi|regret|sincerely|deeply|is sorry|are sorry|have (?:looked|investigated))
`;

/** A member's reply to a complaint sent to them. */
export function complaintFacts(situation: Situation, settings: CommitmentSettings, sender: Party): readonly Fact[] {
  const { reading, message, correspondence } = situation;
  const { complaintReply, clauses } = settings;
  if (complaintReply === null || clauses.complaintReply.length === 0) return [];
  const asked = message.composeType === 'reply' && correspondence.author?.kind === 'outside' ? reading.thread[0]?.words ?? '' : '';
  const answer = complaintAnswer(asked, reading.sentences);
  if (!answer) return [];
  // Where the clause is about official letters, an ordinary reply from a ward councillor is none.
  const onlyOfficialLetters = clauses.complaintReply[0] === clauses.official[0] && settings.official === 'warn';
  if (onlyOfficialLetters && !answersForCouncil.test(answer.text)) return [];
  const evidence = [evidenceOf(situation, answer, 0, answer.text.length)];
  return [fact('complaint-reply', complaintReply, clauses.complaintReply, evidence, sender, ['hand-over-to-officer'], [])];
}
