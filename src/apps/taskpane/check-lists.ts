/** What was checked and found in order, what could not be checked, and what the protocol is silent on. */
import type { Missing } from '../../adapters/outlook/draft.ts';
import type { CheckId } from '../../core/checks/settings.ts';
import type { Report } from '../../core/review.ts';
import { checkNames, missingParts, missingReasons } from '../../core/words/pane.ts';

export interface CheckLists {
  readonly clear: readonly { readonly key: CheckId; readonly name: string; readonly sentence: string }[];
  readonly notChecked: readonly { readonly key: string; readonly sentence: string; readonly checks: readonly string[] }[];
  readonly silent: readonly { readonly key: CheckId; readonly name: string }[];
}

/** Checks that cannot be taken for clear while a part of the draft could not be read. */
const restOn: Readonly<Record<string, readonly CheckId[]>> = {
  from: ['blind-copy', 'undeclared-copy', 'ward-copy', 'commitment-in-members-name', 'officer-criticism', 'out-of-hours'],
  to: ['blind-copy', 'undeclared-copy', 'ward-copy', 'commitment-in-members-name', 'officer-criticism', 'out-of-hours'],
  cc: ['undeclared-copy', 'ward-copy', 'officer-criticism', 'out-of-hours'],
  bcc: ['blind-copy', 'officer-criticism', 'out-of-hours'],
  subject: ['ward-copy', 'commitment-in-members-name', 'officer-criticism'],
  body: ['undeclared-copy', 'ward-copy', 'commitment-in-members-name', 'officer-criticism', 'out-of-hours'],
  delayDeliveryTime: ['out-of-hours'],
};

/** @param missing parts of the draft that could not be read: checks that rest on them are not said to be in order */
export function checkLists(report: Pick<Report, 'unable' | 'clear' | 'silent'>, missing: readonly Missing[]): CheckLists {
  const doubtful = new Set(missing.flatMap(({ what }) => restOn[what] ?? []));
  const name = (key: CheckId) => checkNames[key].name;
  return {
    clear: report.clear.filter((key) => !doubtful.has(key)).map((key) => ({ key, name: name(key), sentence: checkNames[key].clear })),
    notChecked: [
      ...missing.map(({ what, why }) => ({
        key: `missing ${what}`,
        sentence: missingReasons[why].replace('{part}', missingParts[what] ?? what),
        checks: report.clear.filter((key) => (restOn[what] ?? []).includes(key)).map(name),
      })),
      ...report.unable.map(({ check, message }) => ({ key: check, sentence: message, checks: [name(check)] })),
    ],
    silent: report.silent.map((key) => ({ key, name: name(key) })),
  };
}
