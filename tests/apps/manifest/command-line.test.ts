import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBaseUrl } from '../../../src/apps/manifest/base-url.ts';
import { readCommandLine } from '../../../src/apps/manifest/command-line.ts';

describe('where the files are served', () => {
  it.each([
    ['https://localhost:3000', 'https://localhost:3000'],
    ['https://addins.council.example/', 'https://addins.council.example'],
    ['https://addins.council.example/outlook/countersign//', 'https://addins.council.example/outlook/countersign'],
    ['HTTPS://AddIns.Council.Example/Mail', 'https://addins.council.example/Mail'],
  ])('%s is taken', (text, base) => {
    expect(readBaseUrl(text)).toEqual({ base });
  });

  it.each([
    ['addins.council.example', /no address/],
    ['', /no address/],
    ['http://addins.council.example', /must begin with https/],
    ['file:///srv/countersign', /must begin with https/],
    ['https://addins.council.example/?version=2', /query/],
    ['https://addins.council.example/?', /query/],
    ['https://addins.council.example/#here', /fragment/],
    ['https://me:secret@addins.council.example', /password/],
    ['https://addins.council.example/taskpane.html', /names a file/],
    ['https://addins.council.example/a&b"c', /other signs/],
  ])('%s is refused with the reason', (text, reason) => {
    expect(readBaseUrl(text)).toEqual({ problem: expect.stringMatching(reason) });
  });
});

describe('the command line', () => {
  it('takes an address alone, and everything', () => {
    expect(readCommandLine(['--url', 'https://localhost:3000'])).toEqual({ base: 'https://localhost:3000', strict: false, release: null, out: resolve('dist') });
    expect(readCommandLine(['--url', 'https://x.example', '--strict', '--release', '1.20.3', '--out', 'elsewhere'])).toEqual({ base: 'https://x.example', strict: true, release: '1.20.3', out: resolve('elsewhere') });
    expect(readCommandLine(['--help'])).toBe('help');
  });

  it.each([
    [[], /--url is missing/],
    [['--url', 'https://x.example', '--release', '1.2'], /three numbers/],
    [['--url', 'https://x.example', '--release', '01.2.3'], /three numbers/],
    [['--url', 'https://x.example', '--block'], /--block/],
    [['--url', 'https://x.example', 'more'], /more/],
  ])('%j is refused with the reason', (args, reason) => {
    expect(readCommandLine(args)).toEqual({ problem: expect.stringMatching(reason) });
  });
});
