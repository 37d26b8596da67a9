/** THE LIST of checks. */
import { blindCopy } from './blind-copy.ts';
import type { Check } from './check.ts';
import { commitmentInMembersName } from './commitment-in-members-name.ts';
import { officerCriticism } from './officer-criticism.ts';
import { outOfHours } from './out-of-hours.ts';
import type { CheckId } from './settings.ts';
import { undeclaredCopy } from './undeclared-copy.ts';
import { wardCopy } from './ward-copy.ts';

export const checks: { readonly [Id in CheckId]: Check<Id> } = {
  'blind-copy': blindCopy,
  'undeclared-copy': undeclaredCopy,
  'ward-copy': wardCopy,
  'commitment-in-members-name': commitmentInMembersName,
  'officer-criticism': officerCriticism,
  'out-of-hours': outOfHours,
};
