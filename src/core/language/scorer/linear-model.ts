/** A linear model over readable features: how far each word or pair of words speaks for the matter, learned from passages written for this project. */

/** Weights in hundredths of a logit. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The probability that features speak for the matter, 0 to 1. */
export function probabilityOf(features: readonly string[], model: LinearModel): number {
  let total = model.bias;
  for (const feature of features) total += model.weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-total / 100));
}

/** The features that spoke most for the matter, strongest first: what `explain` shows. */
export function strongest(features: readonly string[], model: LinearModel, most = 5): readonly string[] {
  return features
    .filter((feature) => (model.weights[feature] ?? 0) > 0)
    .sort((one, other) => model.weights[other]! - model.weights[one]!)
    .slice(0, most);
}
