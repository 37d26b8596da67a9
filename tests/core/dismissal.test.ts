/** Dismissals: what they go on hiding, and what they never hide. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dismissal, type DismissalScope, dismissalOf, isReason, newestWithin, scopesFor, sortOut } from '../../src/core/dismissal.ts';
import { leavesNoTrace } from '../../src/core/dismissal/no-trace.ts';
import { threadOf } from '../../src/core/dismissal/thread.ts';
import type { Finding } from '../../src/core/finding.ts';
import { situationOf } from '../../src/core/review.ts';
import { europeLondon } from '../../src/core/working-time/zone.ts';
import { type Draft, draft, index, policyUnder, quoted, reviewed } from '../support/council.ts';

const policy = policyUnder('knutsford');
const agreed = { kind: 'agreed', words: '' } as const;

function read(one: Draft) {
  const message = draft(one);
  return { ...situationOf(message, policy, index, message.sentAt!, europeLondon), thread: threadOf(message.subject), findings: reviewed(one, policy).findings };
}

function dismissed(one: Draft, check: string, scope: DismissalScope = 'message'): Dismissal {
  const { findings, reading, thread } = read(one);
  const finding = findings.find((found) => found.check === check);
  if (!finding) throw new Error(`${check} says nothing to the first draft`);
  return dismissalOf(finding, reading, scope, agreed, thread, 1);
}

/** Is the check's finding on the draft open, set aside, or not there? */
function fate(one: Draft, check: string, dismissals: readonly Dismissal[]): 'open' | 'set aside' | 'none' {
  const { findings, reading, thread } = read(one);
  const { open, setAside } = sortOut(findings, reading, thread, dismissals);
  const isIt = (finding: Finding) => finding.check === check;
  if (open.some(isIt)) return 'open';
  return setAside.some(({ finding }) => isIt(finding)) ? 'set aside' : 'none';
}

const copy: Draft = { from: 'Raj', to: ['Nadia'], bcc: ['Owen'], subject: 'Larch Avenue', body: 'Here is the timetable for the works.' };
const promise: Draft = { from: 'Nadia', to: ['pat@home.example'], subject: 'Your fence', body: 'Dear Pat,\n\nIt was good to see you. The Council will pay for the new boundary fence. I shall be in touch.\n\nNadia' };

describe('a dismissal for this message', () => {
  it.each<[string, Draft]>([
    ['the same draft', copy],
    ['other words', { ...copy, body: 'A different text altogether, and longer than before.' }],
    ['another recipient in the open', { ...copy, to: ['Nadia', 'Colin'] }],
    ['another spelling of the address', { ...copy, bcc: ['CLLR.Price+ward@millbrook.example'] }],
  ])('goes on hiding a blind copy with %s', (_, changed) => {
    expect(fate(changed, 'blind-copy', [dismissed(copy, 'blind-copy')])).toBe('set aside');
  });

  it.each<[string, Draft]>([
    ['somebody new in Bcc', { ...copy, bcc: ['Owen', 'Grace'] }],
    ['somebody else in Bcc', { ...copy, bcc: ['Grace'] }],
  ])('does not hide %s', (_, changed) => {
    expect(fate(changed, 'blind-copy', [dismissed(copy, 'blind-copy')])).toBe('open');
  });

  it.each<[string, (body: string) => string]>([
    ['text before it', (body) => body.replace('It was good', 'Thank you for the tea yesterday.\n\nIt was good')],
    ['text after it', (body) => body.replace('I shall be', 'The weather has been kind. I shall be')],
    ['capitals and blanks', (body) => body.replace('the new boundary fence', 'the  new Boundary fence')],
    ['a signature', (body) => `${body} Rahman\nCouncillor for Northfield`],
  ])('goes on hiding a promise when there is %s', (_, change) => {
    expect(fate({ ...promise, body: change(promise.body!) }, 'commitment-in-members-name', [dismissed(promise, 'commitment-in-members-name')])).toBe('set aside');
  });

  it.each<[string, (body: string) => string]>([
    ['another promise', (body) => body.replace('I shall', 'The Council will also replace every window in the street. I shall')],
    ['another sum', (body) => body.replace('the new boundary fence', '£9,000 towards the new boundary fence')],
    ['the same promise a second time, above', (body) => body.replace('It was good', 'The Council will pay for the new boundary fence. It was good')],
  ])('does not hide %s', (_, change) => {
    expect(fate({ ...promise, body: change(promise.body!) }, 'commitment-in-members-name', [dismissed(promise, 'commitment-in-members-name')])).toBe('open');
  });

  it('says nothing to another check', () => {
    expect(fate(copy, 'blind-copy', [{ ...dismissed(copy, 'blind-copy'), check: 'undeclared-copy' }])).toBe('open');
  });

  it('does not hide the case once it is graver', () => {
    const { findings, reading } = read(copy);
    const finding = findings.find(({ check }) => check === 'blind-copy')!;
    const mild: Finding = { ...finding, facts: finding.facts.map((fact) => ({ ...fact, severity: 'note' })) };
    const dismissal = dismissalOf(mild, reading, 'message', agreed, '', 1);
    expect(sortOut([mild], reading, '', [dismissal]).open).toHaveLength(0);
    expect(sortOut([finding], reading, '', [dismissal]).open).toHaveLength(1);
    expect(sortOut([mild], reading, '', [dismissalOf(finding, reading, 'message', agreed, '', 1)]).open).toHaveLength(0);
  });
});

