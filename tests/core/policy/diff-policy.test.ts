import { describe, expect, it } from 'vitest';
import { diffPolicy } from '../../../src/core/policy/diff-policy.ts';
import { parsePolicy } from '../../../src/core/policy/parse-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { protocols } from '../../../src/protocols/index.ts';
import { type Spoilable, spoilt } from '../directory-examples.ts';
import { goodPolicy } from './policy-examples.ts';

function policyOf(data: unknown): Policy {
  const parsed = parsePolicy(data, protocols, null);
  if ('problems' in parsed) throw new Error(parsed.problems[0]!.message);
  return parsed.policy;
}

const before = policyOf(goodPolicy);

function changesAfter(change: (data: Spoilable) => void) {
  return diffPolicy(before, policyOf(spoilt(goodPolicy, change)));
}

describe('what changed in a policy', () => {
  it('is nothing where nothing did, order in lists aside', () => {
    expect(diffPolicy(before, policyOf(goodPolicy))).toEqual([]);
    expect(changesAfter((p) => { p['serviceAddresses'].reverse(); p['closureDays'].reverse(); })).toEqual([]);
  });

  it('is nothing where a check is named without a word on it', () => {
    expect(changesAfter((p) => { delete p['checks']['out-of-hours']; p['checks']['undeclared-copy'] = { enabled: null }; })).toEqual([]);
  });

  it('is each setting by its path, with what it was and is', () => {
    expect(changesAfter((p) => {
      p['protocol'] = 'knutsford';
      p['workingHours'].mon[1] = '17:00';
      p['workingHours'].sun = ['10:00', '11:00'];
      delete p['outOfHoursNumber'];
      p['checks']['ward-copy'].severity = 'note';
      p['checks']['ward-copy'].localClauses[0].summary = 'Ward members are told at once.';
      p['checks']['officer-criticism'].phrases.add.push('a shambles');
      delete p['checks']['officer-criticism'].atSend;
      delete p['checks']['blind-copy'];
    })).toEqual([
      { path: 'protocol', before: 'uttlesford-proposed', after: 'knutsford' },
      { path: 'protocol.version', before: before.protocol.version, after: protocols.find((one) => one.id === 'knutsford')!.version },
      { path: 'workingHours.sun', before: null, after: ['10:00', '11:00'] },
      { path: 'workingHours.mon', before: ['08:45', '17:15'], after: ['08:45', '17:00'] },
      { path: 'outOfHoursNumber', before: '+44 (0)28 9000 0000, ext. 3', after: null },
      { path: 'checks.blind-copy.enabled', before: false, after: null },
      { path: 'checks.ward-copy.severity', before: 'stop', after: 'note' },
      {
        path: 'checks.ward-copy.localClauses',
        before: [{ number: 'L1', heading: 'Ward copies', summary: 'Ward members are told.' }],
        after: [{ number: 'L1', heading: 'Ward copies', summary: 'Ward members are told at once.' }],
      },
      { path: 'checks.officer-criticism.phrases.add', before: ['not fit for purpose'], after: ['not fit for purpose', 'a shambles'] },
      { path: 'checks.officer-criticism.atSend', before: 'pane', after: null },
    ]);
  });
});
