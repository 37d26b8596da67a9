import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadDirectory } from '../../../src/adapters/settings-files/load-directory.ts';
import { loadPolicy } from '../../../src/adapters/settings-files/load-policy.ts';
import { goodDirectory } from '../../core/directory-examples.ts';
import { goodPolicy } from '../../core/policy/policy-examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file; the folder is cut from problems. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function problemsOf(loaded: object): readonly string[] {
  return 'problems' in loaded ? (loaded.problems as string[]).map((line) => line.replace(folder + '/', '')) : [];
}

describe('a directory in a file', () => {
  const asJson = loadDirectory(file('good.json', JSON.stringify(goodDirectory)));

  it('loads', () => {
    expect(asJson).toHaveProperty('directory.council.name', 'Wetherham Borough Council');
  });

  it.each([
    ['indented with tabs', 'tabs.json', JSON.stringify(goodDirectory, null, '\t')],
    ['with a byte order mark', 'mark.json', '\ufeff' + JSON.stringify(goodDirectory)],
    ['with CRLF', 'crlf.json', JSON.stringify(goodDirectory, null, 2).replace(/\n/g, '\r\n')],
    ['as YAML', 'good.yaml', stringify(goodDirectory)],
    ['as YAML with a byte order mark', 'mark.yml', '\ufeff' + stringify(goodDirectory)],
    ['as JSON in a YAML file', 'json.yaml', JSON.stringify(goodDirectory, null, 2)],
    ['as JSON without an ending', 'plain', '\n' + JSON.stringify(goodDirectory, null, 2)],
    ['as YAML without an ending', 'plain2', stringify(goodDirectory)],
  ])('is the same %s', (_, name, content) => {
    expect(loadDirectory(file(name, content))).toEqual(asJson);
  });

  it('names file, line, column and field of every problem, in the order of the file', () => {
    const json = `{
  "council": { "name": "C", "domains": ["c.example"] },
  "people": [
    { "name": "Asha", "emails": ["a@c.example"], "kind": "member",
      "wards": ["Castle", "Northgat"] },
    { "name": "Tom", "emails": [], "kind": "oficer" },
    { "name": "Eve", "emails": [] }
  ],
  "wards": [{ "name": "Northgate" }, { "name": "Castle" }]
}`;
    expect(problemsOf(loadDirectory(file('bad.json', json)))).toEqual([
      'bad.json:5:27 people[0].wards[1]: no ward named "Northgat" (in the entry of "Asha"); did you mean "Northgate"?',
      'bad.json:6:36 people[1].kind: no kind "oficer"; did you mean "officer"?',
      'bad.json:7:5 people[2].kind: expected one of "member", "officer", "political-assistant", found nothing',
    ]);
  });

  it('does so in YAML', () => {
    const yaml = 'council: {name: C, domains: [c.example]}\npeople:\n  - name: Asha\n    emails: [a@c.example]\n    kind: member\n    wards:\n      - Castle\n      -\n';
    expect(problemsOf(loadDirectory(file('bad.yaml', yaml)))).toEqual([
      'bad.yaml:7:9 people[0].wards[0]: no ward named "Castle" (in the entry of "Asha")',
      expect.stringMatching(/^bad\.yaml:8:\d+ people\[0\]\.wards\[1\]: expected a name, found nothing$/),
    ]);
  });
});

describe('a file that is no JSON', () => {
  it.each([
    ['a comma too many', '{\n  "people": [],\n}', '3:1 expected a field\'s name in quotation marks, found "}"'],
    ['a comma too few', '{"a": 1\n "b": 2}', '2:2 expected "," or "}", found "\\""'],
    ['a comma after the last item', '[1,\n]', '2:1 expected a value, found "]"'],
    ['single quotation marks', "{'a': 1}", '1:2 expected a field\'s name in quotation marks, found "\'"'],
    ['a comment', '// who\n{}', '1:1 expected a value, found "/"'],
    ['an unclosed text', '{"a": "b\n}', '1:7 text without a closing quotation mark on its line'],
    ['a lone backslash', '{"a": "\\d"}', '1:7 text with a backslash that JSON does not know; write \\\\ for a backslash itself'],
    ['an end too soon', '{"a": [1', '1:9 expected "," or "]", found the end of the file'],
    ['a field named twice', '{"a": 1,\n  "a": 2}', '2:3 the field "a" stands twice'],
    ['more after the end', '{} {}', '1:4 expected nothing after the end of the data, found "{"'],
    ['a number with a leading zero', '{"a": 012}', '1:8 expected "," or "}", found "1"'],
    ['nothing', '', '1:1 expected a value, found the end of the file'],
    ['nesting without end', '['.repeat(200_000), '1:102 nested more than 100 deep'],
  ])('says where: %s', (_, content, problem) => {
    expect(problemsOf(loadDirectory(file('wrong.json', content)))).toEqual([`wrong.json:${problem}`]);
  });
});

