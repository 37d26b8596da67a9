/** The pane's logic beside a fake draft. */
import { describe, expect, it } from 'vitest';
import { OutlookError } from '../../../src/adapters/outlook/draft.ts';
import { createChecker } from '../../../src/apps/taskpane/check-draft.ts';
import { type PaneParts, createPaneSession } from '../../../src/apps/taskpane/pane-session.ts';
import type { PaneState } from '../../../src/apps/taskpane/pane-state.ts';
import { summaryOf } from '../../../src/apps/taskpane/summary.ts';
import { pane } from '../../../src/core/words/pane.ts';
import { type Draft, draft, index, policyUnder } from '../../support/council.ts';
import { FakeDraft, FakePage, FakeStore } from './fake-draft.ts';

const workingTime = '2026-03-03T10:30:00Z';
const copy: Draft = { from: 'Raj', to: ['Nadia'], bcc: ['Owen'], subject: 'Timetable', body: 'Here is the timetable that you asked for.' };
const agreed = { kind: 'agreed', words: '' } as const;

async function opened(one: Draft, { store = new FakeStore(), at = workingTime, before = () => {} }: { store?: FakeStore; at?: string; before?: (draft: FakeDraft) => void } = {}) {
  const fake = new FakeDraft({ ...draft(one), sentAt: null });
  before(fake);
  const page = new FakePage(at);
  const parts: PaneParts = { draft: fake, checker: createChecker(policyUnder('knutsford'), index) };
  const session = createPaneSession(async () => parts, store, page);
  session.start();
  await page.pass(0);
  const open = () => session.state().view?.open.map(({ key }) => key) ?? [];
  const title = () => summaryOf(session.state()).title;
  return { fake, page, store, session, open, title };
}

describe('what the pane shows', () => {
  it('a finding with its clause, its evidence, and a remedy with exactly what it changes', async () => {
    const { session } = await opened(copy);
    const [finding] = session.state().view!.open;
    expect(finding).toMatchObject({ key: 'blind-copy', severity: 'stop', clauses: [{ number: '12.1', local: false }] });
    expect(finding!.clauses[0]!.summary).not.toBe('');
    expect(finding!.quotes).toEqual([{ kind: 'recipients', part: 'bcc', mailboxes: [{ name: 'Owen Price', address: 'cllr.price@millbrook.example' }] }]);
    const move = finding!.remedies.find(({ id }) => id === 'move-to-cc')!;
    expect(move.lines.map((line) => line.map(({ kind, text }) => `${kind} ${text}`))).toEqual([
      ['plain Moves from Bcc to Cc', 'ins Owen Price (cllr.price@millbrook.example)'],
      ['plain Adds', 'ins I am copying in Cllr Owen Price.', 'plain after “the timetable that you asked for.”'],
    ]);
  });

  it('words once a sentence, with everything that was noticed marked', async () => {
    const { session } = await opened({ from: 'Nadia', to: ['pat@home.example'], body: 'Dear Pat,\n\nThe Council will pay for the fence and we accept your quotation of £4,200. Thank you.\n\nNadia' });
    const finding = session.state().view!.open.find(({ key }) => key === 'commitment-in-members-name')!;
    const quotes = finding.quotes.flatMap((quote) => (quote.kind === 'words' ? [quote] : []));
    expect(quotes).toHaveLength(1);
    expect(quotes[0]!.pieces.map(({ text }) => text).join('')).toBe('The Council will pay for the fence and we accept your quotation of £4,200.');
    expect(quotes[0]!.pieces.some(({ noticed }) => noticed)).toBe(true);
  });

  it.each<[string, Draft, string]>([
    ['an ordinary message', { from: 'Raj', to: ['Helen'], body: 'The agenda is attached.' }, pane.clear],
    ['an empty draft', { from: 'Raj', subject: '', body: '' }, pane.nothing],
    ['a sender whom the directory does not know', { from: 'jo@elsewhere.example', to: ['Helen'], body: 'Good morning.' }, pane.clearInPart],
  ])('says how things stand for %s', async (_, one, expected) => {
    expect((await opened(one)).title()).toBe(expected);
  });

  it('what could not be read, and does not take checks for clear that rest on it', async () => {
    const { session, title } = await opened({ ...copy, bcc: [] }, { before: (fake) => { fake.missing = [{ what: 'bcc', why: 'not-permitted' }]; } });
    const view = session.state().view!;
    expect(view.clear.map(({ key }) => key)).not.toContain('blind-copy');
    expect(view.notChecked).toMatchObject([{ sentence: 'The Bcc line cannot be read: Countersign has not been given permission.' }]);
    expect(title()).toBe(pane.clearInPart);
  });

  it('remedies as advice where Outlook lets nothing be changed, and for words that could not be read', async () => {
    const advised = async (before: (fake: FakeDraft) => void) => Object.fromEntries((await opened(copy, { before })).session.state().view!.open[0]!.remedies.map(({ id, canApply }) => [id, canApply]));
    expect(await advised((fake) => { fake.writable = false; })).toMatchObject({ 'move-to-cc': false, 'remove-recipient': false });
    expect(await advised((fake) => { fake.missing = [{ what: 'body', why: 'timed-out' }]; })).toMatchObject({ 'move-to-cc': false, 'remove-recipient': true });
  });

  it('the council’s own clause in its own words', async () => {
    const local = { enabled: null, severity: null, localClauses: [{ number: 'L4', heading: 'Open copies', summary: 'Copies are always open.' }], phrases: { add: [], retract: [] }, senders: null, atSend: null };
    const fake = new FakeDraft(draft(copy));
    const page = new FakePage(workingTime);
    const session = createPaneSession(async () => ({ draft: fake, checker: createChecker(policyUnder('knutsford', { tuning: { 'blind-copy': local } }), index) }), new FakeStore(), page);
    session.start();
    await page.pass(0);
    expect(session.state().view!.open[0]!.clauses).toContainEqual({ number: 'L4', heading: 'Open copies', summary: 'Copies are always open.', exceptions: [], local: true });
  });

  it('bad settings by name, and checks that could not be loaded', async () => {
    const page = new FakePage(workingTime);
    const bad = createPaneSession(async () => ({ draft: new FakeDraft(draft(copy)), checker: { problems: ['policy: protocol: no such'] } }), new FakeStore(), page);
    bad.start();
    const lost = createPaneSession(() => Promise.reject(new Error('offline')), new FakeStore(), page);
    lost.start();
    await page.pass(0);
    expect(bad.state()).toMatchObject({ phase: 'bad-settings', problems: ['policy: protocol: no such'] });
    expect(lost.state().phase).toBe('checker-failed');
  });
});

