/** What explain shows is what the checks weighed. */
import { describe, expect, it } from 'vitest';
import { weighedSentences } from '../../src/core/explain.ts';
import { situationOf } from '../../src/core/review.ts';
import { draft, index, policyUnder } from '../support/council.ts';

const weighed = (check: 'commitment-in-members-name' | 'officer-criticism', body: string, from = 'Nadia', protocol = 'acses-model') =>
  weighedSentences(check, situationOf(draft({ from, to: ['oakes@mail.example'], subject: 'Your letter', body }), policyUnder(protocol), index, 0, null), 9);

describe('explain', () => {
  it('puts the committing sentence first, and greetings at nothing', () => {
    const all = weighed('commitment-in-members-name', 'Dear Mrs Oakes,\n\nThank you for the jam. The Council will pay for your new fence, and you have my word on it. The dog is well.\n\nNadia Rahman');
    expect(all[0]!.sentence).toContain('pay for your new fence');
    expect(all[0]!.likelihood).toBeGreaterThan(0.9);
    expect(all[0]!.because.length).toBeGreaterThan(0);
    expect(all.find(({ sentence }) => sentence.startsWith('Dear'))!.likelihood).toBeLessThan(0.3);
    expect(all.map(({ likelihood }) => likelihood)).toEqual(all.map(({ likelihood }) => likelihood).sort((one, other) => other - one));
  });

  it('weighs a sentence in its letter', () => {
    const sentence = 'Beth Laurie had your drawings on her desk from March to June.';
    const alone = weighed('officer-criticism', `${sentence}\n`)[0]!.likelihood;
    const blamed = weighed('officer-criticism', `It is a disgrace that nobody answered you and I have complained about her twice. ${sentence} Not one letter was answered and she never apologised.\n`).find((one) => one.sentence === sentence)!.likelihood;
    const praised = weighed('officer-criticism', `The open day was a delight and everybody enjoyed the music. ${sentence} They are now framed in the hall, and thank you for lending them.\n`).find((one) => one.sentence === sentence)!.likelihood;
    expect(blamed).toBeGreaterThan(praised);
    expect([alone, blamed, praised].every((one) => one >= 0 && one <= 1)).toBe(true);
  });

  it('shows what was weighed of members where the protocol judges that', () => {
    const words = 'The Leader has not answered one letter of mine.';
    expect(weighed('officer-criticism', words, 'Nadia', 'councillor-officer-relations').map(({ sentence }) => sentence)).toEqual([words]);
    expect(weighed('officer-criticism', words)).toEqual([]);
  });
});
