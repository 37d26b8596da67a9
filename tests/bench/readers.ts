/** Countersign and its peers as functions of a text. */
import { review } from '../../src/core/review.ts';
import { zoneNamed } from '../../src/core/working-time/zone.ts';
import { council, letter, routes } from './letters.ts';
import { peers } from './peers/peers.js';

type Read = (text: string) => unknown;

async function countersign(asHtml: boolean): Promise<Read> {
  const { policy, directory } = council();
  const ways = routes();
  const zone = zoneNamed(policy.timeZone);
  let next = 0;
  return (text) => {
    const message = letter(text, ways[next++ % ways.length]!, asHtml);
    return review(message, policy, directory, message.sentAt!, zone);
  };
}

/** `Countersign` reads plain text as its peers do; Outlook hands over HTML. */
export const readers: Readonly<Record<string, () => Promise<Read>>> = {
  'Countersign': () => countersign(false),
  'Countersign, HTML': () => countersign(true),
  ...peers,
};
