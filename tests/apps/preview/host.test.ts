/** The simulated Outlook without a browser: its envelope, its conditions, its calls, and what happens between Send and sending. */
import { beforeAll, describe, expect, it } from 'vitest';
import { momentOf, onTheWall } from '../../../src/apps/preview/page/clock.ts';
import { answerOf } from '../../../src/apps/preview/host/calls.ts';
import { type BodyEditor, createItem } from '../../../src/apps/preview/host/compose-item.ts';
import { conditionsIn, hasSet } from '../../../src/apps/preview/host/conditions.ts';
import type { Completion } from '../../../src/apps/preview/host/launch-runtime.ts';
import type { Outlook } from '../../../src/apps/preview/host/outlook.ts';
import { type Decision, send } from '../../../src/apps/preview/host/send.ts';
import { answerTo, requestIn } from '../../../src/apps/preview/host/wire.ts';

beforeAll(() => {
  (globalThis as Record<string, unknown>).location ??= { origin: 'https://localhost:4443' };
});

function outlook(search = ''): Outlook {
  let words = 'Hello.';
  const body: BodyEditor = { kind: () => 'text', html: () => words, text: () => words, set: (content) => { words = content; }, insert: (content) => { words += content; } };
  const from = { name: 'Ann', address: 'ann@council.example' };
  const item = createItem({ from, sender: null, to: [{ name: 'Ben', address: 'ben@council.example' }], cc: [], bcc: [], subject: 'Hi', body: { type: 'text', content: '' }, composeType: 'reply', sentAt: null, deferredUntil: null, attachments: [] }, from, body);
  return { item, conditions: conditionsIn(search), person: from, roaming: {}, kindOf: () => 'council', openDraft: () => undefined };
}

describe('the envelope', () => {
  it('takes office.js’s requests and nothing else', () => {
    expect(requestIn('{"_messageType":0,"_actionType":1,"_actionName":"olkRecipientsChanged","_conversationId":"c","_correlationId":4,"_data":null}'))
      .toEqual({ action: 'listen', name: 'olkRecipientsChanged', conversation: 'c', correlation: 4, data: null });
    for (const other of [7, null, '', '{', '[]', '"text"', '{"_messageType":1,"_actionType":0,"_actionName":"x"}']) expect(requestIn(other)).toBeNull();
  });

  it('answers the same conversation', () => {
    const answer = JSON.parse(answerTo({ action: 'call', name: 'x', conversation: 'c', correlation: 9, data: null }, { a: 1 }));
    expect(answer).toMatchObject({ _messageType: 1, _responseType: 0, _conversationId: 'c', _correlationId: 9, _data: { a: 1 } });
  });
});

describe('calls', () => {
  it('read and change the draft', () => {
    const host = outlook();
    expect(answerOf(host, 15, { recipientField: 0 })).toEqual({ error: false, data: [{ name: 'Ben', address: 'ben@council.example', recipientType: 2 }] });
    expect(answerOf(host, 22, { recipientField: 1, recipientArray: [{ name: 'c@council.example', address: 'c@council.example' }] })).toEqual({ error: false });
    expect(host.item.recipients.cc).toEqual([{ name: '', address: 'c@council.example' }]);
    expect(answerOf(host, 186, { name: 'missing' })).toEqual({ error: true, errorCode: 9050 });
  });

  it('that this Outlook is too old for are refused', () => {
    const old = outlook('?requirements=1.5');
    expect(answerOf(old, 107, {})).toEqual({ error: true, errorCode: 5000 });
    expect(answerOf(old, 15, { recipientField: 0 })).toMatchObject({ error: false });
    expect(answerOf(old, 99_999, {})).toEqual({ error: true, errorCode: 5000 });
  });

  it('hang and fail as asked', () => {
    expect(answerOf(outlook('?hanging=37,18'), 18, {})).toBeNull();
    expect(answerOf(outlook('?failing=18:5001'), 18, {})).toEqual({ error: true, errorCode: 5001 });
  });

  it('1.5 comes before 1.13', () => {
    expect([hasSet(conditionsIn('?requirements=1.5'), 12), hasSet(conditionsIn('?requirements=1.13'), 12)]).toEqual([false, true]);
  });
});

describe('send', () => {
  const runtime = (completion: Promise<Completion | null>) => ({ run: () => completion, close: () => undefined });
  const dialogs = (decision: Decision, slow: 'send' | 'keep' | null = null) => ({ alert: () => Promise.resolve(decision), slow: (over: Promise<unknown>) => (slow === null ? over.then(() => null) : Promise.resolve(slow)) });
  const held = Promise.resolve({ allowEvent: false, errorMessage: 'Look.', commandId: 'pane', contextData: '{"check":"x"}' });
  const never = new Promise<null>(() => undefined);

  it.each<[string, Promise<Completion | null>, Decision, object]>([
    ['allowed', Promise.resolve({ allowEvent: true }), 'keep', { sent: true }],
    ['the handler is missing', Promise.resolve(null), 'keep', { sent: true }],
    ['held, Send Anyway', held, 'send', { sent: true }],
    ['held, Don’t Send', held, 'keep', { sent: false, openPane: false, context: '' }],
    ['held, the add-in’s button', held, 'open-pane', { sent: false, openPane: true, context: '{"check":"x"}' }],
  ])('%s', async (_, completion, decision, outcome) => {
    expect(await send(runtime(completion), conditionsIn(''), dialogs(decision))).toEqual(outcome);
  });

  it.each(['send', 'keep'] as const)('a handler that never completes leaves it to the sender: %s', async (decision) => {
    expect((await send(runtime(never), conditionsIn('?slow-after=1'), dialogs('keep', decision))).sent).toBe(decision === 'send');
  });

  it('an Outlook without Smart Alerts raises nothing', async () => {
    expect(await send(runtime(never), conditionsIn('?requirements=1.11'), dialogs('keep'))).toEqual({ sent: true });
  });
});

describe('the clock', () => {
  it.each([['2026-03-10T20:40', 'Europe/London', '2026-03-10T20:40:00Z'], ['2026-07-01T09:00', 'Europe/London', '2026-07-01T08:00:00Z'], ['2026-03-29T02:30', 'Europe/London', '2026-03-29T01:30:00Z']])('%s in %s', (wall, zone, utc) => {
    expect(momentOf(wall, zone)).toBe(Date.parse(utc));
    expect(onTheWall(Date.parse(utc), zone)).toBe(wall);
  });

  it('knows what is no time', () => {
    expect(momentOf('', 'Europe/London')).toBeNaN();
  });
});
