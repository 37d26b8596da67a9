/** What a message says about places of the council's wards: which matters of substance, how weighty, and where. */
import type { Directory, Ward } from '../directory.ts';
import type { OutgoingMessage } from '../message.ts';
import { announcesConsultation, announcesPublicMeeting, consultsThePublic, isOnApplication, isPressRelease } from './local-matter/announcements.ts';
import { concernsMany, isHomeOfReader, isOneAddress, isOneHousehold, isReference, tellsOfChange, withSubject } from './local-matter/change.ts';
import { ordinaryMatters } from './local-matter/ordinary.ts';
import { withoutPastExamples } from './local-matter/past-example.ts';
import { isInPassing, isOfSomebodysPast, isWayThere, isWhereRoomIs, particularsOf, withoutPlaceNames } from './local-matter/place-of-matter.ts';
import {
  asksForRoom, isListingSubject, isOccasion, isOccasionSubject, isRoutineSentence, isRoutineSubject, isThanks, isWhollyRoutine,
} from './local-matter/routine.ts';
import { type LocalLikelihood, consultation, insubstantial, light, localLikelihood, weighty } from './local-matter/likelihood.ts';
import { significantMatters } from './local-matter/significant.ts';
import { withoutNames } from './names/names-left-out.ts';
import { nameIndex } from './names/name-index.ts';
import { type PlaceMention, findPlaces, isSetElsewhere, surnamesSpokenOf } from './places.ts';
import type { Reading } from './reading/reading.ts';

/** `significant` touches a neighbourhood: closures, disposals, major applications, works, events; `ordinary`: potholes, lights, bins, trees. */
export type Weight = 'significant' | 'ordinary';

/** A sentence of the own words, or the subject, with what it tells. */
export interface Told {
  readonly part: 'subject' | 'body';
  /** Offset of the sentence in its part. */
  readonly start: number;
  readonly text: string;
  /** The text with people's names as blanks: they are not weighed. */
  readonly nameless: string;
  readonly paragraph: number;
  /** Offsets into `text`. */
  readonly places: readonly PlaceMention[];
  readonly weight: Weight | null;
  /** Something public changes: significant unless the place is one household's address. */
  readonly change: boolean;
  /** A date, a form, thanks and the like. */
  readonly routine: boolean;
  readonly publicMeeting: boolean;
  readonly consultation: boolean;
  readonly pressRelease: boolean;
}

export interface LocalMatters {
  /** The subject first, then the sentences of the body in order. */
  readonly told: readonly Told[];
  /** Is there more than routine in the body? */
  readonly hasSubstance: boolean;
  /** `listing`: of papers or figures. `routine`: of a form, a vacancy, a booking or training. */
  readonly subjectKind: 'listing' | 'routine' | 'open';
  /** It deals with one planning application, which has a period for comments of its own. */
  readonly onApplication: boolean;
}

/** What a place in a message is tied to. */
export interface PlacedMatter {
  readonly mention: PlaceMention;
  readonly told: Told;
  readonly weight: Weight | null;
  readonly publicMeeting: boolean;
  readonly consultation: boolean;
}

/** The places that the subject and the own words name. */
export interface PlacesNamed {
  readonly subject: readonly PlaceMention[];
  /** One list for each sentence of the reading. */
  readonly sentences: readonly (readonly PlaceMention[])[];
}

/** Looked for before anything else: most messages name none. */
export function placesNamed(message: OutgoingMessage, { sentences, thread }: Reading, directory: Directory): PlacesNamed {
  const spokenOf = surnamesSpokenOf([message.subject, ...sentences.map(({ text }) => text), thread[0]?.words ?? ''].join('\n'), directory);
  const inText = (text: string) => (isTabular(text) ? [] : findPlaces(text, directory, spokenOf));
  return { subject: inText(message.subject), sentences: sentences.map(({ text }) => inText(text)) };
}

/**
 * Reads the subject and the own words. The subject of a reply counts: it says what the sender's words deal with.
 * @param named what placesNamed finds in them
 * @returns sentences with their places and matters; greetings and farewells are routine
 */
