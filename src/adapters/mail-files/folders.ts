/** Files and folders on disk → the mail files among them, in a fixed order. */
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableMail } from './unreadable-mail.ts';

export type MailFileKind = 'eml' | 'msg' | 'mbox';

export interface MailFile {
  /** The path as given, or the folder's path with the file's name. */
  readonly path: string;
  readonly kind: MailFileKind;
}

/**
 * A file as it is; of a folder (walked, Maildir folders among it) the mail files, sorted by name.
 * What cannot be opened is yielded as an error beside its path.
 */
export async function* mailFilesAt(path: string): AsyncGenerator<MailFile | { readonly path: string; readonly error: UnreadableMail }> {
  try {
    if ((await stat(path)).isDirectory()) yield* within(path, new Set());
    else yield { path, kind: kindByName(path) ?? (await kindByContent(path)) };
  } catch (error) {
    yield { path, error: new UnreadableMail(whyNot(error)) };
  }
}

/** @param entered real paths of the folders above and before: a link back to one of them is not followed */
async function* within(folder: string, entered: Set<string>): AsyncGenerator<MailFile | { readonly path: string; readonly error: UnreadableMail }> {
  const real = await realpath(folder);
  if (entered.has(real)) return;
  entered.add(real);
  const names = (await readdir(folder)).sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const isMaildir = names.includes('cur') && names.includes('new');
  for (const name of names) {
    const path = join(folder, name);
    try {
      const entry = await stat(path);
      if (entry.isDirectory()) {
        // Maildir: mail stands in cur and new, tmp is half written; folders inside it begin with a dot.
        if (isMaildir && (name === 'cur' || name === 'new')) yield* allIn(path);
        else if (isMaildir ? name.startsWith('.') : !name.startsWith('.')) yield* within(path, entered);
      } else if (entry.isFile() && !name.startsWith('.') && !isMaildir) {
        const kind = kindByName(name);
        if (kind) yield { path, kind };
      }
    } catch (error) {
      // A link that leads nowhere is no mail.
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ELOOP') yield { path, error: new UnreadableMail(whyNot(error)) };
    }
  }
}

/** The messages of a Maildir's cur or new, whatever they are called. */
async function* allIn(folder: string): AsyncGenerator<MailFile> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  for (const name of entries.map((entry) => entry.name).sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)))
    yield { path: join(folder, name), kind: 'eml' };
}

function kindByName(name: string): MailFileKind | null {
  const extension = /\.(eml|msg|mbox)$/i.exec(name)?.[1]?.toLowerCase();
  return extension === undefined ? null : (extension as MailFileKind);
}

/** A file named on its own may be called anything: its first bytes tell. */
async function kindByContent(path: string): Promise<MailFileKind> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const start = buffer.subarray(0, bytesRead).toString('latin1');
    return start.startsWith('From ') ? 'mbox' : start.startsWith('\u00d0\u00cf\u0011\u00e0') ? 'msg' : 'eml';
  } finally {
    await file.close();
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** Why a file cannot be opened, for a person. */
export function whyNot(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT': return 'no such file or folder';
    case 'EACCES': case 'EPERM': return 'no permission to read it';
    case 'EISDIR': return 'a folder, not a file';
    case 'ELOOP': return 'a link that leads back to itself';
    default: return `cannot be opened (${codeOf(error) ?? (error instanceof Error ? error.message : String(error))})`;
  }
}
