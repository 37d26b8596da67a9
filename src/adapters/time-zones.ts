/** Time zones of the IANA data base where Intl exists; the built-in ones need none. */
import { IANAZone } from 'luxon';
import { type Zone, zoneNamed } from '../core/working-time/zone.ts';

/** The zone of that name, or null when there is none. */
export function zoneFor(name: string): Zone | null {
  const builtIn = zoneNamed(name);
  if (builtIn) return builtIn;
  if (!IANAZone.isValidZone(name)) return null;
  const zone = IANAZone.create(name);
  return { name, offsetAt: (moment) => zone.offset(moment) };
}
