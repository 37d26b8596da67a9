import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../src/core/checks/settings.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { alertButton, alertFor, alertLimit, buttonLimit, noticeFor, noticeLimit, notices } from '../../../src/core/words/alert.ts';

function finding(check: string, message: string, clauses: readonly string[] = ['12.1']): Finding {
  const references = clauses.map((number) => ({ protocol: 'knutsford', number, heading: 'x' })) as unknown as Finding['clauses'];
  return { check, severity: 'warn', clauses: references, message, evidence: [], remedies: [], facts: [] };
}

const long = (clause: string, length: number) => `${'Several words about it '.repeat(60).slice(0, length)}. Protocol ${clause} asks otherwise.`;

describe('an alert', () => {
  it('says one finding in its own sentence', () => {
    expect(alertFor([finding('blind-copy', 'Cllr Rahman is in Bcc. Protocol 12.1 asks for open copies.')], 'Protocol')).toEqual({
      text: 'Cllr Rahman is in Bcc. Protocol 12.1 asks for open copies.',
      markdown: 'Cllr Rahman is in Bcc. Protocol 12.1 asks for open copies.',
    });
  });

  it('lists several in their order', () => {
    const { text, markdown } = alertFor([finding('blind-copy', 'First.'), finding('out-of-hours', 'Second.')], 'Protocol');
    expect(text).toBe('• First. \n• Second.');
    expect(markdown).toBe('- First.\r- Second.\r');
  });

  it('tells the mildest briefly when there is no room, the gravest in full', () => {
    const { text } = alertFor([finding('officer-criticism', long('11.2', 250), ['11.2']), finding('out-of-hours', long('7', 250), ['7'])], 'Protocol');
    expect(text).toContain(long('11.2', 250));
    expect(text).toContain('Outside working hours (Protocol 7)');
    expect(text.length).toBeLessThanOrEqual(alertLimit);
  });

  it('cuts a sentence that is too long for itself, never its clauses', () => {
    const { text } = alertFor([finding('ward-copy', long('9.4', 900), ['9.4', '9.5'])], 'Protocol');
    expect(text).toMatch(/^Several words .*… \(Protocol 9\.4 and 9\.5\)$/);
  });

  it('cannot be turned into markup by the words of a message', () => {
    const { markdown } = alertFor([finding('officer-criticism', '“[click](https://evil.example) **now** `x` <b>” is sweeping.')], 'Protocol');
    expect(markdown).toBe('“\\[click\\](https://evil.example) \\*\\*now\\*\\* \\`x\\` \\<b\\>” is sweeping.');
  });

  it('keeps to the limits and names clauses, whatever is found', () => {
    const number = fc.stringMatching(/^[0-9]{1,2}\.[0-9]{1,2}(\([a-z]\))?$/);
    const any = fc.record({ check: fc.constantFrom(...checkIds), message: fc.string({ minLength: 1, maxLength: 900 }), clauses: fc.array(number, { minLength: 1, maxLength: 9 }) });
    fc.assert(fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), fc.string({ maxLength: 80 }), (parts, shortTitle) => {
      const findings = parts.map((part) => finding(part.check, `${part.message} ${part.clauses[0]}`, part.clauses));
      const { text, markdown } = alertFor(findings, shortTitle);
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(alertLimit);
      expect(markdown.length).toBeLessThanOrEqual(alertLimit);
      expect(noticeFor(findings[0]!, shortTitle).length).toBeLessThanOrEqual(noticeLimit);
      if (shortTitle.length < 30) for (const one of findings) expect(text).toContain(one.clauses[0].number);
    }));
  });

  it('has a button and lines that Outlook takes', () => {
    expect(alertButton.length).toBeLessThanOrEqual(buttonLimit);
    for (const line of Object.values(notices)) expect(line.length).toBeLessThanOrEqual(noticeLimit);
  });
});

describe('a line in the information bar', () => {
  it('is the finding where it fits, else cut before its clauses', () => {
    expect(noticeFor(finding('blind-copy', 'Cllr Rahman is in Bcc.'), 'Protocol')).toBe('Cllr Rahman is in Bcc.');
    expect(noticeFor(finding('blind-copy', long('12.1', 400)), 'Protocol')).toMatch(/… \(Protocol 12\.1\)$/);
  });
});
