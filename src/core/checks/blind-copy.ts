/** A hidden copy of member–officer correspondence. */
import { type Recipient, isIndividualOfficer, isMember, isSamePerson, nameOf, sideOf } from '../correspondence.ts';
import { type Fact, type Severity, oneLower } from '../finding.ts';
import { announcesBlindCopy } from '../language/copying.ts';
import type { Check } from './check.ts';
import { addressOf, recipientEvidence } from './recipient-evidence.ts';
import type { BlindCopySettings } from './settings.ts';

export const blindCopy: Check<'blind-copy'> = {
  id: 'blind-copy',
  find({ correspondence, reading }, settings) {
    const side = sideOf(correspondence.sender);
    if (!side || !settings.binds.includes(side)) return [];
    if (!correspondence.isMemberOfficer || correspondence.isCircular) return [];
    const open = correspondence.recipients.filter((one) => one.field !== 'bcc');
    return correspondence.recipients
      .filter((one) => one.field === 'bcc' && !one.own && !one.exempt && !open.some((seen) => isSamePerson(seen, one)))
      .flatMap((hidden) => {
        const severity = severityOf(hidden, settings);
        if (!severity) return [];
        const announced = announcesBlindCopy(reading, hidden);
        return [factOf(hidden, announced ? 'note' : severity, announced, settings)];
      });
  },
};

function severityOf(hidden: Recipient, settings: BlindCopySettings): Severity | null {
  if (isMember(hidden)) return hidden.byDisplayName ? oneLower(settings.member) : settings.member;
  if (isIndividualOfficer(hidden) || hidden.kind === 'service') return settings.officer;
  return hidden.kind === 'media' ? settings.media : settings.outside;
}

function factOf(hidden: Recipient, severity: Severity, announced: boolean, settings: BlindCopySettings): Fact {
  const council = isMember(hidden) || isIndividualOfficer(hidden) || hidden.kind === 'service';
  return {
    kind: announced ? 'announced-in-bcc' : isMember(hidden) ? 'member-in-bcc' : council ? 'officer-in-bcc' : 'outsider-in-bcc',
    severity,
    clauses: settings.clauses.all as [string, ...string[]],
    evidence: recipientEvidence([hidden]),
    data: { who: [nameOf(hidden)], address: [addressOf(hidden)], list: hidden.list ? [hidden.list.name] : [] },
    // Residents' privacy comes first: only council people may be moved into the open.
    remedies: council ? ['move-to-cc', 'remove-recipient', 'send-separately'] : ['remove-recipient', 'send-separately'],
    considered: ['circular', 'exempt-address', 'announced', ...(hidden.byDisplayName ? ['by-display-name'] : [])],
  };
}
