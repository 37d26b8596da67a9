/** A council's adopted member/officer protocol, as data. The packs in src/protocols/ have this shape. */
import type { CheckSettings } from '../checks/settings.ts';

export type Force = 'must' | 'should' | 'normally' | 'guidance' | 'right';

export type Bound = 'member' | 'officer' | 'political-assistant' | 'mayor' | 'executive-member' | 'chair';

export interface Clause {
  /** As cited, e.g. '12.1' or '2.9(c)'. */
  readonly number: string;
  /** As the document prints it; '' where the source lost it. */
  readonly printed: string;
  /** The number was inferred from its neighbours. */
  readonly inferred: boolean;
  /** Numbers under which the document repeats the clause. */
  readonly twins: readonly string[];
  readonly section: string;
  readonly heading: string;
  /** In our own words. */
  readonly summary: string;
  readonly force: Force;
  readonly binds: readonly Bound[];
  readonly exceptions: readonly string[];
  /** Posts whom the clause says to contact. */
  readonly contacts: readonly string[];
  /** Ids of the checks that rest on it, later ones included. */
  readonly checks: readonly string[];
}

export interface Protocol {
  readonly id: string;
  readonly title: string;
  /** How a warning names it before the clause number. */
  readonly shortTitle: string;
  readonly council: string;
  readonly status: 'in-force' | 'draft' | 'model' | 'superseded';
  readonly version: string;
  readonly source: string;
  /** ISO dates, null where the document states none. */
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  /** Posts whom somebody in doubt asks. */
  readonly adviser: { readonly member: readonly string[]; readonly officer: readonly string[] };
  readonly clauses: readonly Clause[];
  /** A check that is not named here does not run under this protocol. */
  readonly checks: Partial<CheckSettings>;
}
