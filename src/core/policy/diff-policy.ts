/** What changed between two policies, as data: the Monitoring Officer's audit. */
import { checkIds } from '../checks/settings.ts';
import { weekdays } from '../working-time/pattern.ts';
import { type CheckTuning, type LocalClause, type Policy, untuned } from './policy.ts';

/** A setting as a policy file states it; null: a day off, none, or "follows the protocol". */
export type Setting = string | boolean | null | readonly (string | LocalClause)[];

export interface PolicyChange {
  /** As in the policy file, e.g. checks.blind-copy.severity; protocol.version where the same protocol came in another version. */
  readonly path: string;
  readonly before: Setting;
  readonly after: Setting;
}

/** One entry a setting that differs, in the order of the file's format. The order inside lists of dates, addresses, phrases and senders is no difference. */
export function diffPolicy(before: Policy, after: Policy): readonly PolicyChange[] {
  const later = new Map(settingsOf(after));
  const changes: PolicyChange[] = [];
  for (const [path, was] of settingsOf(before)) {
    const is = later.get(path) ?? null;
    if (comparable(was) !== comparable(is)) changes.push({ path, before: was, after: is });
  }
  return changes;
}

/** Every setting by its path; the paths are the same for all policies. */
function settingsOf(policy: Policy): readonly (readonly [path: string, setting: Setting])[] {
  const settings: (readonly [string, Setting])[] = [
    ['protocol', policy.protocol.id],
    ['protocol.version', policy.protocol.version],
    ['timeZone', policy.timeZone],
    ['bankHolidays', policy.bankHolidays],
    ['closureDays', policy.closureDays],
  ];
  for (const day of weekdays) settings.push([`workingHours.${day}`, policy.workingHours[day] ?? null]);
  settings.push(
    ['outOfHoursNumber', policy.outOfHoursNumber],
    ['exemptAddresses', policy.exemptAddresses],
    ['serviceAddresses', policy.serviceAddresses],
  );
  for (const id of checkIds) settings.push(...tuningOf(`checks.${id}`, policy.tuning[id] ?? untuned));
  return settings;
}

function tuningOf(path: string, tuning: CheckTuning): readonly (readonly [string, Setting])[] {
  return [
    [`${path}.enabled`, tuning.enabled],
    [`${path}.severity`, tuning.severity],
    [`${path}.localClauses`, tuning.localClauses],
    [`${path}.phrases.add`, tuning.phrases.add],
    [`${path}.phrases.retract`, tuning.phrases.retract],
    [`${path}.senders`, tuning.senders],
    [`${path}.atSend`, tuning.atSend],
  ];
}

/** Times of a day are in order already, so sorting them changes nothing. */
function comparable(setting: Setting): string {
  if (setting === null || typeof setting !== 'object') return JSON.stringify(setting);
  return JSON.stringify(setting.map((item) =>
    typeof item === 'string' ? item : JSON.stringify([item.number, item.heading, item.summary])).sort());
}
