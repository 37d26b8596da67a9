/** Text as it flows into lines: spaces collapsed, block ends made line ends, colours noted. */
import { isInvisible } from '../plain.ts';
import { MappedText } from './source-map.ts';

/** Something that wants to know where the next visible character stands. */
interface AwaitsVisible { start: number }

export class TextFlow {
  readonly mapped = new MappedText();
  readonly colours: { start: number; end: number; colour: string }[] = [];
  readonly blockEnds = new Set<number>();
  /** End of the last visible character. */
  visibleEnd = 0;
  private waiting: AwaitsVisible[] = [];
  private hidden = false;
  private preformatted = false;
  private colour: string | null = null;
  /** Line ends already written behind the last visible character, and wanted before the next one. */
  private written = 0;
  private wanted = 0;
  private blockEnded = false;
  private space = -1;
  private spaceLength = 0;
  private cellEnded = false;

  style(hidden: boolean, preformatted: boolean, colour: string | null): void {
    this.hidden = hidden;
    this.preformatted = preformatted;
    this.colour = colour;
  }

  onNextVisible(one: AwaitsVisible): void {
    this.waiting.push(one);
  }

  /** A block begins or ends. @param lineEnds 2 asks for an empty line */
  block(lineEnds: 1 | 2): void {
    this.space = -1;
    this.cellEnded = false;
    if (this.mapped.length === 0) return;
    this.blockEnded = true;
    this.wanted = Math.max(this.wanted, lineEnds);
  }

  /** A cell of a table begins: beside the one before it. */
  cell(): void {
    if (this.written === 0 && this.wanted === 0 && this.mapped.length > 0) this.cellEnded = true;
  }

  /** <br>, or a line end in preformatted text. */
  lineEnd(source: number): void {
    if (this.hidden) return;
    this.space = -1;
    this.flushLineEnds(source);
    this.mapped.add('\n', source, 0);
    this.written++;
  }

  /** @param text raw, standing at `source` for `sourceLength` characters (more than its length for an entity) */
  write(text: string, source: number, sourceLength: number): void {
    if (this.hidden) return;
    const verbatim = text.length === sourceLength;
    let from = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : -1;
      const spacing = code === 32 || code === 10 || code === 13 || code === 9 || code === 12;
      if (at < text.length && !spacing && !isInvisible(code)) continue;
      if (at > from) this.words(text.slice(from, at), verbatim ? source + from : source, verbatim ? at - from : sourceLength);
      if (spacing) this.spacing(code, verbatim ? source + at : source, verbatim ? 1 : sourceLength);
      from = at + 1;
    }
  }

  private spacing(code: number, source: number, length: number): void {
    if (this.preformatted) {
      if (code === 10) this.lineEnd(source);
      else if (code !== 13) this.words(code === 9 ? '\t' : ' ', source, length);
    } else if (this.space < 0) {
      this.space = source;
      this.spaceLength = length;
    }
  }

  private words(text: string, source: number, sourceLength: number): void {
    this.flushLineEnds(source);
    const atLineStart = this.written > 0 || this.mapped.length === 0;
    if (this.cellEnded && !atLineStart) this.mapped.add('\t', source, 0);
    else if (this.space >= 0 && !atLineStart) this.mapped.add(' ', this.space, this.spaceLength);
    this.space = -1;
    this.cellEnded = false;
    const start = this.mapped.length;
    for (const one of this.waiting) one.start = start;
    if (this.waiting.length > 0) this.waiting = [];
    this.mapped.add(text, source, sourceLength);
    this.visibleEnd = this.mapped.length;
    this.written = 0;
    if (this.colour !== null) this.paint(start, this.colour);
  }

  private paint(start: number, colour: string): void {
    const last = this.colours[this.colours.length - 1];
    if (last && last.colour === colour && start - last.end <= 1) last.end = this.visibleEnd;
    else this.colours.push({ start, end: this.visibleEnd, colour });
  }

  private flushLineEnds(source: number): void {
    if (this.blockEnded) this.blockEnds.add(this.visibleEnd);
    this.blockEnded = false;
    while (this.written < this.wanted) {
      this.mapped.add('\n', source, 0);
      this.written++;
    }
    this.wanted = 0;
  }
}
