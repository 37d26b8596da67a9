/** THE LIST of remedies: each makes its plan from the facts of a finding, or none when it cannot. */
import type { RemedyId } from '../finding.ts';
import { copyWardMembers } from './copy-ward-members.ts';
import { deliverLater } from './deliver-later.ts';
import { handOverToOfficer } from './hand-over-to-officer.ts';
import { moveToCc } from './move-to-cc.ts';
import type { Plan } from './plan.ts';
import { removeRecipient } from './remove-recipient.ts';
import { removeSentence } from './remove-sentence.ts';
import { rewordAsRequest } from './reword-as-request.ts';
import { sendPrivately } from './send-privately.ts';
import { sendSeparately } from './send-separately.ts';
import { stateCapacity } from './state-capacity.ts';
import { stateTheCopy } from './state-the-copy.ts';

export const remedies: Readonly<Record<RemedyId, Plan>> = {
  'move-to-cc': moveToCc,
  'remove-recipient': removeRecipient,
  'send-separately': sendSeparately,
  'copy-ward-members': copyWardMembers,
  'state-the-copy': stateTheCopy,
  'deliver-later': deliverLater,
  'out-of-hours-number': deliverLater,
  'send-privately': sendPrivately,
  'hand-over-to-officer': handOverToOfficer,
  'reword-as-request': rewordAsRequest,
  'remove-sentence': removeSentence,
  'state-capacity': stateCapacity,
};
