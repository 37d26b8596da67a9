/** Delivery at the next working time of everybody concerned. */
import { type Plan, valuesOf } from './plan.ts';

export const deliverLater: Plan = (facts) => {
  const next = valuesOf(facts, 'next')[0];
  return next === undefined ? null : [{ kind: 'set-delivery', at: Number(next) }];
};
