/** An open copy of member–officer correspondence to another member, not stated. */
import { type Correspondence, type Recipient, isMember, isOfficerSide, isSamePerson, nameOf, sideOf } from '../correspondence.ts';
import { type Fact, type Severity, oneLower } from '../finding.ts';
import { tellsOfIllegality } from '../language/confidence.ts';
import { statesCopy } from '../language/copying.ts';
import { namesParty } from '../language/copying/names-party.ts';
import { asksForInformation, showsRequest } from '../language/information-request.ts';
import type { Check, Situation } from './check.ts';
import { addressOf, recipientEvidence } from './recipient-evidence.ts';
import { type EarlierMessage, firstMember, greetingOf, greetsOnly, isConfidential, readEarlier, wantsCopy } from './undeclared-copy/earlier.ts';
import { requestMadeKnown } from './undeclared-copy/request-made-known.ts';
import { areRelevantWardMembers } from './undeclared-copy/relevant-ward.ts';
import type { UndeclaredCopySettings } from './settings.ts';

export const undeclaredCopy: Check<'undeclared-copy'> = {
  id: 'undeclared-copy',
  find(situation, settings) {
    const { correspondence } = situation;
    const side = sideOf(correspondence.sender);
    if (!side || !settings.binds.includes(side)) return [];
    const earlier = readEarlier(situation);
    if (correspondence.isCircular && earlier.length === 0) return [];
    const added = addedMembers(situation, earlier);
    if (added.length === 0 || !(correspondence.isMemberOfficer || concernsBoth(correspondence, earlier)))
      return side === 'officer' ? requestMadeKnown(situation, settings) : [];
    const facts = side === 'officer' ? officerCopies(situation, settings, earlier, added) : memberCopies(situation, settings, earlier, added);
    return facts.length > 0 || side === 'member' ? facts : requestMadeKnown(situation, settings);
  },
};

/** Members whom this message reaches and the thread did not; Bcc only where the protocol has no blind-copy check (settled question 24). */
function addedMembers({ correspondence, policy }: Situation, earlier: readonly EarlierMessage[]): readonly Recipient[] {
  const seesBcc = policy.protocol.checks['blind-copy'] === undefined;
  const sender = correspondence.sender;
  return correspondence.recipients.filter((one, at) =>
    isMember(one) && !one.own && !one.exempt && (one.field !== 'bcc' || seesBcc)
    && !(sender && isSamePerson(one, sender))
    // A second address of somebody who is written to already.
    && !correspondence.recipients.slice(0, at).some((other) => isSamePerson(other, one))
    && !earlier.some((message) => hadIt(message, one)));
}

/** "On … wrote:" hides who else had it: whom it greets did. */
function hadIt({ parties, words }: EarlierMessage, one: Recipient): boolean {
  return parties.some((party) => isSamePerson(party, one)) || (parties.length < 2 && namesParty(greetingOf(words), one));
}

function concernsBoth(correspondence: Correspondence, earlier: readonly EarlierMessage[]): boolean {
  const parties = [...(correspondence.sender ? [correspondence.sender] : []), ...earlier.flatMap((message) => message.parties), ...correspondence.recipients];
  return earlier.length > 0 && parties.some(isMember) && parties.some(isOfficerSide);
}

