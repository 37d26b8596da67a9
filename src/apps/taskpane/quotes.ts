/** The words and recipients a finding rests on, laid out for quoting: each sentence once, with the words in it marked; each line of the header once. */
import type { Situation } from '../../core/checks/check.ts';
import type { Evidence } from '../../core/finding.ts';
import type { Sentence } from '../../core/language/reading/reading.ts';
import type { Mailbox, RecipientField } from '../../core/message.ts';

export type Quote =
  | { readonly kind: 'recipients'; readonly part: RecipientField | 'from'; readonly mailboxes: readonly Mailbox[] }
  | { readonly kind: 'words'; readonly part: 'subject' | 'body'; readonly pieces: readonly { readonly text: string; readonly noticed: boolean }[] };

type WordEvidence = Extract<Evidence, { start: number }>;

/** So many characters of a sentence are shown around what is marked; of marked words, the beginning and the end. */
const context = 90;
const longestWords = 240;

export function quotesOf(evidence: readonly Evidence[], { reading, message }: Situation): readonly Quote[] {
  const words = new Map<string, WordEvidence[]>();
  const recipients = new Map<RecipientField | 'from', Mailbox[]>();
  for (const one of evidence) {
    if (one.part === 'subject' || one.part === 'body') {
      const sentence = sentenceOf(one, reading.sentences);
      const key = `${one.part} ${sentence?.start ?? one.start}`;
      words.set(key, [...words.get(key) ?? [], one]);
    } else {
      const all = one.part === 'from' ? (message.from ? [message.from] : []) : message[one.part];
      recipients.set(one.part, [...recipients.get(one.part) ?? [], all.find(({ address }) => address === one.text) ?? { name: '', address: one.text }]);
    }
  }
  const textOf = ({ part }: WordEvidence) => (part === 'body' ? reading.text : message.subject);
  return [
    ...[...words.values()].map((some): Quote => wordsQuote(some, textOf(some[0]!), sentenceOf(some[0]!, reading.sentences))),
    ...[...recipients].map(([part, mailboxes]): Quote => ({ kind: 'recipients', part, mailboxes })),
  ];
}

function sentenceOf(evidence: WordEvidence, sentences: readonly Sentence[]) {
  return sentences.find((one) => one.part === evidence.part && one.start <= evidence.start && one.end > evidence.start) ?? null;
}

function wordsQuote(some: readonly WordEvidence[], whole: string, sentence: { readonly start: number; readonly end: number } | null): Quote {
  const sorted = [...some].sort((one, other) => one.start - other.start);
  const first = sorted[0]!;
  const end = Math.max(...sorted.map((one) => one.end));
  const from = Math.max(sentence?.start ?? first.start, first.start - context);
  const to = Math.min(Math.max(sentence?.end ?? end, end), end + context);
  const pieces: { text: string; noticed: boolean }[] = [];
  const put = (text: string, noticed: boolean) => { if (text !== '') pieces.push({ text, noticed }); };
  put((from > (sentence?.start ?? from) ? '…' : '') + oneLine(whole.slice(from, first.start)), false);
  let at = first.start;
  for (const one of sorted) {
    put(oneLine(whole.slice(at, one.start)), false);
    put(shortened(oneLine(whole.slice(Math.max(at, one.start), one.end))), true);
    at = Math.max(at, one.end);
  }
  put(oneLine(whole.slice(at, to)) + (to < (sentence?.end ?? to) ? '…' : ''), false);
  return { kind: 'words', part: first.part, pieces };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function shortened(words: string): string {
  return words.length <= longestWords ? words : `${words.slice(0, 150)} … ${words.slice(-80)}`;
}
