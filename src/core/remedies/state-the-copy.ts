/** One sentence tells the reader who is copied. */
import { inserted } from '../words/en.ts';
import { insertStatement } from './insert-statement.ts';
import { type Plan, valuesOf } from './plan.ts';

export const stateTheCopy: Plan = (facts, { reading }) => {
  const who = valuesOf(facts, 'who');
  if (who.length === 0) return null;
  // Everybody is named, however many: a copy that is only counted is not stated.
  const names = who.length > 1 ? `${who.slice(0, -1).join(', ')} and ${who[who.length - 1]}` : who.join('');
  return [insertStatement(reading, inserted.copying.replace('{who}', names))];
};
