/** Which remedies a finding offers: those whose plan, applied to the message, makes the check silent. */
import type { Situation } from '../checks/check.ts';
import type { Fact, Remedy, RemedyId } from '../finding.ts';
import type { OutgoingMessage } from '../message.ts';
import { merged, sayRemedy } from '../words/say.ts';
import { applyChanges } from './apply.ts';
import { remedies } from './index.ts';

/** @param isClear does the check stay silent on the changed message, delivered at that moment? */
export function offerRemedies(
  ids: readonly RemedyId[], facts: readonly Fact[], situation: Situation, isClear: (message: OutgoingMessage, deliveredAt: number) => boolean,
): readonly Remedy[] {
  return ids.flatMap((id): Remedy[] => {
    const changes = remedies[id](facts, situation);
    if (!changes || changes.length === 0) return [];
    const { message } = applyChanges(situation.message, changes, situation.reading);
    if (!isClear(message, message.deferredUntil ?? situation.deliveredAt)) return [];
    return [{ id, label: sayRemedy(id, merged(facts)), changes }];
  });
}