describe('following the draft', () => {
  it('looks again soon after Outlook tells of a change, and says once what came', async () => {
    const { fake, page, session, open } = await opened({ ...copy, bcc: [] });
    expect(open()).toEqual([]);
    const said = session.state().announcement.number;
    fake.edit({ bcc: draft(copy).bcc });
    await page.pass(300);
    expect(open()).toContain('blind-copy');
    expect(session.state().announcement).toEqual({ number: said + 1, text: '1 thing to look at: Blind copies.' });
    fake.edit({ subject: 'Timetable again' });
    await page.pass(3_000);
    expect(session.state().announcement.number).toBe(said + 1);
  });

  it('finds words that nobody told of', async () => {
    const { fake, page, open } = await opened({ from: 'Nadia', to: ['pat@home.example'], body: 'Dear Pat,' });
    fake.edit({ body: { type: 'text', content: 'Dear Pat,\n\nThe Council will pay for the new fence.\n\nNadia' } }, false);
    await page.pass(3_000);
    expect(open()).toContain('commitment-in-members-name');
  });

  it('reads more seldom while nothing changes, and tells nobody', async () => {
    const { fake, page, session } = await opened(copy);
    let told = 0;
    session.subscribe(() => { told += 1; });
    await page.pass(20_000);
    const early = fake.reads;
    await page.pass(20_000);
    expect(fake.reads - early).toBeLessThan(early);
    expect(fake.reads - early).toBeGreaterThan(0);
    expect(told).toBe(0);
  });

  it('sees that time goes on', async () => {
    const { page, open } = await opened({ from: 'Nadia', to: ['Raj'], body: 'Could you send me the plan?' }, { at: '2026-03-03T16:58:30Z' });
    expect(open()).not.toContain('out-of-hours');
    await page.pass(4 * 60_000);
    expect(open()).toContain('out-of-hours');
  });

  it('rests while nobody looks', async () => {
    const { fake, page, open } = await opened({ ...copy, bcc: [] });
    page.visible = false;
    await page.pass(10_000);
    const reads = fake.reads;
    fake.edit({ bcc: draft(copy).bcc });
    await page.pass(60_000);
    expect(fake.reads).toBe(reads);
    page.show();
    await page.pass(100);
    expect(open()).toContain('blind-copy');
  });

  it('keeps what it knows when Outlook falls silent, says so, and comes back', async () => {
    const { fake, page, session, open } = await opened(copy);
    fake.reading = 'hangs';
    await page.pass(30_000);
    expect(session.state().stale).toBe(true);
    expect(open()).toContain('blind-copy');
    fake.reading = 'answers';
    await page.pass(30_000);
    expect(session.state().stale).toBe(false);
  });

  it('says that it cannot read when it never could, and goes on trying', async () => {
    const { fake, page, session, open } = await opened(copy, { before: (one) => { one.reading = 'fails'; } });
    expect(session.state().phase).toBe('unreadable');
    fake.reading = 'answers';
    await page.pass(10_000);
    expect(session.state().phase).toBe('ready');
    expect(open()).toContain('blind-copy');
  });

  it('stops altogether', async () => {
    const { fake, page, session } = await opened(copy);
    session.stop();
    const reads = fake.reads;
    await page.pass(60_000);
    expect([fake.reads, fake.listeners(), page.pending()]).toEqual([reads, 0, 0]);
  });
});

