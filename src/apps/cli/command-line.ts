/** Arguments → what is asked, or what is wrong with them. */
import { parseArgs } from 'node:util';

export type Format = 'text' | 'json' | 'sarif';

const formats: readonly Format[] = ['text', 'json', 'sarif'];

export interface CheckCommand {
  /** `explain`: the same, with what made or spared each finding. */
  readonly name: 'check' | 'explain';
  readonly paths: readonly string[];
  /** null: the policy's. */
  readonly protocol: string | null;
  readonly directory: string;
  readonly policy: string | null;
  readonly format: Format;
  /** As written; read in the council's time zone where it names no offset. */
  readonly at: string | null;
}

export type Command =
  | CheckCommand
  | { readonly name: 'protocols' }
  | { readonly name: 'show-protocol'; readonly id: string }
  | { readonly name: 'help'; readonly topic: 'check' | 'explain' | 'protocols' | null }
  | { readonly name: 'version' };

/** @returns the command, or one line that says which argument is wrong */
export function readCommandLine(args: readonly string[]): Command | { readonly problem: string } {
  const [first, ...rest] = args;
  if (first === undefined) return { problem: 'no command given: try "countersign --help"' };
  if (first === '--help' || first === '-h' || first === 'help') return { name: 'help', topic: topicOf(rest[0]) };
  if (first === '--version' || first === '-V') return { name: 'version' };
  if (first === 'check' || first === 'explain') return readCheck(first, rest);
  if (first === 'protocols') return readProtocols(rest);
  return { problem: `no command "${first}": there are check, explain and protocols` };
}

function topicOf(word: string | undefined): 'check' | 'explain' | 'protocols' | null {
  return word === 'check' || word === 'explain' || word === 'protocols' ? word : null;
}

function readCheck(name: CheckCommand['name'], args: readonly string[]): Command | { readonly problem: string } {
  const parsed = parsedArguments(args, {
    protocol: { type: 'string' }, directory: { type: 'string' }, policy: { type: 'string' }, format: { type: 'string' }, at: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if ('problem' in parsed) return parsed;
  const { values, positionals } = parsed;
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  if (values['help']) return { name: 'help', topic: name };
  const format = text('format') ?? 'text';
  if (!isFormat(format)) return { problem: `--format: no format "${format}": there are ${formats.join(', ')}` };
  const [protocol, directory, policy, at] = [text('protocol'), text('directory'), text('policy'), text('at')];
  if (positionals.length === 0) return { problem: name + ': no PATH given: a file, a folder, or - for standard input' };
  if (positionals.filter((path) => path === '-').length > 1) return { problem: name + ': - stands for standard input, which can be read once only' };
  if (protocol === null && policy === null) return { problem: name + ': --protocol ID is missing ("countersign protocols" lists them)' };
  if (directory === null) return { problem: name + ': --directory FILE is missing' };
  if (at !== null && !isMoment(at)) return { problem: `--at: "${at}" is no ISO time such as 2026-10-01T18:30 or 2026-10-01T18:30:00+01:00` };
  return { name, paths: positionals, protocol, directory, policy, format, at };
}

function readProtocols(args: readonly string[]): Command | { readonly problem: string } {
  const parsed = parsedArguments(args, { help: { type: 'boolean', short: 'h' } });
  if ('problem' in parsed) return parsed;
  if (parsed.values['help']) return { name: 'help', topic: 'protocols' };
  const [verb, id, ...more] = parsed.positionals;
  if (verb === undefined) return { name: 'protocols' };
  if (verb !== 'show') return { problem: `protocols: no command "${verb}": there is show ID` };
  if (id === undefined) return { problem: 'protocols show: no ID given ("countersign protocols" lists them)' };
  return more.length > 0 ? { problem: `protocols show: one ID only, not "${more[0]}" too` } : { name: 'show-protocol', id };
}

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: string[];
}

function parsedArguments(args: readonly string[], options: Options): Parsed | { readonly problem: string } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: message.split(/\. |\n/)[0]!.replace(/^Unknown option/, 'unknown option') };
  }
}

function isFormat(text: string): text is Format {
  return (formats as readonly string[]).includes(text);
}

const isoTime = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|z|[+-]\d{2}:?\d{2})?$/;

function isMoment(text: string): boolean {
  return readMoment(text, () => 0) !== null;
}

/**
 * Reads an ISO time.
 * @param local moment of a wall clock time without offset: ISO date, minutes after midnight → milliseconds since the epoch
 */
export function readMoment(text: string, local: (date: string, minutes: number) => number): number | null {
  const [, date, hour, minute, second = '00', offset] = isoTime.exec(text.trim()) ?? [];
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  if (offset === undefined) return local(date, minutes) + Number(second) * 1000;
  const [, sign, hours, rest] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [null, '+', '0', '0'];
  const ahead = (Number(hours) * 60 + Number(rest)) * (sign === '-' ? -1 : 1);
  return midnight + (minutes - ahead) * 60_000 + Number(second) * 1000;
}
