/** The checks beside the page: the same answers as on its own thread, as plain data; and the page's own thread where a worker fails. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import policyData from '../../../assets/sample-council/policy.json' with { type: 'json' };
import directoryData from '../../../assets/sample-council/directory.json' with { type: 'json' };
import type { Checker } from '../../../src/apps/taskpane/check-draft.ts';
import { type Answered, type Asked, type CheckWorker, checkerBeside } from '../../../src/apps/taskpane/checker-beside.ts';
import { type BadSettings, checkerOfCouncil } from '../../../src/apps/taskpane/settings.ts';
import { draft } from '../../support/council.ts';

const settings = { policy: policyData, directory: directoryData };
const now = Date.parse('2026-03-10T10:20:00Z');
const read = {
  message: {
    ...draft({ from: 'Raj', to: ['Nadia'], bcc: ['Owen'], subject: 'Quotation 4471', body: 'The Council will pay for the fence.' }),
    from: { name: 'Asha Patel', address: 'cllr.a.patel@wealdmoor.example' }, to: [{ name: 'Gareth Price', address: 'g.price@wealdmoor.example' }], bcc: [{ name: 'Brian Castle', address: 'cllr.b.castle@wealdmoor.example' }],
    sentAt: null,
  },
  missing: [],
};
const here = async () => checkerOfCouncil(settings);
const asChecker = (made: Checker | BadSettings): Checker => {
  if ('problems' in made) throw new Error(made.problems.join());
  return made;
};

/** What the browser does between a page and its worker: everything is copied, and nothing but data can be. */
class CopyingWorker implements CheckWorker {
  onmessage: CheckWorker['onmessage'] = null;
  onerror: CheckWorker['onerror'] = null;
  terminated = false;
  asked = 0;

  postMessage(asked: Asked): void {
    this.asked += 1;
    (globalThis as unknown as { onmessage: (event: { data: Asked }) => void }).onmessage({ data: structuredClone(asked) });
  }

  terminate(): void { this.terminated = true; }
  fail(): void { this.onerror?.({ preventDefault: () => undefined }); }
}

describe('in a worker', () => {
  let worker: CopyingWorker;
  beforeEach(async () => {
    worker = new CopyingWorker();
    vi.stubGlobal('postMessage', (answer: Answered) => worker.onmessage?.({ data: structuredClone(answer) }));
    vi.resetModules();
    await import('../../../src/apps/taskpane/check-worker.ts');
  });
  afterEach(() => vi.unstubAllGlobals());

  it('the answer is what the page’s own thread would say, findings, remedies and all', async () => {
    const beside = asChecker(await checkerBeside(settings, () => worker, () => Promise.reject(new Error('not needed'))));
    const answer = await beside.check(read, now);
    expect(answer.findings.map(({ finding }) => finding.check)).toContain('blind-copy');
    expect(answer.findings[0]!.shown.remedies.length).toBeGreaterThan(0);
    expect(answer).toEqual(structuredClone(await asChecker(await here()).check(read, now)));
  });

  it('says what is wrong with the settings', async () => {
    const made = await checkerBeside({ ...settings, policy: { protocol: 'no-such' } }, () => worker, () => Promise.reject(new Error('not needed')));
    expect('problems' in made && made.problems.join()).toContain('no-such');
  });

  it('one that dies is replaced by the page’s own thread, also for the draft it had', async () => {
    const beside = asChecker(await checkerBeside(settings, () => worker, here));
    worker.postMessage = () => worker.fail();
    expect((await beside.check(read, now)).findings.map(({ finding }) => finding.check)).toContain('blind-copy');
    expect(worker.terminated).toBe(true);
    worker.postMessage = () => { throw new Error('asked a dead worker'); };
    expect((await beside.check(read, now)).findings).not.toEqual([]);
  });
});

describe('without a worker', () => {
  it.each<[string, () => CheckWorker]>([
    ['there is none', () => { throw new TypeError('Worker is not a constructor'); }],
    ['its script cannot be had', () => { const one = new CopyingWorker(); one.postMessage = () => one.fail(); return one; }],
  ])('%s: the page’s own thread checks', async (_, start) => {
    const made = asChecker(await checkerBeside(settings, start, here));
    expect((await made.check(read, now)).findings.map(({ finding }) => finding.check)).toContain('blind-copy');
  });

  it('the page gets its turn before each part of the work', async () => {
    let turns = 0;
    const made = asChecker(checkerOfCouncil(settings, async () => { turns += 1; }));
    const { findings } = await made.check(read, now);
    // Reading, six checks, and each finding.
    expect(turns).toBe(1 + 6 + findings.length);
  });
});
