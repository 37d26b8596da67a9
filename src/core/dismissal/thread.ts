/** Which thread a message belongs to, from the message alone: Outlook's own number exists only once a draft is saved. */
import { hashed } from './hash.ts';

/** "Re:", "Fw:", "[EXTERNAL]" and the like in front of a subject. */
const prefix = /^\s*(?:(?:re|fw|fwd|aw|wg|sv|vs|ant)\s*(?:\[\d{1,3}\])?\s*:|\[(?:external|ext|official|sensitive)\])\s*/i;

/** A fingerprint of the subject without its prefixes; '' without a subject, when nothing tells one thread from another. */
export function threadOf(subject: string): string {
  let topic = subject.slice(0, 400);
  while (prefix.test(topic)) topic = topic.replace(prefix, '');
  topic = topic.replace(/\s+/g, ' ').trim().toLowerCase();
  return topic === '' ? '' : hashed(`thread ${topic}`);
}
