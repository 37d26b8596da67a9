/**
 * How each model is fitted: chosen by what it tells of banks that it was not learned from (`npm run evaluate -- --banks`).
 * All weights together stay below 100 kB.
 */
import type { Fitting } from './fit.ts';

const usual = { rare: 2, rounds: 30, rate: 0.02, pull: 1, again: true } as const;

export const fittings = {
  commitment: { ...usual, most: 4000 },
  committingLetter: { ...usual, pull: 10, most: 3200 },
  official: { ...usual, most: 1600 },
  // Each sentence is two examples.
  criticism: { ...usual, rare: 4, pull: 4, most: 12000 },
  criticalLetter: { ...usual, pull: 15, most: 4500 },
  attack: { ...usual, rare: 4, most: 2000 },
  weighty: { ...usual, again: false, most: 1800 },
  substance: { ...usual, again: false, most: 1200 },
  consultation: { ...usual, again: false, most: 500 },
} as const satisfies Record<string, Fitting>;
