/**
 * Long expressions and phrases are written over several lines; a line break and the indentation behind it are no part of them.
 * The build makes plain literals of them (src/bundling/unbroken-literals.js).
 *
 * `(?:()x ){0,2}`: an engine unrolls a short repeat and compiles what follows as often, unless a group stands in it.
 * It matters before a long list only.
 */

/** A pattern's source, as text. */
export function unbroken({ raw }: TemplateStringsArray): string {
  return raw[0]!.replace(/\n\s*/g, '');
}

/** expression('i')`…`: the same as a regular expression with these flags. @throws SyntaxError where it is none */
export function expression(flags: string): (source: TemplateStringsArray) => RegExp {
  return (source) => new RegExp(unbroken(source), flags);
}
