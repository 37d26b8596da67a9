/** What a member gives the press to quote is the member's own words (settled question 21), sentence by sentence. */
import type { Sentence } from '../reading.ts';
import { sentenceEnds } from '../sentence-ends.ts';

const announced = /\b(?:I|me|my|mine)\b|\b(?:quote|comment|statement|words|line)\b/i;

/**
 * Sentences with the sender's own quotations taken apart; a quotation of somebody else stays with the words that say whose it is.
 * @param surname the sender's, lower case; '' when unknown
 */
export function ownQuotationsApart(sentences: readonly Sentence[], surname: string): readonly Sentence[] {
  return sentences.flatMap((sentence) => {
    const open = sentence.text.indexOf('"');
    const close = open < 0 ? -1 : sentence.text.indexOf('"', open + 1);
    if (close < 0) return [sentence];
    const lead = sentence.text.slice(0, open);
    const own = lead.trim() === '' || announced.test(lead) || (surname !== '' && lead.toLowerCase().includes(surname));
    return own ? apart(sentence, open + 1, close) : [sentence];
  });
}

/** The sentences between two offsets, each by itself, and what stands before and after. */
function apart(sentence: Sentence, open: number, close: number): readonly Sentence[] {
  const ends = [...sentenceEnds(sentence.text.slice(open, close)).map((end) => open + end), close, sentence.text.length];
  let start = 0;
  return ends.flatMap((end, at) => {
    const from = at === 0 ? open : start;
    start = end;
    const text = sentence.text.slice(from, end);
    const blank = /^[\s"]*/.exec(text)![0].length;
    return text.length - blank < 3 ? [] : [{ ...sentence, start: sentence.start + from + blank, end: sentence.start + end, text: text.slice(blank) }];
  });
}
