/** By which words a phrase of the criticism lists is known: no branch may be passed over. */
import { describe, expect, it } from 'vitest';
import { openingWords } from '../../../../src/core/language/criticism/phrase-openings.ts';

describe('openings of a phrase', () => {
  it.each<readonly [string, readonly string[]]>([
    ['asleep at the wheel', ['asle']],
    ['(?:idle|lazy) beyond belief', ['beyo']],
    ['lost [a-z ]{2,20} again', ['lost']],
    ['(?:clot|twerp)s?', ['clot', 'twer']],
    ['colou?rless', ['colo']],
    ['appl(?:y|ies|ied) one rule', ['appl']],
    ['(?:has |had )?squandered', ['squa']],
    ['in an? (?:muddle|pickle)', ['mudd', 'pick']],
  ])('%s', (phrase, openings) => expect(openingWords(phrase)).toEqual(openings));

  it('a branch of common words alone is known by them, so that it is not passed over for the others', () => {
    expect(openingWords('made (?:it|that|the whole story) up')).toEqual(['made']);
    expect(openingWords('(?:must|ought to) (?:resign|go)')).toEqual(['must', 'ough']);
  });

  it('a longer word that opens like a common one keeps its own opening', () => {
    expect(openingWords('(?:withheld|hushed up)')).toEqual(['withh', 'hush']);
    expect(openingWords('shout(?:ed|ing)')).toEqual(['shout']);
  });

  it('what may be missing, and what goes on inside a word, opens nothing', () => {
    expect(openingWords('(?:frankly )?dim')).toEqual(['dim']);
    expect(openingWords('un(?:kind|fair) to')).toEqual([]);
    expect(openingWords('[a-z]+ness of @')).toEqual([]);
    expect(openingWords('(?!rude)[a-z]+ is hardly the word')).toEqual(['hard']);
  });

  it('"not " stands for the shortened one too', () => expect(openingWords("n't be bothered")).toContain('not'));
});