export function readLocalMatters(message: OutgoingMessage, reading: Reading, directory: Directory, named: PlacesNamed): LocalMatters {
  const onApplication = [message.subject, ...reading.sentences.map(({ text }) => text)].some(isOnApplication);
  const tell = (...sentence: readonly [Told['part'], number, string, number, readonly PlaceMention[]]): Told => {
    const told = readSentence(...sentence, directory);
    return onApplication && told.consultation && !consultsThePublic(told.text) ? { ...told, consultation: false } : told;
  };
  const subject = tell('subject', 0, message.subject, -1, named.subject);
  const body = reading.sentences
    .flatMap(({ part, start, text, paragraph }, at) => (part === 'body' ? [tell('body', start, text, paragraph, named.sentences[at]!)] : []))
    .map((one, at, all) => afterSentence(one, all[at - 1], directory));
  const business = body.filter((one) => !one.routine);
  const plain = [subject, ...body].some((one) => one.weight !== null || one.change || one.publicMeeting || one.consultation || one.pressRelease);
  const occasion = isOccasionSubject(message.subject) || body.some((one) => isOccasion(one.text));
  return {
    told: withoutPastExamples([subject, ...body]),
    hasSubstance: !body.some((one) => isWhollyRoutine(one.text))
      && business.some((one) => one.text.trim().split(/\s+/).length >= 4)
      && (plain || !occasion),
    subjectKind: subjectKindOf(subject),
    onApplication,
  };
}

/** The sentence before may set it in another town, or name the public thing that "they" are. */
function afterSentence(one: Told, last: Told | undefined, directory: Directory): Told {
  const before = last ? last.text : '';
  const goesOn = last && one.places.length > 0 && last.paragraph === one.paragraph;
  if (goesOn && isSetElsewhere(before, directory) && !/\b(?:we|our|us|here|will)\b/i.test(one.text)) return { ...one, places: [] };
  return one.change || one.routine || !tellsOfChange(withSubject(one.text, before)) ? one : { ...one, change: true };
}

function subjectKindOf(subject: Told): LocalMatters['subjectKind'] {
  if (subject.publicMeeting || subject.consultation || subject.pressRelease) return 'open';
  const plain = withoutPlaceNames(subject.text, subject.places);
  if (isListingSubject(plain)) return 'listing';
  return isRoutineSubject(plain) ? 'routine' : 'open';
}

function readSentence(
  part: Told['part'], start: number, text: string, paragraph: number, places: readonly PlaceMention[], directory: Directory,
): Told {
  const plain = withoutPlaceNames(text, places);
  const { name } = directory.council;
  const publicMeeting = announcesPublicMeeting(plain, name);
  const asked = announcesConsultation(plain, name);
  const consultation = asked || (part === 'subject' && /\bconsultation\b/i.test(plain) && announcesConsultation(`${plain} opens`, name));
  const pressRelease = isPressRelease(plain);
  const routine = !publicMeeting && !consultation && !pressRelease && isRoutineSentence(plain);
  const particulars = particularsOf(plain);
  const weight = routine && part === 'body' && !isThanks(plain) ? null : weigh(particulars);
  const change = !routine && tellsOfChange(particulars);
  const nameless = withoutNames(text, nameIndex(directory).parts);
  const there = isOfSomebodysPast(plain) ? [] : places;
  return { part, start, text, nameless, paragraph, places: there, weight, change, routine, publicMeeting, consultation, pressRelease };
}

/** How weighty is what the words tell, if anything? `text` has its places blotted out. */
export function weigh(text: string): Weight | null {
  if (significantMatters.some((pattern) => pattern.test(text))) return 'significant';
  return ordinaryMatters.some((pattern) => pattern.test(text)) ? 'ordinary' : null;
}

