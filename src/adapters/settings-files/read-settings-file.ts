/** A file of settings, JSON or YAML → data, and each problem with it → one line that says file, line, column and field. */
import { readFileSync } from 'node:fs';
import { LineCounter } from 'yaml';
import { type Problem, type Step, pathText } from '../../core/policy/problem.ts';
import { readJson } from './json-text.ts';
import { readYaml } from './yaml-text.ts';

export interface SettingsFile {
  readonly data: unknown;
  /** Line and column (from 1, in UTF-16 units) of the field or list item; of the nearest thing around it where it is missing. */
  placeOf(steps: readonly Step[]): { readonly line: number; readonly column: number };
  /** The problems in the order in which they stand in the file, one line each. */
  linesOf(problems: readonly Problem[]): readonly string[];
}

/** @param path a file whose name ends in .json, .yaml or .yml; any other is JSON if it begins with a brace, else YAML */
export function readSettingsFile(path: string): SettingsFile | { readonly problems: readonly string[] } {
  const read = readUtf8(path);
  if ('problem' in read) return { problems: [`${path}: ${read.problem}`] };
  const { text } = read;
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  const lineAt = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };

  const settings = isJson(path, text) ? readJson(text) : readYaml(text);
  if ('error' in settings) {
    const { line, column } = lineAt(settings.offset);
    return { problems: [`${path}:${line}:${column} ${settings.error}`] };
  }
  const offsetOf = (steps: readonly Step[]): number => {
    for (let length = steps.length; length > 0; length -= 1) {
      const offset = settings.offsets.get(pathText(steps.slice(0, length)));
      if (offset !== undefined) return offset;
    }
    return 0;
  };
  const lineOf = (problem: Problem): string => {
    const { line, column } = lineAt(offsetOf(problem.steps));
    return `${path}:${line}:${column} ${problem.path === '' ? '' : `${problem.path}: `}${problem.message}`;
  };
  return {
    data: settings.data,
    placeOf: (steps) => lineAt(offsetOf(steps)),
    linesOf: (problems) => [...problems].sort((one, other) => offsetOf(one.steps) - offsetOf(other.steps)).map(lineOf),
  };
}

function isJson(path: string, text: string): boolean {
  if (/\.json$/i.test(path)) return true;
  return !/\.ya?ml$/i.test(path) && text.trimStart().startsWith('{');
}

/** The text without its byte order mark. */
function readUtf8(path: string): { readonly text: string } | { readonly problem: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? `cannot be read (${(error as Error).message})` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'is not UTF-8 text' };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file', ENOTDIR: 'there is no such file', EISDIR: 'is a folder, not a file', EACCES: 'may not be read by you (no permission)',
};
