/** An HTML body as text, with what it takes to find each character again in the HTML. */
import { Tokenizer } from 'htmlparser2';
import { type ClientMark, type ClientMarkKind, marksOf } from './client-marks.ts';
import { colourOf, isBlock, isCell, isHidden, isPreformatted, isVoid, lineEndsAround } from './html-elements.ts';
import { TextFlow } from './text-flow.ts';

/** A stretch of text in one colour; text in no stated colour is in none. */
export interface ColouredText {
  readonly start: number;
  readonly end: number;
  readonly colour: string;
}

export interface RenderedHtml {
  /** LF line ends; invisible characters left out. */
  readonly text: string;
  /** Where the character at a text offset begins in the HTML. */
  sourceOffset(textOffset: number): number;
  /** Where the character before a text offset ends in the HTML, tags behind it left out: the end of a stretch. */
  sourceEnd(textOffset: number): number;
  /** In order of their start; outer marks before inner ones. */
  readonly marks: readonly ClientMark[];
  readonly colours: readonly ColouredText[];
  /** Text offsets at which a block ends: the line end behind it is never a wrapped line. */
  readonly blockEnds: ReadonlySet<number>;
}

interface OpenElement {
  readonly name: string;
  readonly block: boolean;
  readonly hidden: boolean;
  readonly preformatted: boolean;
  readonly colour: string | null;
  readonly lineEnds: 1 | 2;
  readonly marks: readonly OpenMark[];
}

interface OpenMark { kind: ClientMarkKind; start: number; end: number }

/** Elements that an opening tag of the same kind closes when the end tag was left out. */
const closesItself = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option']);

class Walker {
  readonly flow = new TextFlow();
  readonly marks: OpenMark[] = [];
  private readonly open: OpenElement[] = [];
  /** Positions in `open` of each name, and of blocks: closing a tag must not search (100 000 unclosed ones stay linear). */
  private readonly places = new Map<string, number[]>();
  private readonly blockPlaces: number[] = [];
  private name = '';
  private attributes: Record<string, string> = {};
  private attribute = '';
  private value = '';

  constructor(private readonly html: string) {}

  ontext(start: number, end: number): void {
    // A tag that breaks off at the end ("<p/") is handed over as text without a start.
    if (start < 0) return;
    this.flow.write(this.html.slice(start, end), start, end - start);
  }
  ontextentity(codepoint: number, end: number): void {
    const from = this.html.lastIndexOf('&', end - 1);
    this.flow.write(String.fromCodePoint(codepoint), from, end - from);
  }
  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = {};
  }
  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.value = '';
  }
  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }
  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }
  onattribend(): void {
    // Long values (pictures in the text) say nothing about the text.
    if (!(this.attribute in this.attributes)) this.attributes[this.attribute] = this.value.slice(0, 2000);
  }
  onselfclosingtag(end: number): void {
    const { name } = this;
    this.onopentagend(end);
    // Office's empty paragraphs (<o:p/>) close themselves; a <div/> does not.
    if (name.indexOf(':') > 0) this.close(name);
  }
  onopentagend(end: number): void {
    const { name, attributes } = this;
    if (name === 'br') return this.flow.lineEnd(end + 1);
    const block = isBlock(name);
    if (closesItself.has(name)) this.closeOpen(name);
    else if (block && this.topBlock()?.name === 'p') this.close('p');
    const outer = this.open[this.open.length - 1];
    const hidden = outer?.hidden === true || isHidden(name, attributes);
    const marks = hidden ? [] : marksOf(name, attributes).map((kind) => this.mark(kind));
    const lineEnds = lineEndsAround(name, attributes);
    if (isCell(name)) this.flow.cell();
    else if (block && !hidden) this.flow.block(lineEnds);
    if (isVoid(name)) return;
    const element: OpenElement = {
      name, block, hidden, marks, lineEnds,
      preformatted: outer?.preformatted === true || isPreformatted(name, attributes),
      colour: colourOf(name, attributes) ?? outer?.colour ?? null,
    };
    this.push(element);
  }
  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (name === 'br') this.flow.lineEnd(end + 1);
    else this.close(name);
  }
  oncomment(): void { /* Outlook's conditional comments included: no reader sees them. */ }
  oncdata(): void { /* Not part of HTML. */ }
  ondeclaration(): void { /* <!doctype …> */ }
  onprocessinginstruction(): void { /* <?xml …?> */ }
  onend(): void {
    while (this.open.length > 0) this.pop();
  }

  private mark(kind: ClientMarkKind): OpenMark {
    const mark = { kind, start: -1, end: -1 };
    this.marks.push(mark);
    this.flow.onNextVisible(mark);
    return mark;
  }
  private push(element: OpenElement): void {
    const place = this.open.push(element) - 1;
    const places = this.places.get(element.name);
    if (places) places.push(place); else this.places.set(element.name, [place]);
    if (element.block) this.blockPlaces.push(place);
    this.apply();
  }
  private pop(): void {
    const element = this.open.pop();
    if (!element) return;
    this.places.get(element.name)?.pop();
    if (element.block) this.blockPlaces.pop();
    for (const mark of element.marks) mark.end = this.flow.visibleEnd;
    if (element.block && !element.hidden && !isCell(element.name)) this.flow.block(element.lineEnds);
    this.apply();
  }
  private apply(): void {
    const top = this.open[this.open.length - 1];
    this.flow.style(top?.hidden === true, top?.preformatted === true, top?.colour ?? null);
  }
  private topBlock(): OpenElement | undefined {
    return this.open[this.blockPlaces[this.blockPlaces.length - 1] ?? -1];
  }
  /** An opening <li> closes the <li> before it, unless a list or table stands between. */
  private closeOpen(name: string): void {
    if (this.topBlock()?.name === name) this.close(name);
  }
  private close(name: string): void {
    const places = this.places.get(name);
    const place = places?.[places.length - 1];
    if (place === undefined) return;
    // </b> does not close a <div> that was opened inside it.
    if (!isBlock(name) && place < (this.blockPlaces[this.blockPlaces.length - 1] ?? -1)) return;
    while (this.open.length > place) this.pop();
  }
}

/** Renders an HTML body: what a reader sees, as text. Never throws; linear in the length of the HTML. */
export function renderHtml(html: string): RenderedHtml {
  const walker = new Walker(html);
  const tokenizer = new Tokenizer({}, walker);
  tokenizer.write(html);
  tokenizer.end();
  const { flow } = walker;
  const seen = walker.marks.filter((mark) => mark.start >= 0);
  return {
    text: flow.mapped.text(),
    sourceOffset: (offset) => flow.mapped.sourceOffset(offset),
    sourceEnd: (offset) => flow.mapped.sourceEnd(offset),
    // A rule has no inside: it marks what follows it.
    marks: seen.map(({ kind, start, end }) => ({ kind, start, end: Math.max(end, start + 1) })),
    colours: flow.colours,
    blockEnds: flow.blockEnds,
  };
}
