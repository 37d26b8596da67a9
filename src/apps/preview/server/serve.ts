/** The preview's server: on this machine alone, and nothing it serves may ask another. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Server, createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { CouncilShown } from '../shown.ts';
import { addInPage } from './add-in-page.ts';
import type { Certificate } from './certificate.ts';
import { folders } from './folders.ts';
import { readDropped } from './dropped-mail.ts';

/** Folders of what was built. */
export interface Built {
  readonly page: string;
  readonly addIn: string;
}

export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The browser itself refuses what would leave this machine. Fluent's styles are written into the page. */
const security = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    + "font-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'same-origin',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.png': 'image/png', '.svg': 'image/svg+xml',
};

/** First part of the path → the folder it is served from. office.js asks for its files in another case than they have. */
const served: Readonly<Record<string, { readonly folder: (built: Built) => string; readonly lowerCase?: boolean }>> = {
  'add-in': { folder: (built) => built.addIn },
  'scripts': { folder: () => folders.addInScripts },
  'office-js': { folder: () => folders.officeJs, lowerCase: true },
  'icons': { folder: () => folders.icons },
};

/** With it office.js would tell Microsoft how it is used: an empty script instead, and it goes on without. */
const reports = /^\/office-js\/ariatelemetry\//i;

/** @param port 0 for any free one @throws the port is taken */
export async function servePreview(council: CouncilShown, certificate: Certificate, built: Built, port: number): Promise<PreviewServer> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(request, response, council, built).catch(() => reply(response, 500, 'text/plain', 'something went wrong'));
  });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, '127.0.0.1', resolve); });
  return { url: `https://localhost:${(server.address() as AddressInfo).port}/`, close: () => closed(server) };
}

async function answer(request: IncomingMessage, response: ServerResponse, council: CouncilShown, built: Built): Promise<void> {
  // A page elsewhere that makes its name point here is not served.
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(request.headers.host ?? '')) return reply(response, 403, 'text/plain', 'only on this machine');
  const path = pathOf(request.url ?? '/');
  if (request.method === 'POST') {
    if (path !== '/mail') return reply(response, 404, 'text/plain', 'not here');
    const { status, body } = await readDropped(request);
    return reply(response, status, types['.json']!, JSON.stringify(body));
  }
  if (path === '/council.json') return reply(response, 200, types['.json']!, JSON.stringify(council));
  if (reports.test(path)) return reply(response, 200, types['.js']!, '');
  const file = fileOf(path, built);
  const content = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || content === null) return reply(response, 404, 'text/plain', 'not here');
  const isPageOfAddIn = path.startsWith('/add-in/') && path.endsWith('.html');
  reply(response, 200, types[extname(file)] ?? 'application/octet-stream', isPageOfAddIn ? addInPage(content.toString('utf8')) : content);
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return '/not-here';
  }
}

/** Null for a path that leads out of what is served. */
function fileOf(path: string, built: Built): string | null {
  const clean = normalize(path).split('\\').join('/');
  if (clean.includes('\0') || clean.split('/').includes('..')) return null;
  const [, first = '', ...rest] = clean.split('/');
  const place = served[first];
  if (place && rest.length > 0) {
    const inside = rest.join('/');
    return join(place.folder(built), place.lowerCase ? inside.toLowerCase() : inside);
  }
  return join(built.page, clean === '/' ? 'preview.html' : first);
}

function reply(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...security, 'content-type': type }).end(body);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
