/** Text put together from pieces of a source, remembering where each piece stood. */

export class MappedText {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly sources: number[] = [];
  /** Length of the piece in the source; a piece as long as its text maps one for one. */
  private readonly lengths: number[] = [];
  private readonly sourceEnds: number[] = [];
  length = 0;

  /** Adds text that stands at `source` and takes `sourceLength` characters there (0 for text that the source only implies). */
  add(text: string, source: number, sourceLength: number): void {
    this.parts.push(text);
    const last = this.starts.length - 1;
    const verbatim = text.length === sourceLength;
    const joins = last >= 0 && verbatim && this.lengths[last] === this.sourceEnds[last]! - this.sources[last]! && this.sourceEnds[last] === source;
    if (joins) {
      this.lengths[last]! += text.length;
      this.sourceEnds[last]! += sourceLength;
    } else {
      this.starts.push(this.length);
      this.sources.push(source);
      this.lengths.push(text.length);
      this.sourceEnds.push(source + sourceLength);
    }
    this.length += text.length;
  }

  text(): string {
    return this.parts.join('');
  }

  /** Where the character at a text offset begins in the source; at the end of the text, where the last piece ends. */
  sourceOffset(offset: number): number {
    if (offset >= this.length) return this.sourceEnds[this.sourceEnds.length - 1] ?? 0;
    const piece = this.pieceAt(Math.max(0, offset));
    return this.within(piece, Math.max(0, offset) - this.starts[piece]!);
  }

  /** Where the character before a text offset ends in the source: the end of a stretch, tags behind it left out. */
  sourceEnd(offset: number): number {
    if (offset <= 0) return this.sources[0] ?? 0;
    const piece = this.pieceAt(Math.min(offset, this.length) - 1);
    const inside = Math.min(offset, this.length) - this.starts[piece]!;
    return inside >= this.lengths[piece]! ? this.sourceEnds[piece]! : this.within(piece, inside);
  }

  private within(piece: number, inside: number): number {
    const verbatim = this.lengths[piece] === this.sourceEnds[piece]! - this.sources[piece]!;
    return this.sources[piece]! + (verbatim ? inside : 0);
  }

  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle; else high = middle - 1;
    }
    return low;
  }
}
