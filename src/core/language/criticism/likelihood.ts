/** How likely a sentence criticises the officer it speaks of, and attacks them, by the words learned from the sentence banks. */
import { Features, lengthOf } from '../scorer/features.ts';
import { type LinearModel, probabilityOf, strongest, unpack } from '../scorer/linear-model.ts';
import packedAttack from './attack-likelihood.json' with { type: 'json' };
import packedCriticism from './likelihood.json' with { type: 'json' };

/** Below this what the lists found is dropped; from that on the words alone are a finding. */
export const unlikely = 0.4;
/** Below these abuse and soberly alleged deceit are dropped: their own words tell more than those around. */
export const hopeless = { attack: 0.4, deceit: 0.2 } as const;
export const likely = 0.65;
/** The same for criticism of members, and by officers: they were learned from what members write of officers. */
export const mostUnlikely = 0.2;
export const certain = 0.9;
/** From here on criticism that only the words tell is an attack. */
export const attacking = 0.4;

/** The features of a sentence: its words, what the lists tell, and how long it is. @param masked lower case, the officer standing as "@" */
export function criticismFeatures(masked: string, told: readonly string[]): Features {
  const features = new Features(masked, told);
  features.name(lengthOf(features));
  return features;
}

export interface Likelihood {
  readonly criticism: number;
  /** Given that it is criticism. */
  readonly attack: number;
}

let models: { readonly criticism: LinearModel; readonly attack: LinearModel } | null = null;

/** Probabilities, 0 to 1. */
export function criticismLikelihood(masked: string, told: readonly string[]): Likelihood {
  const features = criticismFeatures(masked, told);
  models ??= { criticism: unpack(packedCriticism), attack: unpack(packedAttack) };
  return { criticism: probabilityOf(features, models.criticism), attack: probabilityOf(features, models.attack) };
}

/** The likelihood of criticism with the features that spoke most for it. */
export function whyCriticism(masked: string, told: readonly string[]): { readonly likelihood: number; readonly because: readonly string[] } {
  const features = criticismFeatures(masked, told);
  models ??= { criticism: unpack(packedCriticism), attack: unpack(packedAttack) };
  return { likelihood: probabilityOf(features, models.criticism), because: strongest(features, models.criticism) };
}
