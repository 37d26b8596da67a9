/** New message, reply or forward: the subject's prefix, and the headers that name the message replied to. */
import type { ComposeType } from '../../core/message.ts';

/** What mail gateways and classification tools put before the prefix: "[External]", "OFFICIAL - SENSITIVE:", "*EXT*". */
const tag =
  /^(?:\[[^\]]{0,80}\]|\{[^}]{0,80}\}|\([^)]{0,80}\)|\*{1,3}[^*:]{0,40}\*{1,3}|(?:official|external|ext|caution|spam|suspected spam)\b[^:[\]]{0,30}:)[\s:|-]*/i;
const forward = /^fwd?(?:\s?[[(]\d{1,3}[\])])?\s?:/i;
const reply = /^re(?:\s?[[(]\d{1,3}[\])])?\s?:/i;

/** The prefix Fw: or Fwd: makes a forward, whatever the headers say; a reply shows by headers or by Re:. */
export function composeTypeOf(subject: string, answersMessage: boolean): ComposeType {
  let rest = subject.trimStart().slice(0, 600);
  for (let tags = 0; tags < 6 && !forward.test(rest) && !reply.test(rest) && tag.test(rest); tags += 1) rest = rest.replace(tag, '');
  if (forward.test(rest)) return 'forward';
  return answersMessage || reply.test(rest) ? 'reply' : 'newMail';
}
