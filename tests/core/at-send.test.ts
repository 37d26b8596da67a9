import { describe, expect, it } from 'vitest';
import { asksAtSend, fingerprint } from '../../src/core/at-send.ts';
import type { Finding, Severity } from '../../src/core/finding.ts';
import { untuned } from '../../src/core/policy/policy.ts';
import { type Draft, draft, policyUnder, reviewed } from '../support/council.ts';

function found(one: Draft, check: string): Finding {
  const finding = reviewed(one, 'knutsford').findings.find((each) => each.check === check);
  if (!finding) throw new Error(`${check} found nothing`);
  return finding;
}

const hidden: Draft = { from: 'Nadia Rahman', to: ['Beth Laurie'], bcc: ['Grace Oduya'], body: 'Dear Beth,\n\nThank you for the papers.\n' };

describe('what asks at the moment of sending', () => {
  it.each<[Severity, 'ask' | 'pane' | null, boolean]>([
    ['stop', null, true], ['warn', null, true], ['note', null, false],
    ['stop', 'pane', false], ['warn', 'pane', false], ['note', 'ask', true],
  ])('%s, policy %s: %s', (severity, atSend, asks) => {
    const finding = { ...found(hidden, 'blind-copy'), severity };
    expect(asksAtSend(finding, policyUnder('knutsford', { tuning: { 'blind-copy': { ...untuned, atSend } } }))).toBe(asks);
  });

  it('of one check is no matter of another', () => {
    const policy = policyUnder('knutsford', { tuning: { 'ward-copy': { ...untuned, atSend: 'pane' } } });
    expect(asksAtSend(found(hidden, 'blind-copy'), policy)).toBe(true);
  });
});

describe('a finding is known again', () => {
  const attack: Draft = { from: 'Nadia Rahman', to: ['Beth Laurie'], cc: ['jo@mail.example'], body: 'Dear Beth,\n\nYou are a complete idiot.\n' };

  it('wherever its words stand, and however its address is written', () => {
    const moved = { ...attack, body: `Dear Beth,\n\nGood morning. I hope that you are well.\n\n${attack.body!.split('\n\n')[1]!}` };
    expect(fingerprint(found(moved, 'officer-criticism'))).toBe(fingerprint(found(attack, 'officer-criticism')));
    const same = found(hidden, 'blind-copy');
    const shouted = { ...same, evidence: same.evidence.map((one) => ({ ...one, text: one.text.toUpperCase() })) };
    expect(fingerprint(shouted)).toBe(fingerprint(same));
  });

  it('not with other words, another address, another clause', () => {
    const one = found(hidden, 'blind-copy');
    const clauses = [{ ...one.clauses[0], number: '99' }] as unknown as Finding['clauses'];
    const all = [
      one, found({ ...hidden, bcc: ['Simon Thwaite'] }, 'blind-copy'), { ...one, clauses },
      found(attack, 'officer-criticism'), found({ ...attack, body: 'Dear Beth,\n\nYou are a liar and a complete disgrace.\n' }, 'officer-criticism'),
    ];
    expect(new Set(all.map(fingerprint)).size).toBe(all.length);
  });

  it('by a text that holds nothing of the message', () => {
    expect(fingerprint(found(attack, 'officer-criticism'))).toMatch(/^officer-criticism [0-9a-f]{16}$/);
    expect(draft(attack).body.content).toContain('idiot');
  });
});
