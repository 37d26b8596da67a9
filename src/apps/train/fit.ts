/** Fits a linear model: logistic regression by gradient descent, each weight's steps growing smaller (AdaGrad), with a pull towards nought (L2). */
import type { Features } from '../../core/language/scorer/features.ts';
import { type PackedModel, pack } from '../../core/language/scorer/linear-model.ts';

export interface Example {
  readonly features: Features;
  readonly holds: boolean;
}

/** How a model is fitted. The same examples always give the same model. */
export interface Fitting {
  /** Features seen in fewer examples are left out. */
  readonly rare: number;
  readonly rounds: number;
  readonly rate: number;
  /** How hard each weight is pulled towards nought, whatever the number of examples: the reciprocal of what others call C. */
  readonly pull: number;
  /** Only the strongest weights are kept. */
  readonly most: number;
}

/** @returns the packed model of the `most` strongest weights */
export function fit(examples: readonly Example[], { rare, rounds, rate, pull, most }: Fitting): PackedModel {
  const distinct = examples.map(({ features }) => [...new Set(features.hashes)]);
  const counts = new Map<number, number>();
  for (const features of distinct) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ids = new Map([...counts].filter(([, count]) => count >= rare).map(([feature], id) => [feature, id]));
  // A feature is met in so many examples a round; the pull is shared out among them.
  const seen = Float64Array.from([...ids.keys()], (feature) => counts.get(feature)!);
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  let bias = 0;
  const rows = examples.map(({ holds }, row) => ({ goal: holds ? 1 : 0, at: distinct[row]!.flatMap((feature) => ids.get(feature) ?? []) }));
  let seed = 7;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let round = 0; round < rounds; round += 1) {
    for (let place = rows.length - 1; place > 0; place -= 1) {
      const other = Math.floor(random() * (place + 1));
      [rows[place], rows[other]] = [rows[other]!, rows[place]!];
    }
    for (const { goal, at } of rows) {
      let total = bias;
      for (const id of at) total += weights[id]!;
      const error = 1 / (1 + Math.exp(-total)) - goal;
      bias -= rate * error;
      for (const id of at) {
        const step = error + (pull / seen[id]!) * weights[id]!;
        squares[id]! += step * step;
        weights[id]! -= (rate * step) / Math.sqrt(squares[id]!);
      }
    }
  }
  const weighed = [...ids].map(([feature, id]) => [feature, 100 * weights[id]!] as const);
  const kept = weighed.sort((one, other) => Math.abs(other[1]) - Math.abs(one[1])).slice(0, most);
  return pack(Math.round(100 * bias), new Map(kept));
}
