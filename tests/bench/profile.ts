/** Where a review's time goes: the stages that every message passes, then each check, then words and remedies of what was found. */
import { checks } from '../../src/core/checks/index.ts';
import { checkIds } from '../../src/core/checks/settings.ts';
import type { Check, Situation } from '../../src/core/checks/check.ts';
import type { CheckId } from '../../src/core/checks/settings.ts';
import { readCorrespondence } from '../../src/core/correspondence.ts';
import { readMessage } from '../../src/core/language/reading/read-message.ts';
import { review, settingsOf } from '../../src/core/review.ts';
import { zoneNamed } from '../../src/core/working-time/zone.ts';
import { council, letter, routes } from './letters.ts';
import { median } from './measure.ts';
import { figure, table } from './table.ts';

const rounds = 5;

/** @param texts of one set @returns a table of medians, means and slowest, in milliseconds a message */
export function profile(title: string, texts: readonly string[], asHtml: boolean): string {
  const { policy, directory } = council();
  const zone = zoneNamed(policy.timeZone);
  const ways = routes();
  const messages = texts.map((text, at) => letter(text, ways[at % ways.length]!, asHtml));
  const spent = new Map<string, number[]>();
  const time = <T>(stage: string, at: number, work: () => T): T => {
    const started = performance.now();
    const result = work();
    const times = spent.get(stage) ?? messages.map(() => Infinity);
    spent.set(stage, times);
    times[at] = Math.min(times[at]!, performance.now() - started);
    return result;
  };
  for (let round = 0; round < rounds; round += 1)
    for (const [at, message] of messages.entries()) {
      const deliveredAt = message.sentAt!;
      const reading = time('reading the message', at, () => readMessage(message));
      const correspondence = time('correspondence', at, () => readCorrespondence(message, reading, directory, policy));
      const situation: Situation = { message, reading, correspondence, directory, policy, deliveredAt, zone };
      for (const id of checkIds) time(`check: ${id}`, at, () => find(id, situation));
      time('the whole review', at, () => review(message, policy, directory, deliveredAt, zone));
    }
  const stages = [...spent].map(([stage, times]) => [stage, times] as const);
  const whole = spent.get('the whole review')!;
  const rest = whole.map((all, at) => stages.reduce((sum, [stage, times]) => (stage === 'the whole review' ? sum : sum - times[at]!), all));
  return table(title, ['stage', 'median ms', 'mean ms', 'slowest ms', 'share'], [...stages.filter(([stage]) => stage !== 'the whole review'), ['words and remedies (what is left)', rest] as const, ['the whole review', whole] as const]
    .map(([stage, times]) => [stage, median(times).toFixed(3), mean(times).toFixed(3), figure(Math.max(...times)), `${Math.round((100 * mean(times)) / mean(whole))} %`]));
}

function find<Id extends CheckId>(id: Id, situation: Situation): void {
  const settings = settingsOf(id, situation.policy);
  if (settings) (checks[id] as unknown as Check<Id>).find(situation, settings);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
