/** How weighty the words around a place are, learned from the bank of local matters. */
import { Features } from '../scorer/features.ts';
import { type LinearModel, probabilityOf, unpack } from '../scorer/linear-model.ts';
import packed from './likelihood.json' with { type: 'json' };

/** From that on the words make a matter significant; below the other they take it back. */
export const weighty = 0.72;
export const light = 0.15;
/** Below this there is no matter of substance. */
export const insubstantial = 0.2;
/** Consultations are rare, so that less makes one likely. */
export const consultation = 0.42;

export interface LocalLikelihood {
  /** Significant for the place, or announced, met on or consulted on there. */
  readonly weighty: number;
  /** More than routine and no one resident's own case. */
  readonly substance: number;
  readonly consultation: number;
}

/** The features of a passage. @param masked its words, places standing as "@"; @param weight what the lists make of it */
export function localFeatures(masked: string, weight: string | null): Features {
  return new Features(masked, weight === null ? [] : [`rule:${weight}`]);
}

let models: Readonly<Record<keyof LocalLikelihood, LinearModel>> | null = null;

/** Probabilities, 0 to 1. */
export function localLikelihood(masked: string, weight: string | null): LocalLikelihood {
  models ??= { weighty: unpack(packed.weighty), substance: unpack(packed.substance), consultation: unpack(packed.consultation) };
  const features = localFeatures(masked, weight);
  return {
    weighty: probabilityOf(features, models.weighty), substance: probabilityOf(features, models.substance),
    consultation: probabilityOf(features, models.consultation),
  };
}