describe('remedies', () => {
  it('change the draft with one click, and back with another', async () => {
    const { fake, session, open } = await opened(copy);
    const before = fake.message;
    await session.applyRemedy('blind-copy', 'move-to-cc');
    expect(fake.message.bcc).toEqual([]);
    expect(fake.message.body.content).toContain('I am copying in Cllr Owen Price.');
    expect(open()).not.toContain('blind-copy');
    expect(session.state()).toMatchObject({ busy: false, done: [{ label: 'Move to Cc' }], announcement: { text: 'Done: Move to Cc' } });
    await session.undo();
    expect(fake.message).toEqual(before);
    expect(open()).toContain('blind-copy');
    expect(session.state()).toMatchObject({ done: [], announcement: { text: 'Undone: Move to Cc' } });
  });

  it('are not made on a draft that has changed under them', async () => {
    const { fake, session } = await opened(copy);
    fake.edit({ bcc: draft({ ...copy, bcc: ['Owen', 'Grace'] }).bcc }, false);
    await session.applyRemedy('blind-copy', 'move-to-cc');
    expect(fake.message.bcc).toHaveLength(2);
    expect(session.state()).toMatchObject({ busy: false, trouble: pane.changedMeanwhile, done: [] });
  });

  it('are not undone over words written since', async () => {
    const { fake, session } = await opened(copy);
    await session.applyRemedy('blind-copy', 'move-to-cc');
    const written = `${fake.message.body.content} And another thing.`;
    fake.edit({ body: { type: 'text', content: written } }, false);
    await session.undo();
    expect(fake.message.body.content).toBe(written);
    expect(session.state()).toMatchObject({ trouble: pane.undoTooLate, done: [] });
  });

  it('are undone whatever was written when they left the words alone', async () => {
    const { fake, session } = await opened(copy);
    await session.applyRemedy('blind-copy', 'remove-recipient');
    fake.edit({ subject: 'Another timetable' }, false);
    await session.undo();
    expect(fake.message.bcc).toHaveLength(1);
  });

  it.each<[string, OutlookError, string]>([
    ['refused', new OutlookError('bcc.setAsync', 9000, 'no'), pane.refused],
    ['made in part', new OutlookError('undo', 'not-kept', 'no'), pane.refusedInPart],
    ['too much for this Outlook', new OutlookError('changes', 'not-supported', 'no'), pane.refusedNotSupported],
    ['planned on an earlier draft', new OutlookError('body.setAsync', 'draft-changed', 'no'), pane.changedMeanwhile],
  ])('that are %s say so and leave nothing to undo', async (_, refusal, expected) => {
    const { session } = await opened(copy, { before: (fake) => { fake.refusal = refusal; } });
    await session.applyRemedy('blind-copy', 'move-to-cc');
    expect(session.state()).toMatchObject({ busy: false, trouble: expected, done: [], announcement: { text: expected } });
  });
});

describe('a message of its own', () => {
  const separately = (id: string, { state }: { state: () => PaneState }) => state().view!.open.find(({ key }) => key === id)!.remedies.find((remedy) => remedy.id === 'send-separately')!;

  it('is opened where Outlook opens one, and nothing is left to write', async () => {
    const { fake, session, open } = await opened(copy);
    expect(separately('blind-copy', session)).toMatchObject({ canApply: true, opens: true });
    await session.applyRemedy('blind-copy', 'send-separately');
    expect(open()).not.toContain('blind-copy');
    expect(fake.opened).toMatchObject([{ to: [{ address: 'cllr.price@millbrook.example' }] }]);
    expect(session.state().toWrite).toEqual([]);
  });

  it('is left to the sender where Outlook opens none: the draft is changed all the same', async () => {
    const { fake, session, open } = await opened(copy, { before: (one) => { one.opens = false; } });
    expect(separately('blind-copy', session)).toMatchObject({ canApply: true, opens: false });
    await session.applyRemedy('blind-copy', 'send-separately');
    expect(open()).not.toContain('blind-copy');
    expect([fake.message.bcc, fake.opened]).toEqual([[], []]);
    expect(session.state().toWrite).toMatchObject([{ to: [{ name: 'Owen Price', address: 'cllr.price@millbrook.example' }] }]);
    session.written(session.state().toWrite[0]!.id);
    expect(session.state().toWrite).toEqual([]);
  });

  it('is no longer left when the change is undone', async () => {
    const { fake, session } = await opened(copy, { before: (one) => { one.opens = false; } });
    await session.applyRemedy('blind-copy', 'send-separately');
    await session.undo();
    expect(session.state().toWrite).toEqual([]);
    expect(fake.message.bcc).toHaveLength(1);
  });
});

