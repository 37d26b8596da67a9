/**
 * How capable and how well this Outlook is. The address of the preview can make it older, less trusting or ill:
 * ?requirements=1.5&permission=1&hanging=37&failing=107:5001
 */

export interface Conditions {
  /** The newest Mailbox requirement set, e.g. 1.13. */
  readonly requirements: string;
  /** As Outlook numbers it: 1 read item, 3 read and write item, 2 read and write mailbox. */
  readonly permission: number;
  /** Calls (dispatch ids) that are never answered. */
  readonly hanging: ReadonlySet<number>;
  /** Calls that are refused, with Outlook's error number. */
  readonly failing: ReadonlyMap<number, number>;
  /** After so many milliseconds of a send check Outlook says that it takes long. */
  readonly slowAfter: number;
}

const usual: Conditions = { requirements: '1.13', permission: 3, hanging: new Set(), failing: new Map(), slowAfter: 5_000 };

/** @param search the query of the preview's address */
export function conditionsIn(search: string): Conditions {
  const asked = new URLSearchParams(search);
  const number = (name: string, otherwise: number) => Number(asked.get(name)) || otherwise;
  const parts = (name: string) => (asked.get(name) ?? '').split(',').filter((part) => part !== '');
  return {
    requirements: asked.get('requirements') ?? usual.requirements,
    permission: number('permission', usual.permission),
    hanging: new Set(parts('hanging').map(Number)),
    failing: new Map(parts('failing').map((part) => part.split(':').map(Number) as [number, number])),
    slowAfter: number('slow-after', usual.slowAfter),
  };
}

/** Is the requirement set there? 1.5 comes before 1.13. */
export function hasSet({ requirements }: Conditions, minor: number): boolean {
  return minorOf(requirements) >= minor;
}

/** '1.13' → 13 */
export function minorOf(requirements: string): number {
  return Number(requirements.split('.')[1] ?? 0);
}
