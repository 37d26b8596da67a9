/** Which lines are the sender's, which are quoted, and of which earlier message. */
import { attributionAt } from './attribution.ts';
import { type Line, wordsOf } from './lines.ts';
import { type HeaderKey, isSureMarkerLine, quotedHeaderAt } from './quoted-header.ts';

/** An earlier message that the body quotes. */
export interface QuotedMessage {
  readonly depth: number;
  readonly values: ReadonlyMap<HeaderKey, string>;
  /** Numbers of its lines, header left out. */
  readonly lines: number[];
  firstLine: number;
  lastLine: number;
}

export interface Placement {
  readonly kind: 'own' | 'quote-header' | 'quoted';
  readonly depth: number;
}

export interface Quoting {
  /** One for each line. */
  readonly placements: readonly Placement[];
  /** In the order in which they stand. */
  readonly messages: readonly QuotedMessage[];
}

/** A message below an unquoted header: it lasts until its blockquote or container ends. */
interface Level { readonly quote: number; readonly end: number }

/** Places every line. Linear: each line is looked at a bounded number of times. */
export function readQuoting(text: string, lines: readonly Line[]): Quoting {
  return new Reader(text, lines).read();
}

class Reader {
  private readonly placements: Placement[] = [];
  private readonly messages: QuotedMessage[] = [];
  private readonly levels: Level[] = [];
  /** The message being quoted at each depth. */
  private readonly open: (QuotedMessage | undefined)[] = [];
  /** Quoting depth of the last line that was not empty. */
  private before = 0;
  private readonly nextWords: readonly number[];

  constructor(private readonly text: string, private readonly lines: readonly Line[]) {
    // For each line, the next one that is not empty.
    const next = new Array<number>(lines.length + 1).fill(lines.length);
    for (let at = lines.length - 1; at >= 0; at--) next[at] = lines[at]!.blank ? next[at + 1]! : at;
    this.nextWords = next;
  }

  read(): Quoting {
    const { lines } = this;
    for (let at = 0; at < lines.length;) {
      const line = lines[at]!;
      if (line.blank) {
        this.placements.push(this.placements[at - 1] ?? { kind: 'own', depth: 0 });
        at++;
        continue;
      }
      while (this.levels.length > 0 && this.isOver(this.levels[this.levels.length - 1]!, line)) this.levels.pop();
      at = this.headerAt(at) ?? this.markerAt(at) ?? this.attributionAt(at) ?? this.wordsAt(at);
    }
    return { placements: this.placements, messages: this.messages };
  }

  private isOver(level: Level, line: Line): boolean {
    return line.quote < level.quote || line.start >= level.end;
  }

  private headerAt(at: number): number | null {
    const header = quotedHeaderAt(this.text, this.lines, at);
    if (!header) return null;
    this.begin(at, header.end, this.introducedBy(at), header.values);
    return header.end;
  }

  private markerAt(at: number): number | null {
    if (!isSureMarkerLine(wordsOf(this.text, this.lines[at]!))) return null;
    if (this.deeper(at, at + 1)) return null;
    this.begin(at, at + 1, this.introducedBy(at), new Map());
    return at + 1;
  }

  private attributionAt(at: number): number | null {
    const line = this.lines[at]!;
    const found = attributionAt(this.text, this.lines, at, (next) => this.deeper(at, next));
    if (!found) return null;
    const values = new Map<HeaderKey, string>(found.author === null ? [] : [['from', found.author]]);
    if (this.deeper(at, found.end)) this.begin(at, found.end, this.depthOf(line) + 1, values);
    else if (found.sure) this.begin(at, found.end, this.introducedBy(at), values);
    else return null;
    return found.end;
  }

  /** A line of somebody's words. */
  private wordsAt(at: number): number {
    const line = this.lines[at]!;
    // A container of quoted messages without a header in sight is quoted as a whole.
    if (line.threadStart && line.quote + this.levels.length === 0 && !this.headerNear(at)) this.levels.push({ quote: line.quote, end: line.threadEnd });
    const depth = this.depthOf(line);
    if (depth > 0) this.messageAt(depth, at).lines.push(at);
    this.placements.push({ kind: depth === 0 ? 'own' : 'quoted', depth });
    this.before = line.quote;
    return at + 1;
  }

  private headerNear(at: number): boolean {
    const { quote } = this.lines[at]!;
    for (let next = at; next < Math.min(at + 12, this.lines.length); next++) {
      const line = this.lines[next]!;
      if (!line.blank && line.quote > quote) return true;
      if (!line.blank && quotedHeaderAt(this.text, this.lines, next)) return true;
    }
    return false;
  }

  /** Depth of the message whose unquoted header stands at a line: the first words of a blockquote introduce that blockquote's own message. */
  private introducedBy(at: number): number {
    const line = this.lines[at]!;
    const depth = this.depthOf(line);
    if (line.quote > this.before && !this.open[depth]?.values.has('from')) return depth;
    // New Outlook on a Mac puts a container round the header alone, inside the thread's.
    const end = depth === 0 ? line.outerThreadEnd : line.threadEnd;
    this.levels.push({ quote: line.quote, end: end < 0 ? Infinity : end });
    return depth + 1;
  }

  private begin(at: number, end: number, depth: number, values: ReadonlyMap<HeaderKey, string>): void {
    const message: QuotedMessage = { depth, values, lines: [], firstLine: at, lastLine: end - 1 };
    this.messages.push(message);
    this.open.length = Math.min(depth, this.open.length);
    this.open[depth] = message;
    for (let one = at; one < end; one++) this.placements.push({ kind: 'quote-header', depth });
    this.before = this.lines[at]!.quote;
  }

  private messageAt(depth: number, at: number): QuotedMessage {
    let message = this.open[depth];
    if (!message) {
      message = { depth, values: new Map(), lines: [], firstLine: at, lastLine: at };
      this.open[depth] = message;
      this.messages.push(message);
    }
    message.lastLine = at;
    return message;
  }

  private depthOf(line: Line): number {
    return line.quote + this.levels.length;
  }

  /** Is the next line with words, from `from` on, quoted deeper than the line at `at`? */
  private deeper(at: number, from: number): boolean {
    const next = this.lines[this.nextWords[from] ?? this.lines.length];
    return next !== undefined && next.quote > this.lines[at]!.quote;
  }
}
