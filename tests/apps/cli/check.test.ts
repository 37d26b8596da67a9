import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { councilOnDisk, countersign, innocent, withBlindCopy } from './council.ts';

const mbox = (...messages: string[]): string => messages.map((message) => `From a@x.example Thu Oct  1 10:00:00 2026\n${message.replace(/\r/g, '')}\n`).join('');
const folder = councilOnDisk({
  'mail/a.eml': withBlindCopy, 'mail/b.eml': innocent, 'mail/c.mbox': mbox(innocent, withBlindCopy), 'broken/a.eml': 'no mail', 'broken/b.eml': innocent,
  'policy.json': JSON.stringify({ protocol: 'knutsford', checks: { 'blind-copy': { severity: 'note' } } }), 'odd.json': '{"council":{"name":"C","domains":["c.example"]},\n"people":[],\n"wrads":[]}',
  'policy-odd.json': '{"protocol":"knutsford",\n"timezone":"Europe/London"}', 'nothing/readme.txt': 'x',
});
const at = (name: string): string => join(folder, name);
const check = (paths: readonly string[], ...more: string[]): Promise<{ status: number; out: string; err: string }> =>
  countersign(['check', ...paths.map((path) => (path === '-' ? path : at(path))), '--protocol', 'knutsford', '--directory', at('directory.json'), ...more], { stdin: innocent });

describe('check --format json', { timeout: 30_000 }, () => {
  it('prints one object a message, in input order, in the settled shape', async () => {
    const { status, out, err } = await check(['mail'], '--format', 'json');
    const lines = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ file, index }) => [file, index])).toEqual([[at('mail/a.eml'), 0], [at('mail/b.eml'), 0], [at('mail/c.mbox'), 0], [at('mail/c.mbox'), 1]]);
    expect(lines[1]).toEqual({ file: at('mail/b.eml'), index: 0, subject: 'Plans', protocol: 'knutsford', findings: [] });
    expect(lines[0]).toEqual({
      file: at('mail/a.eml'), index: 0, subject: 'Plans, copied', protocol: 'knutsford',
      findings: [{
        check: 'blind-copy', severity: 'stop', clauses: [{ protocol: 'knutsford', number: '12.1', heading: expect.any(String) }], message: expect.stringMatching(/\S/),
        evidence: [{ part: 'bcc', text: expect.stringContaining('cllr.b.castle@council.example') }], remedies: expect.arrayContaining([{ id: 'move-to-cc', label: expect.any(String) }]),
      }],
    });
    expect([status, err]).toEqual([1, '']);
  });

  it('gives a message that cannot be read its own line, goes on, and says so once on standard error', async () => {
    const { status, out, err } = await check(['broken', 'missing.eml'], '--format', 'json');
    expect(out.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { file: at('broken/a.eml'), index: 0, error: 'not an e-mail message' }, expect.objectContaining({ file: at('broken/b.eml'), findings: [] }),
      { file: at('missing.eml'), index: 0, error: 'no such file or folder' },
    ]);
    expect(status).toBe(2);
    expect(err).toBe(`countersign: 2 messages could not be read, the first: ${at('broken/a.eml')}: not an e-mail message\n`);
  });

  it('reads one message from standard input', async () => {
    const { status, out } = await check(['-'], '--format', 'json');
    expect([status, JSON.parse(out)]).toEqual([0, { file: '-', index: 0, subject: 'Plans', protocol: 'knutsford', findings: [] }]);
  });

  it('stops at Ctrl-C with the finished lines whole, and exits 130', async () => {
    const { status, out } = await countersign(['check', at('mail'), '--protocol', 'knutsford', '--directory', at('directory.json'), '--format', 'json'], { interruptAfter: 3 });
    expect(status).toBe(130);
    expect(out.endsWith('\n')).toBe(true);
    expect(out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([at('mail/a.eml'), at('mail/b.eml')]);
  });
});

