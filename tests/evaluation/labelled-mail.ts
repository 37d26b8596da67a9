/** The project's labelled mail: sets of .eml files with the findings that the specification asks for. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadDirectory } from '../../src/adapters/settings-files/load-directory.ts';
import { loadPolicy } from '../../src/adapters/settings-files/load-policy.ts';
import { readEml } from '../../src/adapters/mail-files/eml.ts';
import { type DirectoryIndex, indexDirectory } from '../../src/core/directory.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { OutgoingMessage } from '../../src/core/message.ts';
import { type Policy, knownElsewhere } from '../../src/core/policy/policy.ts';

export interface Expected {
  readonly check: string;
  readonly severity: Severity;
  readonly clauses: readonly string[];
  readonly evidence?: readonly string[];
}

export interface Labels {
  readonly file: string;
  readonly shows: string;
  readonly expect: Readonly<Record<string, readonly Expected[]>>;
}

export interface LabelledMessage {
  readonly set: string;
  readonly path: string;
  readonly message: OutgoingMessage;
  readonly protocol: string;
  readonly expected: readonly Expected[];
  readonly shows: string;
  readonly directory: DirectoryIndex;
  readonly policy: Policy;
}

const root = join(import.meta.dirname, '..', 'mail');

/** Which part of the labelled mail. `ordinary` has no breach in it; `adversarial` was written to fool the checks, and nothing is learned from it. */
export type Part = 'working' | 'measure' | 'ordinary' | 'adversarial';

/** Whose clauses do not matter to who is known. */
const anyProtocol = 'knutsford';

/** Every message of a part under every protocol that it is labelled for. */
export function* labelledMail(part: Part): Generator<LabelledMessage> {
  const folder = join(root, part);
  if (!existsSync(folder)) return;
  for (const set of readdirSync(folder).sort()) {
    const at = join(folder, set);
    if (!existsSync(join(at, 'labels.json'))) continue;
    const directory = loaded(loadDirectory(join(at, 'directory.json'), knownElsewhere(loaded(loadPolicy(join(at, 'policy.json'), anyProtocol), 'policy'))), 'directory');
    const index = indexDirectory(directory);
    const policies = new Map<string, Policy>();
    for (const labels of JSON.parse(readFileSync(join(at, 'labels.json'), 'utf8')) as Labels[]) {
      const path = join(at, labels.file);
      const message = readEml(readFileSync(path));
      for (const [protocol, expected] of Object.entries(labels.expect)) {
        const policy = policies.get(protocol) ?? loaded(loadPolicy(join(at, 'policy.json'), protocol), 'policy');
        policies.set(protocol, policy);
        yield { set, path, message, protocol, expected, shows: labels.shows, directory: index, policy };
      }
    }
  }
}

function loaded<Key extends string, Value>(result: { readonly [K in Key]: Value } | { readonly problems: readonly string[] }, key: Key): Value {
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result[key];
}
