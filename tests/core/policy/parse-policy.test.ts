import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/core/policy/parse-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { protocols } from '../../../src/protocols/index.ts';
import { spoilt } from '../directory-examples.ts';
import { changedSomewhere, expectPathsWithin } from './changed-data.ts';
import { goodPolicy, spoiltPolicies } from './policy-examples.ts';

function problemsOf(data: unknown, protocolId: string | null = null) {
  const parsed = parsePolicy(data, protocols, protocolId);
  return 'problems' in parsed ? parsed.problems : [];
}

function policyOf(data: unknown, protocolId: string | null = null): Policy {
  const parsed = parsePolicy(data, protocols, protocolId);
  if ('problems' in parsed) throw new Error(parsed.problems.map((problem) => `${problem.path}: ${problem.message}`).join('\n'));
  return parsed.policy;
}

describe('a policy in order', () => {
  it.each([['no policy', undefined], ['an empty one', {}]])('%s: the defaults', (_, data) => {
    expect(policyOf(data, 'knutsford')).toEqual({
      protocol: protocols.find((one) => one.id === 'knutsford'),
      timeZone: 'Europe/London',
      bankHolidays: 'england-and-wales',
      closureDays: [],
      workingHours: { mon: ['09:00', '17:00'], tue: ['09:00', '17:00'], wed: ['09:00', '17:00'], thu: ['09:00', '17:00'], fri: ['09:00', '17:00'] },
      outOfHoursNumber: null,
      exemptAddresses: [],
      serviceAddresses: [],
      tuning: {},
    });
  });

  it('keeps what it says', () => {
    const policy = policyOf(goodPolicy);
    expect(policy.protocol.id).toBe('uttlesford-proposed');
    expect(policy.workingHours).toEqual({ mon: ['08:45', '17:15'], sat: ['00:00', '23:59'] });
    const { protocol: _protocol, workingHours: _hours, checks: _checks, ...rest } = goodPolicy;
    expect(policy).toMatchObject(rest);
  });

  it('follows the protocol in every part of a check that it does not name', () => {
    const follows = { enabled: null, severity: null, localClauses: [], phrases: { add: [], retract: [] }, senders: null, atSend: null };
    expect(policyOf(goodPolicy).tuning).toEqual({
      'blind-copy': { ...follows, enabled: false },
      'ward-copy': { ...follows, severity: 'stop', localClauses: [{ number: 'L1', heading: 'Ward copies', summary: 'Ward members are told.' }] },
      'officer-criticism': { ...follows, phrases: { add: ['not fit for purpose'], retract: ['disappointing'] }, senders: ['member'], atSend: 'pane' },
      'out-of-hours': follows,
    });
  });

  it.each(['Europe/London', 'GB', 'UTC', 'America/Port-au-Prince', 'Etc/GMT+5', 'America/Argentina/Ushuaia'])('takes the time zone %s', (timeZone) => {
    expect(policyOf({ timeZone }, 'knutsford').timeZone).toBe(timeZone);
  });

  it('asks whether a time zone exists that it does not know itself', () => {
    const parse = (timeZone: string) => parsePolicy({ timeZone }, protocols, 'knutsford', (name) => name === 'Atlantic/Madeira');
    expect(parse('Atlantic/Madeira')).toHaveProperty('policy');
    expect(parse('Europe/London')).toHaveProperty('policy');
    expect(parse('Atlantic/Atlantis')).toMatchObject({ problems: [{ path: 'timeZone', message: 'no time zone named "Atlantic/Atlantis"' }] });
  });
});

describe('which protocol', () => {
  it('is the command line\'s where both name one', () => {
    expect(policyOf(goodPolicy, 'tower-hamlets').protocol.id).toBe('tower-hamlets');
  });

  it('must be named somewhere', () => {
    expect(problemsOf({})).toMatchObject([{ path: 'protocol', found: 'nothing' }]);
  });

  it('must exist on the command line', () => {
    expect(problemsOf({}, 'acses')).toMatchObject([{ path: '--protocol', message: 'no protocol named "acses"' }]);
    expect(problemsOf({}, 'acses-modle')[0]!.message).toContain('did you mean "acses-model"?');
  });

  it('must exist in the policy even where the command line overrides it', () => {
    expect(problemsOf({ protocol: 'nowhere' }, 'knutsford').map((problem) => problem.path)).toEqual(['protocol']);
  });
});

describe('a policy with a problem', () => {
  it.each(spoiltPolicies)('names $what', ({ spoil, path, says }) => {
    const problems = problemsOf(spoilt(goodPolicy, spoil));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]!.message).toContain(says);
  });

  it('names all of them at once', () => {
    const data = { protocol: 'x', bankHolidays: 3, checks: { 'ward-copy': { severity: 1 } }, closureDays: ['soon'], extra: null };
    expect(problemsOf(data).map((problem) => problem.path).sort()).toEqual(['bankHolidays', 'checks.ward-copy.severity', 'closureDays[0]', 'extra', 'protocol']);
  });

  it.each([null, [], 'knutsford', true])('%j is no policy, and only that is said', (data) => {
    expect(problemsOf(data).map((problem) => problem.path)).toEqual(['']);
  });
});

describe('any data at all', () => {
  it('never throws, and every path leads into the data or to a missing field', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue({ maxDepth: 5 }), changedSomewhere(goodPolicy)), (data) => {
      expectPathsWithin(data, problemsOf(data));
    }), { numRuns: 400 });
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes a field named %s for the unknown field it is', (name) => {
    expect(problemsOf(JSON.parse(`{"protocol": "knutsford", "${name}": {}}`)).map((problem) => problem.path)).toEqual([name]);
    expect(problemsOf({ protocol: 'knutsford', timeZone: name }).map((problem) => problem.path)).toEqual(['timeZone']);
  });
});
