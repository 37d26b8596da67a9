/** Lines of a preview as a person reads them: plain words, what goes (`del`) and what comes (`ins`). */
import type { Mailbox } from '../message.ts';
import type { PreviewLine } from '../remedies/preview.ts';
import { type Zone, localTime } from '../working-time/zone.ts';
import { parts, preview } from './pane.ts';
import { fill, timeInWords } from './say.ts';

export interface Piece {
  readonly kind: 'plain' | 'del' | 'ins';
  readonly text: string;
}

const plain = (text: string): Piece => ({ kind: 'plain', text });
const del = (text: string): Piece => ({ kind: 'del', text });
const ins = (text: string): Piece => ({ kind: 'ins', text });

/** @param zone the policy's; null when this runtime does not know it, and UTC is then named as such */
export function sayPreview(line: PreviewLine, zone: Zone | null): readonly Piece[] {
  switch (line.kind) {
    case 'added': return [plain(fill(preview.added, { field: parts[line.field] })), ...line.mailboxes.map((one) => ins(sayMailbox(one)))];
    case 'removed': return [plain(fill(preview.removed, { field: parts[line.field] })), ...line.mailboxes.map((one) => del(sayMailbox(one)))];
    case 'moved': return [plain(fill(preview.moved, { from: parts[line.from], to: parts[line.to] })), ...line.mailboxes.map((one) => ins(sayMailbox(one)))];
    case 'from': return [plain(preview.from), ins(sayMailbox(line.mailbox))];
    case 'delivery': return [
      plain(preview.delivery.replace('{time}', sayMoment(line.at, zone))),
      plain(line.instead === null ? preview.deliveryNow : preview.deliveryInstead.replace('{time}', sayMoment(line.instead, zone))),
    ];
    case 'new-message': return [
      plain(preview.newMessage), ...line.to.map((one) => ins(sayMailbox(one))),
      ...(line.subject === '' ? [] : [plain(fill(preview.newMessageSubject, { subject: line.subject }))]),
      line.body === '' ? plain(preview.newMessageEmpty) : ins(line.body),
    ];
    case 'words': {
      const where = line.part === 'subject' ? [plain(preview.subject)] : [];
      if (line.before === '') return [plain(preview.inserted), ins(line.after), ...where, ...(line.part === 'body' ? [placeBehind(line.behind)] : [])];
      if (line.after === '') return [plain(preview.deleted), del(line.before), ...where];
      return [plain(preview.replaced), del(line.before), plain(preview.into), ins(line.after), ...where];
    }
  }
}

/** "after “see you there”". */
function placeBehind(words: string): Piece {
  return plain(words === '' ? preview.insertedFirst : fill(preview.insertedAfter, { words }));
}

/** "Owen Price (cllr.price@council.example)". */
function sayMailbox({ name, address }: Mailbox): string {
  return name === '' ? address : `${name} (${address})`;
}

function sayMoment(moment: number, zone: Zone | null): string {
  const utc: Zone = { name: 'UTC', offsetAt: () => 0 };
  const { date, minutes } = localTime(moment, zone ?? utc);
  return timeInWords(date, String(minutes)) + (zone ? '' : ' UTC');
}
