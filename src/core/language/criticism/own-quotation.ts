/** What a member gives the press or a newsletter to quote is the member's own words (settled question 21), sentence by sentence. */
import type { Sentence } from '../reading/reading.ts';
import { sentenceEnds } from '../reading/sentence-ends.ts';

const announced = /\b(?:I|me|my|mine)\b|\b(?:quote|comment|statement|words|line)\b/i;

/**
 * Sentences with the sender's own quotations taken apart; a quotation of somebody else stays with the words that say whose it is.
 * @param surname the sender's, lower case; '' when unknown
 * @param toMedia whoever else reads it, only "Cllr Hill said" announces the sender's own
 */
export function ownQuotationsApart(sentences: readonly Sentence[], surname: string, toMedia: boolean): readonly Sentence[] {
  if (!sentences.some(({ text }) => text.indexOf('"') >= 0)) return sentences;
  const said = new RegExp(`\\b${surname}(?:,[^,"]{1,60},)? (?:said|says|added|comment)`, 'i');
  const isOwn = (lead: string): boolean => (surname !== '' && said.test(lead))
    || (toMedia && (lead.trim() === '' || announced.test(lead) || (surname !== '' && lead.toLowerCase().includes(surname))));
  // "Here is my paragraph for the newsletter:" or "My 200 words for May." before a quotation that stands by itself.
  const mine = /\b(?:my|mine)\b(?:[^]*:\s*$|[^.:]{0,20}\b(?:words|piece|paragraphs?|column|article|copy|notes|contribution|blurb|entry|update)\b)/i;
  const ends = ({ text }: Sentence, at: number): number => {
    const open = text.indexOf('"');
    if (open < 0) return -1;
    const lead = text.slice(0, open);
    const isMine = isOwn(lead) || (lead.trim() === '' && mine.test(sentences[at - 1]?.text.slice(-160) ?? ''));
    return isMine ? text.indexOf('"', open + 1) : -1;
  };
  if (!sentences.some((one, at) => ends(one, at) >= 0)) return sentences;
  return sentences.flatMap((sentence, at) => {
    const close = ends(sentence, at);
    return close < 0 ? [sentence] : apart(sentence, sentence.text.indexOf('"') + 1, close);
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