describe('a file that is no YAML', () => {
  it.each([
    ['a field named twice', 'a: 1\na: 2\n', /^wrong\.yaml:2:1 .*unique/],
    ['an unclosed list', 'a: [1, 2\nb: 3\n', /^wrong\.yaml:2:\d+ /],
    ['an indentation that fits nothing', 'a:\n    b: 1\n  c: 2\n', /^wrong\.yaml:3:\d+ /],
    ['two documents', 'a: 1\n---\nb: 2\n', /^wrong\.yaml:2:1 /],
    ['a tag that nobody knows', 'a: !secret x\n', /^wrong\.yaml:1:4 /],
    ['aliases that multiply', 'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n', /alias/i],
    ['nesting without end', '['.repeat(50_000), /^wrong\.yaml:\d+:\d+ ./],
  ])('says where: %s', (_, content, problem) => {
    const problems = problemsOf(loadDirectory(file('wrong.yaml', content)));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is not there', join(folder, 'absent.json'), 'absent.json: there is no such file'],
    ['is a folder', folder, `${folder}: is a folder, not a file`],
    ['is UTF-16', file('utf16.json', Buffer.from('\ufeff{}', 'utf16le')), 'utf16.json: is not UTF-8 text'],
  ])('%s', (_, path, problem) => {
    expect(problemsOf(loadDirectory(path))).toEqual([problem]);
    expect(problemsOf(loadPolicy(path, 'knutsford'))).toEqual([problem]);
  });
});

describe('a policy', () => {
  const json = file('policy.json', JSON.stringify(goodPolicy));

  it('comes from a file, from the command line, or from both', () => {
    expect(loadPolicy(json, null)).toHaveProperty('policy.protocol.id', 'uttlesford-proposed');
    expect(loadPolicy(null, 'knutsford')).toHaveProperty('policy.protocol.id', 'knutsford');
    expect(loadPolicy(json, 'knutsford')).toHaveProperty('policy.protocol.id', 'knutsford');
    expect(loadPolicy(json, 'knutsford')).toHaveProperty('policy.timeZone', 'Europe/Belfast');
  });

  it('may be a YAML file of comments only', () => {
    expect(loadPolicy(file('empty.yaml', '# all as the protocol has it\n'), 'knutsford')).toEqual(loadPolicy(null, 'knutsford'));
  });

  it('reads times and dates of YAML without quotation marks', () => {
    const path = file('times.yaml', 'protocol: knutsford\nworkingHours:\n  mon: [08:45, 17:15]\n  tue:\n    - 09:00\n    - 12:30\n  wed:\nclosureDays:\n  - 2026-12-24\n');
    expect(loadPolicy(path, null)).toMatchObject({
      policy: { workingHours: { mon: ['08:45', '17:15'], tue: ['09:00', '12:30'] }, closureDays: ['2026-12-24'] },
    });
  });

  it('names every problem of the argument and of the file', () => {
    const path = file('bad-policy.yaml', 'timeZone: Europe/Lundun\nchecks:\n  ward-copy:\n    severity: grave\n');
    expect(problemsOf(loadPolicy(path, 'knutsfrod'))).toEqual([
      '--protocol: no protocol named "knutsfrod"; did you mean "knutsford"?',
      'bad-policy.yaml:1:1 timeZone: no time zone named "Europe/Lundun"; did you mean "Europe/London"?',
      'bad-policy.yaml:4:5 checks.ward-copy.severity: no severity "grave"; one of "note", "warn", "stop"',
    ]);
    expect(problemsOf(loadPolicy(null, null))).toEqual([expect.stringMatching(/^--protocol: expected a protocol: acses-model, .*, found nothing$/)]);
  });
});
