/** YAML 1.2 text → data and where each value stands. A field named twice is an error. */
import { type Node, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Step, pathText } from '../../core/policy/problem.ts';
import type { SettingsText } from './settings-text.ts';

/** An empty document counts as a set of no fields. @returns data and offsets, or the first error and its offset */
export function readYaml(text: string): SettingsText {
  try {
    const document = parseDocument(text, { version: '1.2', uniqueKeys: true, prettyErrors: false, logLevel: 'error' });
    const first = document.errors[0] ?? document.warnings[0];
    if (first) return { error: firstLine(first.message), offset: first.pos[0] };
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    const offsets = new Map<string, number>();
    placeAll(document.contents, [], offsets);
    return { data: data === null && document.contents === null ? {} : data, offsets };
  } catch (error) {
    // Nesting without end, or aliases that multiply.
    return { error: firstLine(error instanceof Error ? error.message : String(error)), offset: 0 };
  }
}

/** What stands behind an alias (*name) is placed at the alias's own line. */
function placeAll(node: Node | null, steps: readonly Step[], offsets: Map<string, number>): void {
  if (isMap(node))
    for (const { key, value } of node.items) {
      const inside = [...steps, isScalar(key) ? String(key.value) : String(key)];
      offsets.set(pathText(inside), startOf(key) ?? startOf(node) ?? 0);
      if (!isAlias(value)) placeAll(value as Node | null, inside, offsets);
    }
  else if (isSeq(node))
    node.items.forEach((item, index) => {
      offsets.set(pathText([...steps, index]), startOf(item) ?? startOf(node) ?? 0);
      if (!isAlias(item)) placeAll(item as Node | null, [...steps, index], offsets);
    });
}

function startOf(node: unknown): number | null {
  return (node as Node | null)?.range?.[0] ?? null;
}

function firstLine(message: string): string {
  return message.split('\n')[0]!;
}
