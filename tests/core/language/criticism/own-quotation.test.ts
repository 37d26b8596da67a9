import { describe, expect, it } from 'vitest';
import { type Draft, answer } from '../../../support/council.ts';

describe('words for the press', () => {
  const toPress = (words: string): Draft => ({ from: 'Nadia', to: ['news@echo.example'], body: `Good morning,\n\nYou may print this:\n\n${words}\n\nNadia Rahman` });
  const stop = (words: string) => answer(toPress(words), 'knutsford', 'officer-criticism').split(' ')[0];
  it('each sentence of the member\'s own quotation counts', () =>
    expect(stop('"The bridge has been shut since May. Nobody likes that. Beth Laurie has ignored every one of my letters about it. We shall ask again in committee."')).toBe('warn'));
  it('a quotation without an officer in it does not', () =>
    expect(stop('"The bridge has been shut since May. Nobody likes that. The contractor has ignored every letter. We shall ask again in committee."')).toBe('–'));
});
