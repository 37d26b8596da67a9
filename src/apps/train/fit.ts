/** Fits a linear model: logistic regression by gradient descent, each weight's steps growing smaller (AdaGrad), with a pull towards nought (L2). */
import type { Features } from '../../core/language/scorer/features.ts';
import { type PackedModel, pack } from '../../core/language/scorer/linear-model.ts';

export interface Example {
  readonly features: Features;
  readonly holds: boolean;
  /** How often it counts; once where nothing is said. */
  readonly weight?: number | undefined;
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
  /** The strongest are learned again by themselves, so that they tell what the others told. */
  readonly again: boolean;
}

/** @returns the packed model of the `most` strongest weights */
export function fit(examples: readonly Example[], fitting: Fitting): PackedModel {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const feature of new Set(features.hashes)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = new Map([...counts].filter(([, count]) => count >= fitting.rare));
  const all = weigh(examples, frequent, fitting);
  const strongest = [...all.weights].sort(([, one], [, other]) => Math.abs(other) - Math.abs(one)).slice(0, fitting.most);
  if (!fitting.again) return packed({ ...all, weights: strongest });
  return packed(weigh(examples, new Map(strongest.map(([feature]) => [feature, frequent.get(feature)!])), fitting));
}

interface Weighed { readonly bias: number; readonly weights: readonly (readonly [feature: number, weight: number])[] }

function packed({ bias, weights }: Weighed): PackedModel {
  return pack(Math.round(100 * bias), new Map(weights.map(([feature, weight]) => [feature, 100 * weight])));
}

/** @param counts in how many examples each feature that is weighed is seen: it is met so often a round, and the pull is shared out among them */
function weigh(examples: readonly Example[], counts: ReadonlyMap<number, number>, { rounds, rate, pull }: Fitting): Weighed {
  const ids = new Map([...counts.keys()].map((feature, id) => [feature, id]));
  const seen = Float64Array.from(counts.values());
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  let bias = 0;
  const idsOf = ({ hashes }: Features): readonly number[] => [...new Set(hashes)].flatMap((feature) => ids.get(feature) ?? []);
  const rows = examples.map(({ holds, features, weight = 1 }) => ({ goal: holds ? 1 : 0, weight, at: idsOf(features) }));
  let seed = 7;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let round = 0; round < rounds; round += 1) {
    for (let place = rows.length - 1; place > 0; place -= 1) {
      const other = Math.floor(random() * (place + 1));
      [rows[place], rows[other]] = [rows[other]!, rows[place]!];
    }
    for (const { goal, weight, at } of rows) {
      let total = bias;
      for (const id of at) total += weights[id]!;
      const error = weight * (1 / (1 + Math.exp(-total)) - goal);
      bias -= rate * error;
      for (const id of at) {
        const step = error + (pull / seen[id]!) * weights[id]!;
        squares[id]! += step * step;
        weights[id]! -= (rate * step) / Math.sqrt(squares[id]!);
      }
    }
  }
  return { bias, weights: [...ids].map(([feature, id]) => [feature, weights[id]!]) };
}
