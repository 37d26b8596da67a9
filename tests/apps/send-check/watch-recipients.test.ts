import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noticeKeys } from '../../../src/adapters/outlook/notices.ts';
import { watchRecipients } from '../../../src/apps/send-check/watch-recipients.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { untuned } from '../../../src/core/policy/policy.ts';
import { type ComposeFake, type Trouble, type Troubles, composeFake, steps } from '../../support/compose-item.ts';
import { draft, index, policyUnder } from '../../support/council.ts';

const letter = { ...draft({ from: 'Nadia Rahman', to: ['Beth Laurie'], html: '' }), sentAt: null };
const grace = { displayName: 'Grace Oduya', emailAddress: 'cllr.oduya@millbrook.example' };

function change(fake: ComposeFake, policy: Policy): readonly unknown[] {
  const answers: unknown[] = [];
  watchRecipients({ completed: (options) => { answers.push(options); } }, { host: () => fake.host, council: () => ({ policy, directory: index }), now: () => Date.UTC(2026, 2, 3, 10) });
  return answers;
}

async function changed(fake: ComposeFake, policy = policyUnder('knutsford')): Promise<readonly unknown[]> {
  const answers = change(fake, policy);
  await vi.advanceTimersByTimeAsync(30_000);
  return answers;
}

const line = (fake: ComposeFake) => fake.state.notices.get(noticeKeys.recipients)?.message ?? null;

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('recipients change', () => {
  it('a line appears as soon as a member is in Bcc, with the clause, and goes with them', async () => {
    const fake = composeFake(letter);
    expect(await changed(fake)).toEqual([{}]);
    expect(line(fake)).toBeNull();
    fake.state.bcc = [grace];
    expect(await changed(fake)).toEqual([{}]);
    expect(line(fake)).toMatch(/Grace Oduya.*12\.1/);
    await changed(fake);
    expect(fake.state.notices.size).toBe(1);
    fake.state.bcc = [];
    await changed(fake);
    expect(fake.state.notices.size).toBe(0);
  });

  it('says nothing of what may still be written', async () => {
    const fake = composeFake({ ...letter, ...draft({ from: 'Beth Laurie', to: ['Nadia Rahman'], cc: ['Grace Oduya'], html: '' }), sentAt: null });
    await changed(fake, policyUnder('uttlesford-current'));
    expect(line(fake)).toBeNull();
  });

  it('keeps to what the policy leaves to the pane', async () => {
    const fake = composeFake(letter);
    fake.state.bcc = [grace];
    await changed(fake, policyUnder('knutsford', { tuning: { 'blind-copy': { ...untuned, atSend: 'pane' } } }));
    expect(line(fake)).toBeNull();
  });

  it('lets only the newest of several events speak', async () => {
    const troubles: Troubles = { 'bcc.getAsync': 'late' };
    const fake = composeFake(letter, troubles);
    fake.state.bcc = [grace];
    change(fake, policyUnder('knutsford'));
    delete troubles['bcc.getAsync'];
    fake.state.bcc = [];
    await changed(fake);
    expect(line(fake)).toBeNull();
  });
});

describe('whatever a call does', () => {
  it.each(steps.flatMap((step) => (['fails', 'throws', 'hangs', 'late', 'missing'] as Trouble[]).map((trouble) => [step, trouble] as const)))('%s %s: one answer', async (step, trouble) => {
    const fake = composeFake(letter, { [step]: trouble });
    fake.state.bcc = [grace];
    expect(await changed(fake)).toEqual([{}]);
  });

  it('leaves the line as it is where recipients cannot be read', async () => {
    const troubles: Troubles = {};
    const fake = composeFake(letter, troubles);
    fake.state.bcc = [grace];
    await changed(fake);
    troubles['bcc.getAsync'] = 'fails';
    await changed(fake);
    expect(line(fake)).toMatch(/Grace Oduya/);
  });
});