describe('exit status', { timeout: 30_000 }, () => {
  it.each<[string, string[], string[], number]>([
    ['nothing to say', ['mail/b.eml'], [], 0], ['a stop', ['mail/a.eml'], [], 1], ['only a note', ['mail/a.eml'], ['--policy', 'policy.json'], 0], ['unread outweighs a stop', ['mail/a.eml', 'broken/a.eml'], [], 2],
  ])('%s', async (_, paths, options, status) => {
    expect((await check(paths, ...options.map((option) => (option.endsWith('.json') ? at(option) : option)))).status).toBe(status);
  });

  it.each<[string, string[], RegExp]>([
    ['no command', [], /no command given/], ['a command that is none', ['chekc'], /no command "chekc"/], ['no path', ['check', '--protocol', 'knutsford', '--directory', 'd'], /no PATH/],
    ['no directory', ['check', 'x', '--protocol', 'knutsford'], /--directory FILE is missing/], ['no protocol', ['check', 'x', '--directory', 'd'], /--protocol ID is missing/],
    ['an unknown option', ['check', 'x', '--protokol', 'knutsford'], /--protokol/], ['an option without value', ['check', 'x', '--protocol'], /--protocol/],
    ['an unknown format', ['check', 'x', '--format', 'xml'], /--format: no format "xml"/], ['no time', ['check', 'x', '--protocol', 'p', '--directory', 'd', '--at', 'noon'], /--at: "noon"/],
    ['an unknown protocol', ['check', 'x', '--protocol', 'nowhere', '--directory', at('directory.json')], /nowhere/],
    ['no such directory', ['check', 'x', '--protocol', 'knutsford', '--directory', at('none.json')], /none\.json/],
    ['an unknown field in the directory', ['check', 'x', '--protocol', 'knutsford', '--directory', at('odd.json')], /odd\.json:3.*wrads/],
    ['an unknown field in the policy', ['check', 'x', '--policy', at('policy-odd.json'), '--directory', at('directory.json')], /policy-odd\.json:2.*timezone/],
    ['standard input twice', ['check', '-', '-', '--protocol', 'knutsford', '--directory', 'd'], /once only/],
    ['protocols show without id', ['protocols', 'show'], /no ID/], ['protocols show of none', ['protocols', 'show', 'nowhere'], /"nowhere".*knutsford/], ['protocols with something else', ['protocols', 'list'], /"list"/],
  ])('2, with one line on standard error: %s', async (_, args, line) => {
    const { status, out, err } = await countersign(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^countersign: [^\n]+\n$/);
    expect(err).toMatch(line);
  });

  it('says that a folder holds no mail', async () => {
    expect(await check(['nothing'], '--format', 'json')).toEqual({ status: 0, out: '', err: `countersign: ${at('nothing')}: no mail found\n` });
  });
});

describe('the moment of delivery', { timeout: 30_000 }, () => {
  const evening = innocent.replace('Date: Thu, 01 Oct 2026 10:30:00 +0100', 'Date: Sat, 03 Oct 2026 22:30:00 +0100');
  const deferred = evening.replace('\r\n\r\n', '\r\nDeferred-Delivery: Mon, 05 Oct 2026 10:00:00 +0100\r\n\r\n');
  const undated = innocent.replace(/Date: [^\r]+\r\n/, '');
  const checks = async (mail: string, args: readonly string[], now = 0): Promise<string[]> => {
    const { out } = await countersign(['check', '-', '--protocol', 'knutsford', '--directory', at('directory.json'), '--format', 'json', ...args], { stdin: mail, now });
    return (JSON.parse(out) as { findings: { check: string }[] }).findings.map((finding) => finding.check);
  };
  const saturday = Date.parse('2026-10-03T12:00:00Z');
  const monday = Date.parse('2026-10-05T12:00:00Z');
  it.each<[string, string, string[], number, string[]]>([
    ['the date', evening, [], monday, ['out-of-hours']], ['the delayed delivery', deferred, [], saturday, []], ['now, without a date', undated, [], saturday, ['out-of-hours']],
    ['now in working time', undated, [], monday, []], ['--at overrides', deferred, ['--at', '2026-10-03T22:30:00+01:00'], monday, ['out-of-hours']],
    ['--at in the council’s summer time', innocent, ['--at', '2026-10-05T17:30'], monday, ['out-of-hours']], ['--at in the working day', evening, ['--at', '2026-10-05T16:30'], monday, []],
  ])('%s', async (_, mail, args, now, found) => {
    expect(await checks(mail, args, now)).toEqual(found);
  });
});

describe('--help, --version, protocols', () => {
  it.each([[['--help'], /countersign check PATH/], [['check', '--help'], /--directory FILE/], [['help', 'protocols'], /show ID/], [['--version'], /^\d+\.\d+\.\d+\n$/], [['protocols'], /^acses-model .*\n.*uttlesford-current/]] as const)('%j', async (args, text) => {
    const { status, out, err } = await countersign(args);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(text);
  });
  it('show prints every clause with number and heading', async () => {
    const { out } = await countersign(['protocols', 'show', 'knutsford']);
    expect(out).toMatch(/^12\.1 {2}Correspondence$/m);
    expect(out).toMatch(/checks: .*blind-copy/);
  });
});
