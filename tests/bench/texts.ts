/** The texts that everything is measured on: 500 letters of about 250 words, joined from the bodies of the ordinary mail. The same every time. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../src/adapters/mail-files/eml.ts';
import { readMessage } from '../../src/core/language/reading/read-message.ts';

export const ordinaryMail = join(import.meta.dirname, '../mail/ordinary/northern-borough');
const count = 500;
const wanted = 250;

/** Own sentences that the checks look at twice: commitments, instructions, criticism, some in vain. */
const asides = [
  'The council will refund the fee in full.', 'I authorise you to start on Monday.', 'Your officer has ignored every one of my letters.',
  'We will resurface the whole road before Easter, I give you my word.', 'The planning officer was rude to my constituent and has not apologised.', 'Please go ahead with the order at the price we discussed.',
  'I can confirm that the permission has been granted.', 'Nobody in housing seems able to answer a simple question.', 'The authority accepts that it was at fault and will pay.',
  'I understand that the committee will decide in March.', 'He promised a reply within ten days and none has come.', 'I hereby agree to the terms on behalf of the council.',
];

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** What people wrote themselves, a paragraph each, without greetings and signatures. */
function paragraphs(): readonly string[] {
  return readdirSync(ordinaryMail).filter((file) => file.endsWith('.eml')).sort().flatMap((file) => {
    const { text, regions } = readMessage(readEml(readFileSync(join(ordinaryMail, file))));
    return regions.filter((region) => region.kind === 'own').flatMap(({ start, end }) => text.slice(start, end).split(/\n{2,}/));
  }).map((one) => one.trim()).filter((one) => wordsIn(one) >= 8);
}

/** Letters of ordinary council business: nothing in them is meant to be found. */
export function cleanTexts(): readonly string[] {
  const pool = paragraphs();
  let next = 0;
  return Array.from({ length: count }, () => {
    const parts: string[] = [];
    for (let words = 6; words < wanted - 15;) {
      const part = pool[next % pool.length]!;
      next += 1;
      if (words + wordsIn(part) > wanted + 40) continue;
      parts.push(part);
      words += wordsIn(part);
    }
    return ['Dear Mrs Hill,', ...parts, 'Kind regards'].join('\n\n');
  });
}

/** The same letters with three sentences that need a second look, as a paragraph before the last. */
export function candidateTexts(): readonly string[] {
  return cleanTexts().map((text, at) => {
    const cut = text.lastIndexOf('\n\n', text.lastIndexOf('\n\n') - 1);
    const aside = [0, 1, 2].map((place) => asides[(at + place) % asides.length]!).join(' ');
    return `${text.slice(0, cut)}\n\n${aside}${text.slice(cut)}`;
  });
}

/** As many characters of what nobody writes on purpose. */
export const pathological: Readonly<Record<string, (length: number) => string>> = {
  'newlines': (length) => '\n'.repeat(length),
  'spaces': (length) => `I ${' '.repeat(length)} agree`,
  '">" signs': (length) => '>'.repeat(length),
  'quoted lines': (length) => '> yes\n>> no\n'.repeat(Math.ceil(length / 12)),
  'one long word': (length) => 'a'.repeat(length),
  'no full stop': (length) => 'and the officer will '.repeat(Math.ceil(length / 21)),
  'brackets': (length) => '('.repeat(length),
};

/** One long letter each: as many words of the same prose, nothing signed in between. */
export function longTexts(words: number, many: number): readonly string[] {
  const pool = paragraphs();
  let next = 0;
  return Array.from({ length: many }, () => {
    const parts: string[] = [];
    for (let sum = 0; sum < words; next += 1) {
      parts.push(pool[next % pool.length]!);
      sum += wordsIn(pool[next % pool.length]!);
    }
    return parts.join('\n\n');
  });
}
