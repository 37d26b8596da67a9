/** The certificate for https://localhost: made at the first start and kept, so that the browser asks once. Or one from mkcert, which the browser trusts. */
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Made by us, so that the browser warns. */
  readonly selfSigned: boolean;
}

/** Names that mkcert's files are given in the same folder. */
const trusted = { key: 'localhost-key.pem', cert: 'localhost.pem' };
const own = { key: 'preview-key.pem', cert: 'preview.pem' };

export async function certificateIn(folder: string): Promise<Certificate> {
  const kept = readPair(folder, trusted);
  if (kept) return { ...kept, selfSigned: false };
  const earlier = readPair(folder, own);
  if (earlier) return { ...earlier, selfSigned: true };
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048, algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, { type: 7, ip: '127.0.0.1' }] }],
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, own.key), made.private, { mode: 0o600 });
  writeFileSync(join(folder, own.cert), made.cert);
  return { key: made.private, cert: made.cert, selfSigned: true };
}

/** Null when there is none, or when it has run out. */
function readPair(folder: string, names: typeof own): { readonly key: string; readonly cert: string } | null {
  const [key, cert] = [join(folder, names.key), join(folder, names.cert)];
  if (!existsSync(key) || !existsSync(cert)) return null;
  const text = readFileSync(cert, 'utf8');
  return new Date(new X509Certificate(text).validTo).getTime() > Date.now() ? { key: readFileSync(key, 'utf8'), cert: text } : null;
}
