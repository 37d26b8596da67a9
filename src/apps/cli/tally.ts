/** What a run came to: counts, the first thing that could not be read, and the exit status. */
import { type Severity, graver } from '../../core/finding.ts';
import type { Protocol } from '../../core/policy/protocol.ts';
import type { CheckedMessage } from './checked-message.ts';
import type { ExitStatus } from './surroundings.ts';

export class Tally {
  messages = 0;
  withFindings = 0;
  readonly unread: { readonly file: string; readonly index: number; readonly error: string }[] = [];
  readonly findings: Record<Severity, number> = { stop: 0, warn: 0, note: 0 };
  private gravest: Severity = 'note';

  add(message: CheckedMessage): void {
    this.messages += 1;
    if ('error' in message) {
      this.unread.push(message);
      return;
    }
    if (message.findings.length > 0) this.withFindings += 1;
    for (const { severity } of message.findings) {
      this.findings[severity] += 1;
      this.gravest = graver(this.gravest, severity);
    }
  }

  status(): ExitStatus {
    if (this.unread.length > 0) return 2;
    return this.gravest === 'note' ? 0 : 1;
  }

  /** What could not be read and where, on one line; null when all could. */
  complaint(): string | null {
    const [first] = this.unread;
    if (!first) return null;
    const place = first.index > 0 ? `${first.file} (message ${first.index + 1})` : first.file;
    return this.unread.length === 1 ? `${place}: ${first.error}` : `${this.unread.length} messages could not be read, the first: ${place}: ${first.error}`;
  }

  /** One line for people. */
  summary(protocol: Protocol): string {
    const { stop, warn, note } = this.findings;
    const found = this.withFindings === 0 ? 'nothing to say' : `${this.withFindings} with findings (${stop} stop, ${warn} warn, ${note} note)`;
    const unread = this.unread.length === 0 ? '' : `, ${this.unread.length} not read`;
    return `${this.messages} ${this.messages === 1 ? 'message' : 'messages'} under ${protocol.title} (${protocol.council}): ${found}${unread}.\n`;
  }
}
