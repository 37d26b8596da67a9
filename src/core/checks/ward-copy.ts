/** A local matter without the members of the ward it concerns. */
import { type Recipient, isMember, isOfficerSide, quotedParties } from '../correspondence.ts';
import type { LocalCouncil, Ward } from '../directory.ts';
import type { Evidence, Fact, Severity } from '../finding.ts';
import { type LocalMatters, type PlacedMatter, placedMatters, placesNamed, readLocalMatters, wardsOf, weigh } from '../language/local-matter.ts';
import { wordsOf } from '../language/phrase.ts';
import { findPlaces } from '../language/places.ts';
import type { Check, Situation } from './check.ts';
import { addressOf } from './recipient-evidence.ts';
import type { WardCopySettings } from './settings.ts';
import { concernsMember, isExcused, missingMembers } from './ward-copy/excuses.ts';

type Use = keyof WardCopySettings['clauses'];

/** A reason for which a ward's members are owed the message. */
interface Reason {
  readonly ward: Ward;
  readonly use: Use;
  readonly kind: string;
  readonly severity: Severity | null;
  readonly evidence: Evidence;
  readonly place: string;
}

const manyWards = 5;
/** A place named over and over is evidence enough. */
const manyWords = 12;

export const wardCopy: Check<'ward-copy'> = {
  id: 'ward-copy',
  find(situation, settings) {
    const { correspondence, message, reading, directory } = situation;
    if (!correspondence.sender || !isOfficerSide(correspondence.sender)) return [];
    const readers = correspondence.recipients.filter((one) => !one.own && !one.exempt);
    // Mail between officers only (settled question 30).
    if (readers.length === 0 || readers.every(isOfficerSide)) return [];
    const named = placesNamed(message, reading, directory.directory);
    const somewhere = named.subject.length > 0
      || named.sentences.some((places) => places.length > 0)
      || reading.regions.some(({ kind }) => kind === 'quoted')
      || readers.some(({ kind }) => kind === 'local-council');
    if (!somewhere) return [];
    const matters = readLocalMatters(message, reading, directory.directory, named);
    const reasons = reasonsOf(situation, settings, readers, matters);
    if (reasons.length === 0 || isExcused(situation, [...new Set(reasons.map((reason) => reason.ward))])) return [];
    return onePerWardAndUse(reasons).flatMap((reason) => factOf(reason, situation, settings));
  },
};

function reasonsOf(situation: Situation, settings: WardCopySettings, readers: readonly Recipient[], matters: LocalMatters): readonly Reason[] {
  const places = particular(placedMatters(matters));
  const councils = localCouncilsOf(situation, readers);
  const onlyLocalCouncils = councils.length > 0 && readers.every((one) => isOfficerSide(one) || one.kind === 'local-council');
  // A duty to inform (105, 9.1, 2.2(e)) is none to copy letters to a parish clerk; a clause on correspondence names one.
  const copiesMatters = !onlyLocalCouncils || settings.clauses.localCouncil.length > 0;
  const reasons: Reason[] = [];
  const raised = memberRaised(situation, readers);
  const asked = answersMatter(situation);
  const released = matters.told.some((one) => one.pressRelease);
  const release = released || readers.some((one) => one.kind === 'media');
  for (const matter of places)
    for (const ward of matter.mention.wards) {
      const add = (use: Use, kind: string, severity: Severity | null) =>
        reasons.push({ ward, use, kind, severity, evidence: evidenceOf(matter, situation), place: placeOf(matter, situation) });
      const announced = release && settings.announcement && (matter.weight || released);
      const told: Use | null = matter.publicMeeting ? 'meeting' : matter.consultation ? 'consultation' : announced ? 'announcement' : null;
      if (told) add(told, `${told}-without-ward-members`, settings[told]);
      if (!copiesMatters || !matters.hasSubstance) continue;
      if (matter.weight === 'significant') {
        // A closure and, in another sentence, a meeting about it are both.
        const besides = told === 'meeting' && matters.told.some((one) => one.weight === 'significant' && !one.publicMeeting);
        if (!told || besides) add('significant', 'ward-members-missing', settings.significant);
      } else if (!told && (raised || onlyLocalCouncils) && (matter.weight === 'ordinary' || (asked && isAnswered(matter)))) {
        add('matter', 'ward-members-missing', settings.matter);
      }
    }
  for (const { council, evidence } of councils) {
    const { directory } = situation;
    const wards = directory.directory.wards.filter((ward) => council.wards.some((name) => directory.wardNamed(name) === ward));
    const named = wardsOf(places).filter((ward) => wards.includes(ward));
    for (const ward of named.length > 0 ? named : wards) {
      const add = (use: Use, kind: string, severity: Severity | null) => reasons.push({ ward, use, kind, severity, evidence, place: council.name });
      if (settings.localCouncil && matters.hasSubstance && matters.subjectKind === 'open' && !concernsMember(situation))
        add('localCouncil', 'local-council-without-ward-members', settings.localCouncil);
      if (named.length > 0) continue;
      if (matters.told.some((one) => one.publicMeeting)) add('meeting', 'meeting-without-ward-members', settings.meeting);
      else if (copiesMatters && matters.hasSubstance && matters.told.some((one) => one.weight === 'significant'))
        add('significant', 'ward-members-missing', settings.significant);
    }
  }
  return reasons.length > 0 ? reasons : quotedReasons(situation, settings, matters, raised && copiesMatters);
}

/** Is the message a reply to words about a local matter, whatever the answer's own words are? */
function answersMatter({ message, reading }: Situation): boolean {
  return message.composeType !== 'newMail' && weigh((reading.thread[0]?.words ?? '').slice(0, 4000)) !== null;
}

