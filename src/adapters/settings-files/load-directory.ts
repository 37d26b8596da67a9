/** The directory from a file. */
import type { Directory } from '../../core/directory.ts';
import { parseDirectory } from '../../core/parse-directory.ts';
import { readSettingsFile } from './read-settings-file.ts';

/**
 * @param path a JSON or YAML file
 * @param knownElsewhere addresses of the council that a list may hold without an entry: the policy's service and exempt addresses
 * @returns the directory, or every problem on a line of its own: directory.json:12:5 people[3].wards[0]: no ward named "Northgat" …
 */
export function loadDirectory(
  path: string, knownElsewhere: readonly string[] = [],
): { readonly directory: Directory } | { readonly problems: readonly string[] } {
  const file = readSettingsFile(path);
  if ('problems' in file) return file;
  const parsed = parseDirectory(file.data, knownElsewhere);
  return 'problems' in parsed ? { problems: file.linesOf(parsed.problems) } : parsed;
}