function officerCopies(
  situation: Situation, settings: UndeclaredCopySettings, earlier: readonly EarlierMessage[], added: readonly Recipient[],
): readonly Fact[] {
  const { correspondence, reading } = situation;
  const first = firstMember(earlier);
  const open = correspondence.recipients.filter((one) => one.field !== 'bcc');
  const toMembers = open.filter((one) => one.field === 'to' && isMember(one) && !one.list);
  // Moved to Bcc, they still read it.
  const present = first ? correspondence.recipients.some((one) => isSamePerson(one, first.member)) : toMembers.length > 0;
  const copied = first ? added : added.filter((one) => one.field !== 'to');
  if (copied.length === 0) return [];
  const name = first ? nameOf(first.member) : toMembers[0] ? nameOf(toMembers[0]) : '';
  const fact = facts(settings, name);

  const refused = first ? copied.filter((one) => isConfidential(situation, earlier, one)) : [];
  if (refused.length > 0) return fact('against-request', settings.againstRequest, refused, true);
  if (settings.satisfiedBy === 'absence-of-confidence') return [];
  const unwanted = copied.filter((one) => !wantsCopy(situation, earlier, one));
  if (unwanted.length === 0) return [];

  if (settings.satisfiedBy === 'nothing-for-requests') {
    const own = reading.sentences.map((sentence) => sentence.text).join(' ');
    const asked = first ? first.words.some(asksForInformation) : toMembers.length > 0 && showsRequest(own);
    if (!asked || [own, ...(first?.words ?? [])].some(tellsOfIllegality)) return [];
    return fact('request-made-known', first ? settings.officerAddsMember : settings.officerNewMessage, unwanted, false);
  }
  if (settings.wardCopiesExpected && areRelevantWardMembers(situation, unwanted)) return [];
  if (!present) return first ? fact('forwarded-without-author', settings.forwardWithoutAuthor, unwanted, false) : [];
  if (settings.satisfiedBy === 'visibility') return [];

  return unwanted.flatMap((one) => {
    const statement = statesCopy(reading, one, open.filter((other) => !isSamePerson(other, one)));
    const severity = first ? settings.officerAddsMember : settings.officerNewMessage;
    if (statement === 'named') return first?.wrote ? fact('stated-without-consent', settings.statedWithoutConsent, [one], false) : [];
    return fact('copied-unstated', severity && statement === 'vague' ? 'note' : severity, [one], false);
  });
}

function memberCopies(
  situation: Situation, settings: UndeclaredCopySettings, earlier: readonly EarlierMessage[], added: readonly Recipient[],
): readonly Fact[] {
  const { correspondence, reading } = situation;
  const author = earlier[0]?.author ?? null;
  const fact = facts(settings, author ? nameOf(author) : '');
  const refused = added.filter((one) => earlier.length > 0 && isConfidential(situation, earlier, one));
  if (refused.length > 0) return fact('against-request', settings.againstRequest, refused, true);
  const open = correspondence.recipients.filter((one) => one.field !== 'bcc');
  const passesOn = earlier.some((message) =>
    message.author && !(correspondence.sender && isSamePerson(message.author, correspondence.sender)) && message.parties.some(isOfficerSide));
  return added.flatMap((one) => {
    if (wantsCopy(situation, earlier, one)) return [];
    const stated = statesCopy(reading, one, open.filter((other) => !isSamePerson(other, one)));
    if (passesOn) {
      const present = author !== null && open.some((other) => isSamePerson(other, author));
      // "On … wrote:" hides who else had it: then it may be a plain reply to all, unless one reader is greeted.
      const hidden = present && (earlier[0]?.parties.length ?? 0) < 2;
      const greeted = hidden ? greetingOf(earlier[0]!.words) : '';
      if (namesParty(greeted, one)) return [];
      const severity = settings.memberPassesOn && hidden && !greetsOnly(greeted, correspondence.sender) ? 'note' : settings.memberPassesOn;
      return stated === 'named' && present ? [] : fact('passed-on', severity, [one], false);
    }
    if (stated !== 'none' || one.field === 'to' || !open.some((other) => isOfficerSide(other))) return [];
    return fact('own-copy-unstated', settings.memberCopiesOwn, [one], false);
  });
}

/** Makes the facts of one kind, one a copied member; none where the protocol is silent. */
function facts(settings: UndeclaredCopySettings, author: string) {
  return (kind: string, severity: Severity | null, copied: readonly Recipient[], confidence: boolean): readonly Fact[] =>
    severity === null ? [] : copied.map((one) => ({
      kind,
      severity: one.byDisplayName ? oneLower(severity) : severity,
      clauses: [...settings.clauses.copy, ...(confidence ? settings.clauses.confidence : [])] as [string, ...string[]],
      evidence: recipientEvidence([one]),
      data: { who: [nameOf(one)], author: [author], address: [addressOf(one)] },
      remedies: isPutRightByWords(kind, one) ? ['state-the-copy', 'remove-recipient', 'send-separately'] : ['remove-recipient', 'send-separately'],
      considered: ['already-on-thread', 'author-agreed', 'ward-copies', 'stated'],
    }));
}

/** Does it suffice to say that this reader is copied? */
function isPutRightByWords(kind: string, { field }: Recipient): boolean {
  return kind === 'copied-unstated' || kind === 'own-copy-unstated' || (kind === 'passed-on' && field === 'cc');
}