describe('a dismissal for this thread', () => {
  const inThread = (subject: string): Draft => ({ ...copy, subject, reply: true, body: `Thank you.${quoted({ from: 'Nadia', to: ['Raj'], words: 'When do the works begin?' })}` });

  it('holds for replies under the same subject, and there alone', () => {
    const dismissal = dismissed(inThread('RE: Larch Avenue'), 'blind-copy', 'thread');
    expect(fate(inThread('Re: Fw: larch  avenue'), 'blind-copy', [dismissal])).toBe('set aside');
    expect(fate(inThread('RE: Moat Street'), 'blind-copy', [dismissal])).toBe('open');
  });

  it('is not offered without a subject', () => {
    const { findings } = read({ ...copy, subject: 'Re: ' });
    expect(scopesFor(findings.find(({ check }) => check === 'blind-copy')!, threadOf('Re: '))).not.toContain('thread');
  });
});

describe('a dismissal for a recipient', () => {
  it('holds in any message, for that recipient alone', () => {
    const dismissal = dismissed(copy, 'blind-copy', 'recipient');
    const other: Draft = { from: 'Raj', to: ['Simon'], bcc: ['Owen'], subject: 'Something else', body: 'Good morning.' };
    expect(fate(other, 'blind-copy', [dismissal])).toBe('set aside');
    expect(fate({ ...other, bcc: ['Owen', 'Grace'] }, 'blind-copy', [dismissal])).toBe('open');
  });

  it('joins with another for the rest', () => {
    const both = [dismissed(copy, 'blind-copy', 'recipient'), dismissed({ ...copy, bcc: ['Grace'] }, 'blind-copy', 'recipient')];
    const { findings, reading } = read({ ...copy, bcc: ['Grace', 'Owen'] });
    expect(sortOut(findings, reading, '', both).setAside.find(({ finding }) => finding.check === 'blind-copy')?.dismissals).toHaveLength(2);
  });

  it('is not offered where words gave rise to the finding', () => {
    const { findings, thread } = read(promise);
    expect(scopesFor(findings.find(({ check }) => check === 'commitment-in-members-name')!, thread)).toEqual(['message', 'thread']);
  });
});

describe('every dismissal', () => {
  it('needs a reason', () => {
    expect(isReason({ kind: 'other', words: ' .. ' })).toBe(false);
    expect(isReason({ kind: 'other', words: 'He asked me to' })).toBe(true);
    const { findings, reading } = read(copy);
    expect(() => dismissalOf(findings[0]!, reading, 'message', { kind: 'other', words: '' }, '', 1)).toThrow();
  });

  it('keeps neither words nor addresses of the message', () => {
    expect(JSON.stringify([dismissed(promise, 'commitment-in-members-name', 'thread'), dismissed(copy, 'blind-copy', 'recipient')])).not.toMatch(/fence|price|millbrook|larch/i);
  });

  it('hides what it was made for, wherever in the text that stands', () => {
    const line = fc.constantFrom('Good morning.', 'The hall is booked for Thursday.', 'Thank you for the photographs.', 'I hope the weather holds.');
    fc.assert(fc.property(fc.array(line, { maxLength: 4 }), fc.array(line, { maxLength: 4 }), (above, below) => {
      const body = [...above, 'The Council will pay for the new boundary fence.', ...below].join('\n\n');
      expect(fate({ ...promise, body }, 'commitment-in-members-name', [dismissed({ ...promise, body: 'The Council will pay for the new boundary fence.' }, 'commitment-in-members-name')])).toBe('set aside');
    }), { numRuns: 60 });
  });

  it('never hides a recipient for whom it was not made', () => {
    const people = fc.uniqueArray(fc.constantFrom('Owen', 'Grace', 'Simon', 'Ivy', 'Beth'), { minLength: 1 });
    fc.assert(fc.property(people, people, fc.constantFrom<DismissalScope>('message', 'thread', 'recipient'), (before, after, scope) => {
      const one = fate({ ...copy, bcc: after }, 'blind-copy', [dismissed({ ...copy, bcc: before }, 'blind-copy', scope)]);
      expect(one).toBe(after.every((name) => before.includes(name)) ? 'set aside' : 'open');
    }), { numRuns: 120 });
  });
});

describe('what is stored', () => {
  it('is nothing about a disclosure on its proper route', () => {
    const disclosure = read({ from: 'Beth', to: ['Priya'], body: 'I wish to make a protected disclosure: invoices have been falsified in my section.' });
    expect(leavesNoTrace(disclosure.reading, disclosure.correspondence)).toBe(true);
    const ordinary = read(copy);
    expect(leavesNoTrace(ordinary.reading, ordinary.correspondence)).toBe(false);
  });

  it('drops the oldest when room runs out', () => {
    const many = [3, 1, 2].map((at) => ({ ...dismissed(copy, 'blind-copy'), at }));
    const room = JSON.stringify(many.slice(0, 2)).length + 1;
    expect(newestWithin(many, room).map(({ at }) => at)).toEqual([2, 3]);
    expect(newestWithin(many, 10)).toEqual([]);
  });
});