/** A row of a table names places beside figures: no particular matter. */
function isTabular(text: string): boolean {
  if (text.includes('\t') || (text.match(/\|/g)?.length ?? 0) >= 2) return true;
  return (text.match(/\u00A3 ?\d/g)?.length ?? 0) >= 3 || (text.match(/(?:^|\s)\d[\d,.]*(?=\s+\d)/g)?.length ?? 0) >= 3;
}

/** How far a matter may stand from the place it concerns, in sentences. */
const reach = 3;

/** What goes through a list, item by item, or hands papers over. */
const listing = /\b(?:items|items? \d+|attach\w*|enclos\w*|circulat\w*|publish\w*|not(?:ed|es)|invoices?|minutes|links?)\b|^\s*\d+[.)]/i;

/** Every place with the matters told near it: in its sentence or paragraph, a few sentences off, or in the subject. */
export function placedMatters({ told, subjectKind, onApplication }: LocalMatters): readonly PlacedMatter[] {
  const places = placesIn(told, onApplication);
  if (subjectKind === 'listing') {
    const dwelt = places.filter((one) => one.told.weight === 'significant' && one.weight !== null);
    return wardsOf(dwelt).length === 1 && !told.some((one) => listing.test(one.text)) ? dwelt : [];
  }
  if (subjectKind !== 'routine') return places;
  return places.filter((one) => one.told.part === 'body' && !one.told.routine && one.told.weight !== null);
}

function placesIn(told: readonly Told[], onApplication: boolean): readonly PlacedMatter[] {
  const many = told.some((one) => concernsMany(one.text));
  const household = !many && told.some((one) => isOneHousehold(one.text));
  const all = sumOf(told);
  const subject = sumOf(told.filter((one) => one.part === 'subject'));
  const sums = sumsOfParagraphs(told);
  /** What is told in its sentence and near it. */
  const toldNear = (here: Told, at: number, plain: string, home: boolean): Sum => {
    if (isInPassing(plain)) return sumOf([{ ...here, weight: here.weight === 'ordinary' ? null : here.weight }]);
    if (here.part === 'subject' || home || isHeading(told, at) || isPostscript(told, at)) return all;
    return [sumOf(told.slice(Math.max(0, at - reach), at + reach + 1)), sums.get(here.paragraph)!, subject].reduce(either);
  };
  return told.flatMap((here, at) => {
    const places = here.places.filter((one) => one.how !== 'local-council' || here.weight !== null);
    if (places.length === 0) return [];
    const plain = withoutPlaceNames(here.text, places);
    const home = isHomeOfReader(plain) || (!household && !here.routine && isReference(plain));
    const near = toldNear(here, at, plain, home);
    const learned = here.part === 'body' && !home && !isInPassing(plain) ? passageLikelihood(told, at) : null;
    const venue = asksForRoom(plain);
    // "A room at the library": what the building is tells no matter.
    if (venue && here.weight !== 'significant' && !near.publicMeeting && !near.consultation) return [];
    return places.flatMap((mention): readonly PlacedMatter[] => {
      const before = plain.slice(Math.max(0, mention.start - 80), mention.start);
      const elsewhere = isWayThere(before) || (here.weight === null && !here.change && isWhereRoomIs(before));
      if (elsewhere && !near.publicMeeting && !near.consultation) return [];
      const placed = { mention, told: here, weight: here.weight, publicMeeting: near.publicMeeting, consultation: near.consultation };
      if (venue) return [placed];
      const changed = near.change && !household && !isOneAddress(here.text.slice(Math.max(0, mention.start - 40), mention.start));
      const ruled: Weight | null = changed || near.significant ? 'significant' : near.ordinary ? 'ordinary' : null;
      if (!learned) return [{ ...placed, weight: ruled }];
      return [{
        ...placed,
        weight: weightLearned(learned, ruled, household, many),
        consultation: near.consultation || !onApplication && learned.consultation >= consultation,
      }];
    });
  });
}

/** What the rules say, unless the words around the place tell otherwise. */
function weightLearned(learned: LocalLikelihood, ruled: Weight | null, household: boolean, many: boolean): Weight | null {
  if (learned.substance < insubstantial) return null;
  if (learned.weighty >= weighty && !household) return 'significant';
  return ruled === 'significant' && learned.weighty < light && !many ? 'ordinary' : ruled;
}

