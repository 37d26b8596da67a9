/** Criticism in constructions where the officer is not the subject: "@" is the officer (see phrase-pattern.ts). */
import { blame } from './failings/blame.ts';
import { dismay } from './failings/dismay.ts';
import { everydayTurns } from './failings/everyday.ts';
import { outcomes } from './failings/outcomes.ts';
import { turnsOfSpeech } from './failings/turns-of-speech.ts';

export const failingConstructions: readonly string[] = [...turnsOfSpeech, ...everydayTurns, ...outcomes, ...dismay, ...blame];
