/** A list runs only the phrases whose words a sentence has, and finds what each phrase finds by itself. */
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../../src/apps/train/passages.ts';
import { attackImplied, contempt, insults, mockery } from '../../../../src/core/language/criticism/attacks.ts';
import { deceits, inventions, liars } from '../../../../src/core/language/criticism/deceit.ts';
import { failingVerbs } from '../../../../src/core/language/criticism/failings/failing-verbs.ts';
import { omissions } from '../../../../src/core/language/criticism/failings/omissions.ts';
import { shortcomings } from '../../../../src/core/language/criticism/failings/shortcomings.ts';
import { PhraseList, openingsOf } from '../../../../src/core/language/criticism/phrase-list.ts';
import { patternOf } from '../../../../src/core/language/criticism/phrase-pattern.ts';
import { sarcasmImplied } from '../../../../src/core/language/criticism/sarcasm.ts';
import { lowered } from '../../../../src/core/language/plain.ts';

const lists = { attackImplied, contempt, insults, mockery, deceits, inventions, liars, failingVerbs, omissions, shortcomings, sarcasmImplied };
const texts = passagesOf(['criticism', 'by-officers']).filter((_, at) => at % 12 === 0).map(({ text }) => lowered(text));

describe.each(Object.entries(lists))('%s', (_, phrases) => {
  const list = new PhraseList(phrases);
  const alone = phrases.map((phrase) => patternOf([phrase]));

  it('passes no phrase over in any text of the banks', () => {
    const passedOver = texts.filter((text) => {
      const found = list.in(text, openingsOf(text)).map(({ start }) => start);
      return alone.some((pattern) => {
        pattern.lastIndex = 0;
        const match = pattern.exec(text);
        return match !== null && match[0] !== '' && !found.includes(match.index);
      });
    });
    expect(passedOver).toEqual([]);
  });
});
