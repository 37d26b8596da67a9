/** The worker in which the checks run: takes the council's settings, then drafts. */
import type { Asked, Answered, Question } from './checker-beside.ts';
import type { Checker } from './check-draft.ts';
import { checkerOfCouncil } from './settings.ts';

const outside = globalThis as unknown as { onmessage: (event: { readonly data: Asked }) => void; postMessage(answer: Answered): void };

let checker: Checker | null = null;

outside.onmessage = ({ data: { number, question } }) => {
  answerTo(question).then(
    (value) => outside.postMessage({ number, value }),
    (error: unknown) => outside.postMessage({ number, trouble: String(error) }));
};

async function answerTo(question: Question): Promise<Extract<Answered, { value: unknown }>['value']> {
  if ('settings' in question) {
    const made = checkerOfCouncil(question.settings);
    if ('problems' in made) return made.problems;
    checker = made;
    return null;
  }
  if (!checker) throw new Error('no settings yet');
  return checker.check(question.draft, question.now);
}
