/** How likely a sentence criticises the officer it speaks of, and attacks them, by the words learned from the sentence banks. */
import { Features, lengthOf } from '../scorer/features.ts';
import { letterFeatures, withLetter } from '../scorer/letter.ts';
import { type LinearModel, logitOf, probabilityOf, strongest, unpack } from '../scorer/linear-model.ts';
import type { Masked } from './masked-sentences.ts';
import packedAttack from './attack-likelihood.json' with { type: 'json' };
import packedLetter from './letter-likelihood.json' with { type: 'json' };
import packedCriticism from './likelihood.json' with { type: 'json' };

/** Below this what the lists found is dropped; from that on the words alone are a finding. */
export const unlikely = 0.4;
/** Below these abuse and soberly alleged deceit are dropped: their own words tell more than those around. */
export const hopeless = { attack: 0.3, deceit: 0.2 } as const;
export const likely = 0.6;
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

/** What was learned: of sentences, of attacks among those that criticise, and of whole letters. */
export interface CriticismModels { readonly criticism: LinearModel; readonly attack: LinearModel; readonly letter: LinearModel }

let shipped: CriticismModels | null = null;

export function criticismModels(): CriticismModels {
  return (shipped ??= { criticism: unpack(packedCriticism), attack: unpack(packedAttack), letter: unpack(packedLetter) });
}

/** How much the letter counts beside the sentence. */
const share = 0.5;

/** Probabilities, 0 to 1. @param letter logit of the letter it stands in, 0 where that is not known */
export function criticismLikelihood(masked: string, told: readonly string[], letter: () => number = () => 0, models: CriticismModels = criticismModels()): Likelihood {
  const features = criticismFeatures(masked, told);
  return { criticism: withLetter(logitOf(features, models.criticism), letter, share, mostUnlikely), attack: probabilityOf(features, models.attack) };
}

/** How much a whole letter sounds like one that criticises officers, in logits. */
export function letterLogit(letter: readonly Masked[], models: CriticismModels = criticismModels()): number {
  return logitOf(criticalLetter(letter), models.letter);
}

/** The features of a letter. */
export function criticalLetter(letter: readonly Masked[]): Features {
  return letterFeatures(letter.map(({ masked, sentence }) => masked ?? sentence.text), letter.flatMap(({ told }) => told));
}

/** The likelihood of criticism with the features that spoke most for it. */
export function whyCriticism(masked: string, told: readonly string[], letter: () => number): { readonly likelihood: number; readonly because: readonly string[] } {
  return { likelihood: criticismLikelihood(masked, told, letter).criticism, because: strongest(criticismFeatures(masked, told), criticismModels().criticism) };
}
