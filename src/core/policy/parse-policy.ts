/** Plain data → the council's policy, with every problem named at once. The format is in docs/policy.schema.json. */
import { bankHolidayDivisions, defaultWorkingHours } from '../working-time/pattern.ts';
import { zoneNamed } from '../working-time/zone.ts';
import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import type { Protocol } from './protocol.ts';
import { readAddresses } from './read-address.ts';
import { type Place, documentPlace, isLeftOut, optional, readFields, readList, readOneOf, readText, reject, rejectName } from './read-fields.ts';
import { readTuning } from './read-tuning.ts';
import { readDate, readWorkingPattern } from './read-week.ts';

/** Where the argument stands that overrides the policy's protocol, in problems. */
export const protocolArgument = '--protocol';

/**
 * Every field may be left out and then follows the default: Monday to Friday 09:00–17:00, Europe/London, England and Wales.
 * @param data parsed JSON or YAML; undefined where there is no policy
 * @param packs the protocols that exist
 * @param protocolId overrides the protocol that the data names; null: as the data says
 * @param zoneExists asked about well-formed time zones that this core does not know itself
 */
export function parsePolicy(
  data: unknown, packs: readonly Protocol[], protocolId: string | null, zoneExists: (name: string) => boolean = () => true,
): { readonly policy: Policy } | { readonly problems: readonly Problem[] } {
  const document = documentPlace(data === undefined ? {} : data);
  const at = readFields(document, 'a policy with fields such as "protocol" and "workingHours"', [
    'protocol', 'timeZone', 'bankHolidays', 'closureDays', 'workingHours', 'outOfHoursNumber', 'exemptAddresses', 'serviceAddresses', 'checks']);
  const protocol = chosenProtocol(at('protocol'), packs, protocolId);
  const rest: Omit<Policy, 'protocol'> = {
    timeZone: optional(at('timeZone'), 'Europe/London', (place) => readTimeZone(place, zoneExists)),
    bankHolidays: optional<Policy['bankHolidays']>(at('bankHolidays'), 'england-and-wales', (place) => readOneOf(place, 'division', bankHolidayDivisions)),
    closureDays: optional(at('closureDays'), [], (place) => readList(place, 'a list of dates', readDate)),
    workingHours: optional(at('workingHours'), defaultWorkingHours, readWorkingPattern),
    outOfHoursNumber: optional<string | null>(at('outOfHoursNumber'), null, readTelephone),
    exemptAddresses: optional(at('exemptAddresses'), [], readAddresses),
    serviceAddresses: optional(at('serviceAddresses'), [], readAddresses),
    tuning: optional(at('checks'), {}, readTuning),
  };
  return protocol === null || document.problems.length > 0 ? { problems: document.problems } : { policy: { protocol, ...rest } };
}

/** The argument wins; a protocol that the data names must exist all the same. */
function chosenProtocol(place: Place, packs: readonly Protocol[], protocolId: string | null): Protocol | null {
  const ids = packs.map((pack) => pack.id);
  const choice = `a protocol: ${ids.join(', ')}`;
  const named = isLeftOut(place) ? '' : readText(place, choice);
  if (named !== '' && !ids.includes(named)) rejectName(place, { none: 'no protocol named', name: named, known: ids });
  if (protocolId === null && isLeftOut(place)) reject(place, choice);
  if (protocolId !== null && !ids.includes(protocolId)) rejectArgument(place, protocolId, ids);
  const id = protocolId ?? named;
  return packs.find((pack) => pack.id === id) ?? null;
}

function rejectArgument(place: Place, protocolId: string, ids: readonly string[]): void {
  const own: Place = { value: protocolId, steps: [], problems: [] };
  rejectName(own, { none: 'no protocol named', name: protocolId, known: ids });
  for (const problem of own.problems) place.problems.push({ ...problem, path: protocolArgument });
}

/** Names of the IANA data base start each part with a capital. */
function readTimeZone(place: Place, zoneExists: (name: string) => boolean): string {
  const name = readText(place, 'a time zone such as "Europe/London"', (text) =>
    zoneNamed(text) !== null || (text.length <= 40 && /^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*){0,2}$/.test(text)));
  if (name !== '' && !zoneNamed(name) && !zoneExists(name)) rejectName(place, { none: 'no time zone named', name, known: ['Europe/London'] });
  return name;
}

function readTelephone(place: Place): string {
  return readText(place, 'a telephone number, as text in quotation marks', (text) => text.length <= 80 && text.replace(/[^0-9]/g, '').length >= 3);
}