/** The answer's subject, or a sentence of substance, names the place. */
function isAnswered({ told }: PlacedMatter): boolean {
  return told.part === 'subject' || !told.routine;
}

/** A circular that runs through many wards has no particular matter in those it merely names. */
function particular(matters: readonly PlacedMatter[]): readonly PlacedMatter[] {
  if (wardsOf(matters).length < manyWards) return matters;
  return matters.filter(({ told }) => told.part === 'subject' || told.weight === 'significant' || told.publicMeeting || told.consultation);
}

/** Alone on its line a ward's name is whoever signs. */
const aloneOnLine = /^\n.*,?\n/;

/** A place that stands only in the message replied to, which the own words plainly deal with: `note` (settled question 30). */
function quotedReasons(situation: Situation, settings: WardCopySettings, matters: LocalMatters, raised: boolean): readonly Reason[] {
  const { reading, directory } = situation;
  const dealt = matters.told.filter((one) => one.part === 'body' && !one.routine && one.weight !== null);
  const use = dealt.some((one) => one.weight === 'significant') ? 'significant' : 'matter';
  if (!settings[use] || !raised || dealt.length === 0 || matters.subjectKind !== 'open' || !matters.hasSubstance) return [];
  const answered = reading.regions.filter((region) => region.kind === 'quoted' && region.depth === 1);
  return answered.flatMap((region) => findPlaces(reading.text.slice(region.start, region.end), directory.directory).flatMap((mention) => {
    const [start, end] = [region.start + mention.start, region.start + mention.end];
    const signs = mention.how === 'ward' && aloneOnLine.test(reading.text.slice(start - 1, end + 2));
    if (mention.how === 'local-council' || signs) return [];
    const place = reading.text.slice(start, end);
    const evidence: Evidence = { part: 'body', start, end, text: place };
    return mention.wards.map((ward): Reason => ({ ward, use, kind: 'ward-members-missing', severity: 'note', evidence, place }));
  }));
}

/** Did a member raise it: on the message, in its thread, or so the own words say? */
function memberRaised({ correspondence, reading, directory, policy }: Situation, readers: readonly Recipient[]): boolean {
  if (readers.some(isMember) || (correspondence.author && isMember(correspondence.author))) return true;
  if (quotedParties(reading.thread.flatMap((one) => (one.from ? [one.from] : [])), directory, policy).some(isMember)) return true;
  return reading.sentences.some(({ text }) => raisedByMember.test(text));
}

const raising = '(?:raised|reported|asked|enquired|complained|contacted|queried|referred|passed)';
const raisedByMember = wordsOf([`${raising}\\b[^.?]{0,60}\\b(?:Cllrs?|Councillors?) [A-Z][\\w'-]*`, `(?:Cllr|Councillor) [A-Z][^.?]{0,40}\\b${raising}`], '');

function localCouncilsOf({ directory }: Situation, readers: readonly Recipient[]): readonly { council: LocalCouncil; evidence: Evidence }[] {
  const found = new Map<LocalCouncil, Evidence>();
  for (const one of readers) {
    const council = one.kind === 'local-council' ? directory.localCouncilAt(one.mailbox.address) : null;
    if (council && !found.has(council)) found.set(council, { part: one.field, text: addressOf(one) });
  }
  return [...found].map(([council, evidence]) => ({ council, evidence }));
}

function evidenceOf({ told, mention }: PlacedMatter, { reading, message }: Situation): Evidence {
  const [start, end] = [told.start + mention.start, told.start + mention.end];
  return { part: told.part, start, end, text: (told.part === 'subject' ? message.subject : reading.text).slice(start, end) };
}

function placeOf({ told, mention }: PlacedMatter, { reading, message }: Situation): string {
  return (told.part === 'subject' ? message.subject : reading.text).slice(told.start + mention.start, told.start + mention.end).replace(/\s+/g, ' ');
}

/** The same ward named again adds nothing but its words. */
function onePerWardAndUse(reasons: readonly Reason[]): readonly (Reason & { readonly all: readonly Evidence[] })[] {
  const grouped = new Map<string, { reason: Reason; all: Evidence[] }>();
  for (const reason of reasons) {
    const key = `${reason.use}\n${reason.ward.name}`;
    const group = grouped.get(key);
    if (!group) grouped.set(key, { reason, all: [reason.evidence] });
    else if (group.all.length < manyWords && !group.all.some((one) => JSON.stringify(one) === JSON.stringify(reason.evidence))) group.all.push(reason.evidence);
  }
  return [...grouped.values()].map(({ reason, all }) => ({ ...reason, all }));
}

function factOf(reason: Reason & { readonly all: readonly Evidence[] }, situation: Situation, settings: WardCopySettings): readonly Fact[] {
  const clauses = settings.clauses[reason.use];
  if (!reason.severity || clauses.length === 0) return [];
  const missing = missingMembers(reason.ward, situation);
  if (missing.length === 0) return [];
  return [{
    kind: reason.kind,
    severity: reason.severity,
    clauses: clauses as [string, ...string[]],
    evidence: reason.all,
    data: {
      ward: [reason.ward.name], place: reason.place,
      missing: missing.map((person) => (/^(?:cllr|councillor)\b/i.test(person.name) ? person.name : `Cllr ${person.name}`)),
      missingAddresses: missing.flatMap((person) => person.emails.slice(0, 1)),
    },
    remedies: settings.tellSeparately ? ['send-separately'] : ['copy-ward-members'],
    considered: ['personal-case', 'told-separately', 'request-not-to-copy', 'routine'],
  }];
}
