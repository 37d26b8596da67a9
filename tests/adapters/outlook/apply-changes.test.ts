import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OutlookError } from '../../../src/adapters/outlook/draft.ts';
import { createOutlookDraft } from '../../../src/adapters/outlook/outlook-draft.ts';
import { readMessage } from '../../../src/core/language/reading/read-message.ts';
import type { OutgoingMessage } from '../../../src/core/message.ts';
import { applyChanges } from '../../../src/core/remedies/apply.ts';
import type { Change } from '../../../src/core/remedies/change.ts';
import { type Troubles, composeFake } from '../../support/compose-item.ts';
import { box, draft } from '../../support/council.ts';

const message: OutgoingMessage = {
  ...draft({ from: 'Nadia Rahman', to: ['Beth Laurie'], cc: ['Owen Price'], bcc: ['Grace Oduya', 'jo@mail.example'], subject: 'Larch Avenue', html: '<p>Dear <b>Beth</b>,</p><p>It is time &amp; late.</p>' }),
  sentAt: null,
};
const reading = readMessage(message);
const at = (words: string) => ({ start: reading.text.indexOf(words), end: reading.text.indexOf(words) + words.length });
const moveToCc: readonly Change[] = [
  { kind: 'remove-recipient', field: 'bcc', address: box('Grace Oduya').address },
  { kind: 'add-recipient', field: 'cc', mailbox: box('Grace Oduya') },
];
const everything: readonly Change[] = [
  ...moveToCc,
  { kind: 'replace-text', part: 'body', ...at('late'), text: 'overdue' },
  { kind: 'replace-text', part: 'subject', start: 0, end: 5, text: 'Birch' },
  { kind: 'set-delivery', at: Date.UTC(2026, 2, 4, 9) },
];