describe('setting aside', () => {
  it('hides the finding, keeps the reason, tells the send check, and can be taken back', async () => {
    const { store, session, open, title } = await opened(copy);
    await session.setAside('blind-copy', 'thread', agreed);
    expect(open()).toEqual([]);
    expect(title()).toBe(pane.allSetAside);
    expect(session.state().view!.setAside).toMatchObject([{ key: 'blind-copy', dismissals: [{ scope: 'thread', reason: agreed }] }]);
    expect(store.kept).toHaveLength(1);
    expect(store.answered).toHaveLength(1);
    await session.restore('blind-copy');
    expect(open()).toEqual(['blind-copy']);
    expect([store.kept, store.answered]).toEqual([[], []]);
  });

  it('holds in the next draft for the same recipient, and not for another', async () => {
    const { store, session } = await opened(copy);
    await session.setAside('blind-copy', 'recipient', agreed);
    expect((await opened({ ...copy, subject: 'Something else', to: ['Simon'] }, { store })).open()).toEqual([]);
    expect((await opened({ ...copy, bcc: ['Owen', 'Grace'] }, { store })).open()).toEqual(['blind-copy']);
  });

  it('says when this Outlook cannot keep it, and holds all the same', async () => {
    const { store, session, open } = await opened(copy);
    store.keeps = false;
    await session.setAside('blind-copy', 'message', agreed);
    expect(open()).toEqual([]);
    expect(session.state().trouble).toBe(pane.storedBriefly);
  });

  it('stores nothing about a protected disclosure', async () => {
    const disclosure: Draft = { from: 'Beth', to: ['Priya'], bcc: ['Helen'], subject: 'In confidence', body: 'I wish to make a protected disclosure: invoices have been falsified in my section, and the cover-up is still going on.' };
    const { store, session, open } = await opened(disclosure, { at: '2026-03-07T21:00:00Z' });
    expect(session.state().view!.noTrace).toBe(true);
    for (const { key, scopes } of session.state().view!.open) {
      expect(scopes).toEqual(['message']);
      await session.setAside(key, 'recipient', agreed);
    }
    expect(open()).toEqual([]);
    expect([store.kept, store.answered]).toEqual([[], []]);
  });
});

describe('“I think this is wrong”', () => {
  it('writes to whom the protocol names, with nothing of the message', async () => {
    const fake = new FakeDraft(draft(copy));
    const page = new FakePage(workingTime);
    const session = createPaneSession(async () => ({ draft: fake, checker: createChecker(policyUnder('acses-model'), index) }), new FakeStore(), page);
    session.start();
    await page.pass(0);
    const note = session.noteAbout('blind-copy')!;
    expect(note).toMatchObject({ post: 'Monitoring Officer', to: [{ name: 'Priya Nair', address: 'priya.nair@millbrook.example' }] });
    expect(`${note.subject}${note.body}`).not.toMatch(/owen|price|nadia|timetable/i);
    expect(note.body).toContain(session.state().view!.open[0]!.clauses[0]!.number);
    expect(session.canOpenNote(note)).toBe(true);
    expect(await session.openNote(note)).toBe(true);
    expect(fake.opened).toMatchObject([{ to: note.to, subject: note.subject, body: note.body }]);
  });

  it('is left to the sender where Outlook opens no further draft', async () => {
    const { session } = await opened(copy, { before: (fake) => { fake.opens = false; } });
    const note = session.noteAbout('blind-copy')!;
    expect(note).toMatchObject({ to: [], post: 'Town Clerk' });
    expect(session.canOpenNote(note)).toBe(false);
    expect(await session.openNote(note)).toBe(false);
  });
});

it('a finding that an alert named is asked for', async () => {
  const { session } = await opened(copy);
  session.ask('blind-copy');
  expect(session.state().asked).toBe('blind-copy');
});