/** Is it the line above a letter that says what the whole is about: "Proposed extension of …", by itself, no sentence? */
function isHeading(told: readonly Told[], at: number): boolean {
  const { text, paragraph } = told[at]!;
  const first = told.findIndex((one) => one.part === 'body' && !isGreeting(one.text));
  return at === first && told[at + 1]?.paragraph !== paragraph && !notHeading.test(text);
}

const notHeading = /[.?!]\s*$|\b(?:I|we|you|it|they|is|are|was|were|will|has|have|had|can|thanks)\b/i;

/** From this likelihood on a PS goes on with the letter's matter. */
const ofTheLetter = 0.6;

/** Does the sentence stand in a PS on business, which the whole letter above it may explain? One that turns to something else is by itself. */
function isPostscript(told: readonly Told[], at: number): boolean {
  const opening = told.find((one) => one.paragraph === told[at]!.paragraph && one.part === 'body')!.text;
  return /^P\.?\s?S\b/i.test(opening) && !apart.test(opening) && passageLikelihood(told, at).substance >= ofTheLetter;
}

const apart = /\b(?:unrelated|separate\w*|nothing to do with|different|another|other|by the way|incidentally)\b/i;

/** The sentence with its neighbours, as the bank's passages are: places stand as "@". A paragraph may come to its matter a sentence later. */
function passageLikelihood(told: readonly Told[], at: number): LocalLikelihood {
  const later = told[at + 2];
  const further = later?.paragraph === told[at]!.paragraph && (later.change || later.weight === 'significant') ? later : undefined;
  const passage = [told[at - 1], told[at]!, told[at + 1], further]
    .filter((one): one is Told => one !== undefined && one.part === 'body' && !isGreeting(one.text));
  return localLikelihood(passage.map(masked).join(' '), weigh(passage.map(({ text, places }) => withoutPlaceNames(text, places)).join(' ')));
}

function masked({ nameless, places }: Told): string {
  return places.reduceRight((result, { start, end }) => `${result.slice(0, start)}@${result.slice(end)}`, nameless);
}

function isGreeting(text: string): boolean {
  return /^\s*(?:dear|hello|hi|good (?:morning|afternoon)|morning|afternoon)\b/i.test(text) && text.length < 60;
}

/** What some sentences tell between them. */
interface Sum {
  readonly significant: boolean;
  readonly ordinary: boolean;
  readonly change: boolean;
  readonly publicMeeting: boolean;
  readonly consultation: boolean;
}

function sumOf(told: readonly Told[]): Sum {
  return {
    significant: told.some((one) => one.weight === 'significant'),
    ordinary: told.some((one) => one.weight === 'ordinary'),
    change: told.some((one) => one.change),
    publicMeeting: told.some((one) => one.publicMeeting),
    consultation: told.some((one) => one.consultation),
  };
}

function sumsOfParagraphs(told: readonly Told[]): ReadonlyMap<number, Sum> {
  const paragraphs = new Map<number, Told[]>();
  for (const one of told) {
    const paragraph = paragraphs.get(one.paragraph);
    if (paragraph) paragraph.push(one);
    else paragraphs.set(one.paragraph, [one]);
  }
  return new Map([...paragraphs].map(([number, sentences]) => [number, sumOf(sentences)]));
}

function either(one: Sum, other: Sum): Sum {
  return {
    significant: one.significant || other.significant,
    ordinary: one.ordinary || other.ordinary,
    change: one.change || other.change,
    publicMeeting: one.publicMeeting || other.publicMeeting,
    consultation: one.consultation || other.consultation,
  };
}

/** Wards of the matters, each once, in the order in which they are first named. */
export function wardsOf(matters: readonly PlacedMatter[]): readonly Ward[] {
  return [...new Set(matters.flatMap(({ mention }) => mention.wards))];
}
