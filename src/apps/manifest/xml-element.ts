/** A manifest's elements as a tree. Well-formedness is for office-addin-manifest to judge; this reads what it has taken. */
import { Parser } from 'htmlparser2';

export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, trimmed. */
  readonly text: string;
}

interface Growing extends XmlElement {
  children: Growing[];
  text: string;
}

/** @returns the outermost element @throws Error where there is none */
export function parseXml(source: string): XmlElement {
  const document: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [document];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: Growing = { name, attributes, children: [], text: '' };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    ontext(text) { open.at(-1)!.text += text; },
    onclosetag() {
      const closed = open.pop()!;
      closed.text = closed.text.trim();
    },
  }, { xmlMode: true });
  parser.end(source);
  const [root] = document.children;
  if (!root) throw new Error('the manifest has no element');
  return root;
}

/** Every element below, in document order, except inside those that `within` turns away. */
export function descendants(element: XmlElement, within: (child: XmlElement) => boolean = () => true): readonly XmlElement[] {
  return element.children.filter(within).flatMap((child) => [child, ...descendants(child, within)]);
}

/** The element at the end of a path of names, each the first of its name. @throws Error naming the step that is missing */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((here, name) => {
    const next = here.children.find((child) => child.name === name);
    if (!next) throw new Error(`the manifest has no ${name} in ${here.name}`);
    return next;
  }, element);
}

/** @throws Error where the attribute is missing */
export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} in the manifest has no ${name}`);
  return value;
}