function opened(troubles: Troubles = {}, one: OutgoingMessage = message) {
  const fake = composeFake(one, troubles);
  return { fake, draft: createOutlookDraft(fake.item, fake.host) };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

/** Lets time go by until the promise settles. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  const result = promise.then((value) => ({ value }), (error: unknown) => ({ error }));
  await vi.advanceTimersByTimeAsync(30_000);
  const outcome = await result;
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

describe('changes made in Outlook', () => {
  it('leave the draft as the preview showed it, and undo puts it back', async () => {
    const { fake, draft: outlook } = opened();
    expect(outlook.canApply(everything)).toBe(true);
    const undo = await settled(outlook.apply(everything, message, reading));
    const { message: after } = await settled(outlook.read());
    expect(after).toEqual(applyChanges(message, everything, reading).message);
    expect(after.body.content).toBe('<p>Dear <b>Beth</b>,</p><p>It is time &amp; overdue.</p>');
    await settled(undo());
    expect((await settled(outlook.read())).message).toEqual(message);
    expect(fake.state.delivery).toBe(0);
  });

  it('keep plain text plain', async () => {
    const plain: OutgoingMessage = { ...message, body: { type: 'text', content: 'Dear Beth,\nlate & later' } };
    const { fake, draft: outlook } = opened({}, plain);
    await settled(outlook.apply([{ kind: 'replace-text', part: 'body', start: 0, end: 4, text: 'Hello' }], plain, readMessage(plain)));
    expect(fake.state.body).toBe('Hello Beth,\nlate & later');
  });

  it('add without setting back a list that may hold contact groups', async () => {
    const { fake, draft: outlook } = opened();
    await settled(outlook.apply([{ kind: 'add-recipient', field: 'cc', mailbox: box('Beth Laurie') }], message, reading));
    expect(fake.made).toContain('cc.addAsync');
    expect(fake.made).not.toContain('cc.setAsync');
  });

  it('add nobody twice', async () => {
    const { fake, draft: outlook } = opened();
    await settled(outlook.apply([{ kind: 'add-recipient', field: 'cc', mailbox: box('Owen Price') }], message, reading));
    expect(fake.state.cc).toHaveLength(1);
  });

  it('write more than a hundred recipients in parts', async () => {
    const crowd = Array.from({ length: 230 }, (_, index) => ({ name: `Person ${index}`, address: `p${index}@mail.example` }));
    const crowded = { ...message, bcc: crowd };
    const { fake, draft: outlook } = opened({}, crowded);
    await settled(outlook.apply([{ kind: 'remove-recipient', field: 'bcc', address: 'p7@mail.example' }], crowded, reading));
    expect(fake.state.bcc.map((one) => one.emailAddress)).toEqual(crowd.map(({ address }) => address).filter((one) => one !== 'p7@mail.example'));
  });

  it('open a further draft, its text escaped', async () => {
    const { fake, draft: outlook } = opened();
    await settled(outlook.apply([{ kind: 'new-message', to: [box('Beth Laurie')], subject: 'Apart', body: 'A <b>\nC' }], message, reading));
    expect(fake.state.opened).toEqual([{ toRecipients: ['beth.laurie@millbrook.example'], subject: 'Apart', htmlBody: '<div>A &lt;b&gt;<br>C</div>' }]);
  });
});

describe('changes that do not succeed', () => {
  it.each(['body.setAsync', 'subject.setAsync', 'bcc.setAsync', 'cc.addAsync', 'delayDeliveryTime.setAsync'] as const)('%s: all is put back and said', async (step) => {
    for (const trouble of ['fails', 'throws', 'hangs'] as const) {
      const troubles: Troubles = { [step]: trouble };
      const { fake, draft: outlook } = opened(troubles);
      await expect(settled(outlook.apply(everything, message, reading))).rejects.toThrow(OutlookError);
      for (const name of Object.keys(troubles)) delete troubles[name as keyof Troubles];
      expect((await settled(outlook.read())).message, trouble).toEqual(message);
      expect(fake.state.opened).toEqual([]);
    }
  });

  it.each(['bcc.setAsync', 'cc.addAsync'] as const)('%s that says yes and does nothing is found out', async (step) => {
    const { draft: outlook } = opened({ [step]: 'silent' });
    await expect(settled(outlook.apply(moveToCc, message, reading))).rejects.toMatchObject({ code: 'not-kept' });
    expect((await settled(outlook.read())).message).toEqual(message);
  });

  it('do not touch a body that was edited meanwhile', async () => {
    const { fake, draft: outlook } = opened();
    fake.state.body = '<p>Dear Beth, all new.</p>';
    await expect(settled(outlook.apply(everything, message, reading))).rejects.toMatchObject({ code: 'draft-changed' });
    expect(fake.state.body).toBe('<p>Dear Beth, all new.</p>');
    expect(fake.made).not.toContain('body.setAsync');
  });

  it('are not begun where a call is missing', async () => {
    const { fake, draft: outlook } = opened({ 'delayDeliveryTime.setAsync': 'missing' });
    expect(outlook.canApply(everything)).toBe(false);
    expect(outlook.canApply(moveToCc)).toBe(true);
    await expect(settled(outlook.apply(everything, message, reading))).rejects.toMatchObject({ code: 'not-supported' });
    expect(fake.made).toEqual([]);
  });
});

describe('listening', () => {
  it('tells all, once registered, and stops', async () => {
    const { fake, draft: outlook } = opened();
    const heard: string[] = [];
    const stopOne = outlook.onChanged(() => heard.push('one'));
    const stopTwo = outlook.onChanged(() => heard.push('two'));
    await settled(Promise.resolve());
    fake.state.handlers.forEach((handler) => handler());
    stopOne();
    fake.state.handlers.forEach((handler) => handler());
    expect(heard).toEqual(['one', 'two', 'two']);
    stopTwo();
    await settled(Promise.resolve());
    expect(fake.state.handlers.size).toBe(0);
  });
});
