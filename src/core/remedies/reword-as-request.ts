/** The sentence becomes a request to officers, as concrete as its grammar allows. */
import { inserted } from '../words/en.ts';
import type { Change } from './change.ts';
import type { Plan } from './plan.ts';
import { sentencesOf } from './remove-sentence.ts';
import { expression } from '../language/unbroken.ts';

/** Subject, what commits it, and the act that stays: "We will pay for the fence" → "the Council can pay for the fence". */
const promise = expression('i')`
  \b(?:we|the council|this council|the authority|i|council)\b
  (?: (?:hereby|also|now|therefore|certainly|definitely|happily|can confirm that we|can confirm))*(?:'ll| (?:
    will|shall|can|are going to|am going to|undertake to|agree to|promise to|commit to|guarantee to|are happy to|am happy to|
    (?:am|are) prepared to|are pleased to|am pleased to
  ))(?: (?:certainly|definitely|of course|gladly|now|also|then))* ([a-z][^.;!?]*)
`;

export const rewordAsRequest: Plan = (facts, { reading }) => {
  const spans = sentencesOf(facts.flatMap((fact) => fact.evidence), reading);
  if (!spans || spans.length === 0) return null;
  return spans.map(({ start, end }, index): Change => {
    const sentence = reading.text.slice(start, end);
    const blank = /\s*$/.exec(sentence)![0];
    return { kind: 'replace-text', part: 'body', start, end, text: requestFor(sentence, index) + blank };
  });
};

function requestFor(sentence: string, index: number): string {
  const act = promise.exec(sentence.replace(/[’‘]/g, "'").replace(/\s+/g, ' '))?.[1]?.trim();
  if (act && act.length > 3 && !/^(?:not|be|never)\b/i.test(act)) return inserted.request.replace('{act}', `the Council can ${act}`);
  return index === 0 ? inserted.requestPlain : '';
}
