import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sarifResults } from '../../../src/apps/cli/sarif.ts';
import type { Finding, Severity } from '../../../src/core/finding.ts';
import { councilOnDisk, countersign, innocent, withBlindCopy } from './council.ts';

interface Log {
  version: string; $schema: string;
  runs: { tool: { driver: { name: string; version: string; rules: { id: string; shortDescription: { text: string } }[] } }; columnKind: string; results: Result[]; invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[] }[];
}
interface Result { ruleId: string; level: string; message: { text: string }; locations: { physicalLocation: { artifactLocation: { uri: string }; region?: object }; logicalLocations?: { name: string }[] }[]; partialFingerprints: Record<string, string> }

const folder = councilOnDisk({ 'mail/a b.eml': withBlindCopy, 'mail/c.eml': withBlindCopy, 'mail/d.eml': innocent, 'bad.eml': 'no mail' });
async function log(...paths: string[]): Promise<Log> {
  const { out } = await countersign(['check', ...paths.map((path) => join(folder, path)), '--protocol', 'knutsford', '--directory', join(folder, 'directory.json'), '--format', 'sarif']);
  return JSON.parse(out) as Log;
}

describe('check --format sarif', { timeout: 30_000 }, () => {
  it('is a SARIF 2.1.0 log: every result has a rule, a level, a message and a place', async () => {
    const { version, $schema, runs } = await log('mail');
    expect(version).toBe('2.1.0');
    expect($schema).toMatch(/sarif.*2\.1\.0.*\.json$/);
    expect(runs).toHaveLength(1);
    const { tool, results, invocations } = runs[0]!;
    const rules = tool.driver.rules.map((rule) => rule.id);
    expect(tool.driver).toMatchObject({ name: 'Countersign', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(new Set(rules).size).toBe(rules.length);
    expect(tool.driver.rules.every((rule) => rule.shortDescription.text !== '')).toBe(true);
    expect(results).toHaveLength(2);
    for (const result of results) {
      expect(rules).toContain(result.ruleId);
      expect(result).toMatchObject({ level: 'error', message: { text: expect.stringMatching(/\S/) }, locations: [{ logicalLocations: [{ name: 'bcc' }] }] });
      expect(Object.values(result.partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    }
    expect(results.map((result) => result.locations[0]!.physicalLocation.artifactLocation.uri)).toEqual([expect.stringMatching(/^file:.*\/a%20b\.eml$/), expect.stringMatching(/\/c\.eml$/)]);
    expect(results[0]!.partialFingerprints).toEqual(results[1]!.partialFingerprints);
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it('is well formed without results, and names what could not be read', async () => {
    const { runs } = await log('bad.eml');
    expect(runs[0]!.results).toEqual([]);
    expect(runs[0]!.invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'not an e-mail message' } }] }]);
  });

  it.each<[Severity, string]>([['stop', 'error'], ['warn', 'warning'], ['note', 'note']])('%s is %s; body evidence is a region of characters', (severity, level) => {
    const finding: Finding = {
      check: 'officer-criticism', severity, clauses: [{ protocol: 'knutsford', number: '15.2', heading: 'h' }], message: 'm', facts: [], remedies: [],
      evidence: [{ part: 'body', start: 10, end: 14, text: 'rude' }, { part: 'subject', start: 0, end: 2, text: 'ab' }],
    };
    const result = JSON.parse(sarifResults({ file: 'box/a.mbox', index: 3, subject: 's', findings: [finding], unable: [], excerpts: [] }, true)) as Result;
    expect(result.level).toBe(level);
    expect(result.locations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri: 'box/a.mbox' }, region: { charOffset: 10, charLength: 4, snippet: { text: 'rude' } } }, logicalLocations: [{ name: 'body' }] },
      { logicalLocations: [{ name: 'subject' }] },
    ]);
    expect(result.locations[1]!.physicalLocation.region).toBeUndefined();
  });
});
