/** The preview's server: what it serves, and what it refuses. */
import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addInPage } from '../../../src/apps/preview/server/add-in-page.ts';
import { certificateIn } from '../../../src/apps/preview/server/certificate.ts';
import { openerFor } from '../../../src/apps/preview/server/open-browser.ts';
import { readCouncil } from '../../../src/apps/preview/server/council.ts';
import { type PreviewServer, servePreview } from '../../../src/apps/preview/server/serve.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

let server: PreviewServer;
const folder = mkdtempSync(join(tmpdir(), 'preview-'));

function ask(path: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers }, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString(), headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'add-in'));
  writeFileSync(join(folder, 'preview.html'), '<title>preview</title>');
  writeFileSync(join(folder, 'add-in/taskpane.html'), '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
  writeFileSync(join(folder, '..', 'outside.txt'), 'secret');
  server = await servePreview(readCouncil(null, null), await certificateIn(join(folder, 'certificates')), { page: folder, addIn: join(folder, 'add-in') }, 0);
});
afterAll(() => server.close());

describe('serves', () => {
  it('the page, under a policy that lets nothing leave the machine', async () => {
    const { status, body, headers } = await ask('/');
    expect([status, body]).toEqual([200, '<title>preview</title>']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
  });

  it('office.js as Microsoft wrote it, in whatever case it is asked for', async () => {
    const [small, large] = [await ask('/office-js/office.js'), await ask('/office-js/Office.js')];
    expect(small.status).toBe(200);
    expect(small.body).toBe(large.body);
    expect(small.body.length).toBeGreaterThan(50_000);
  });

  it('nothing in place of what would report to Microsoft', async () => {
    expect((await ask('/office-js/ariatelemetry/aria-web-telemetry.js')).body).toBe('');
  });

  it('the add-in’s pages with office.js from here', async () => {
    const { body } = await ask('/add-in/taskpane.html');
    expect(body).not.toContain('microsoft.com');
    expect(body.indexOf('/scripts/microsoft-ajax.js')).toBeLessThan(body.indexOf('/office-js/office.js'));
  });
});

describe('refuses', () => {
  it.each(['/../outside.txt', '/%2e%2e/outside.txt', '/add-in/../../outside.txt', '/add-in/..%2f..%2foutside.txt', '/office-js/..%5c..%5cpackage.json', '/%00', '/%'])('%s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('another name that leads to this machine', async () => {
    expect((await ask('/council.json', { headers: { host: 'evil.example' } })).status).toBe(403);
  });

  it('mail from a form of another site', async () => {
    expect((await ask('/mail', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'From: a@b.example' })).status).toBe(415);
  });
});

describe('mail files', () => {
  const post = (body: string) => ask('/mail', { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body });

  it('are read as the command line reads them', async () => {
    const { body } = await post('From: Ann <ann@council.example>\r\nBcc: Ben <ben@council.example>\r\nSubject: Hello\r\n\r\nWords.\r\n');
    expect(JSON.parse(body).message).toMatchObject({ from: { address: 'ann@council.example' }, bcc: [{ address: 'ben@council.example' }], subject: 'Hello' });
  });

  it('that are none are told', async () => {
    expect(JSON.parse((await post('')).body).problem).toMatch(/^The file could not be read/);
  });
});

describe('a page of the add-in', () => {
  it('must load office.js from where it is expected', () => {
    expect(() => addInPage('<script src="https://elsewhere.example/office.js"></script>')).toThrow('office.js');
  });
});

describe('the certificate', () => {
  it('is made once and kept', async () => {
    const kept = join(folder, 'kept');
    const first = await certificateIn(kept);
    expect(first.selfSigned).toBe(true);
    expect(await certificateIn(kept)).toEqual(first);
  });

  it('gives way to one that the browser trusts', async () => {
    const kept = join(folder, 'trusted');
    const { key, cert } = await certificateIn(kept);
    writeFileSync(join(kept, 'localhost-key.pem'), key);
    writeFileSync(join(kept, 'localhost.pem'), cert);
    expect((await certificateIn(kept)).selfSigned).toBe(false);
  });
});

describe('the browser', () => {
  const url = 'https://localhost:4443/';
  it.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, boolean, string | null]>([
    ['a Mac', 'darwin', {}, true, 'open'],
    ['Windows', 'win32', {}, true, 'cmd'],
    ['a Linux desktop', 'linux', { DISPLAY: ':0' }, true, 'xdg-open'],
    ['a Linux server', 'linux', {}, true, null],
    ['a continuous build', 'darwin', { CI: 'true' }, true, null],
    ['a machine far away', 'darwin', { SSH_CONNECTION: '1 2 3 4' }, true, null],
    ['a program that reads what is printed', 'darwin', {}, false, null],
  ])('is opened where somebody sits in front of it: %s', (_, platform, environment, isTerminal, program) => {
    const opener = openerFor(platform, environment, isTerminal, url);
    expect(opener?.[0] ?? null).toBe(program);
    if (opener) expect(opener[1]).toContain(url);
  });
});
