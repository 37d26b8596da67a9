/** A draft, a store and a page that do as a test tells them. Time passes when the test lets it. */
import type { DismissalStore } from '../../../src/adapters/outlook/dismissals.ts';
import { type Missing, type OutlookDraft, OutlookError } from '../../../src/adapters/outlook/draft.ts';
import type { Surroundings } from '../../../src/apps/taskpane/draft-watch.ts';
import type { Dismissal } from '../../../src/core/dismissal.ts';
import type { OutgoingMessage } from '../../../src/core/message.ts';
import { applyChanges } from '../../../src/core/remedies/apply.ts';
import type { Change } from '../../../src/core/remedies/change.ts';

export class FakeDraft implements OutlookDraft {
  missing: readonly Missing[] = [];
  reads = 0;
  /** `hangs` never answers, `fails` rejects. */
  reading: 'answers' | 'hangs' | 'fails' = 'answers';
  refusal: OutlookError | null = null;
  writable = true;
  opened: Extract<Change, { kind: 'new-message' }>[] = [];
  private handlers = new Set<() => void>();

  constructor(public message: OutgoingMessage) {}

  read = async () => {
    this.reads += 1;
    if (this.reading === 'hangs') await new Promise(() => {});
    if (this.reading === 'fails') throw new Error('no answer');
    return { message: this.message, missing: this.missing };
  };

  /** Most Outlooks open no further message beside one that is written. */
  opens = true;

  canApply = (changes: readonly Change[]) => this.writable && (this.opens || changes.every(({ kind }) => kind !== 'new-message'));

  apply = async (changes: readonly Change[], message: OutgoingMessage, reading: Parameters<OutlookDraft['apply']>[2]) => {
    if (this.refusal) throw this.refusal;
    const before = this.message;
    this.opened.push(...changes.filter((change) => change.kind === 'new-message'));
    this.message = applyChanges(message, changes, reading).message;
    return async () => { this.message = before; };
  };

  onChanged = (handler: () => void) => {
    this.handlers.add(handler);
    return () => this.handlers.delete(handler);
  };

  /** As Outlook tells of new recipients. */
  edit(change: Partial<OutgoingMessage>, told = true): void {
    this.message = { ...this.message, ...change };
    if (told) for (const handler of this.handlers) handler();
  }

  listeners = () => this.handlers.size;
}

export class FakeStore implements DismissalStore {
  kept: readonly Dismissal[] = [];
  answered: readonly string[] = [];
  keeps = true;
  load = async () => this.kept;
  save = async (all: readonly Dismissal[]) => {
    if (this.keeps) this.kept = all;
    return this.keeps;
  };

  answer = async (answered: readonly string[], reopened: readonly string[]) => {
    this.answered = [...new Set([...this.answered.filter((one) => !reopened.includes(one)), ...answered])];
  };
}

export class FakePage implements Surroundings {
  visible = true;
  private time: number;
  private timers: { at: number; work: () => void }[] = [];
  private onShow = new Set<() => void>();

  constructor(iso: string) { this.time = Date.parse(iso); }

  now = () => this.time;
  isVisible = () => this.visible;
  after = (milliseconds: number, work: () => void) => {
    const timer = { at: this.time + milliseconds, work };
    this.timers.push(timer);
    return () => { this.timers = this.timers.filter((one) => one !== timer); };
  };

  onVisible = (handler: () => void) => {
    this.onShow.add(handler);
    return () => this.onShow.delete(handler);
  };

  show(): void {
    this.visible = true;
    for (const handler of this.onShow) handler();
  }

  /** Lets so many milliseconds pass, timer by timer, and what they started come to rest. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    await settled();
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((one) => one !== next);
      this.time = Math.max(this.time, next.at);
      next.work();
      await settled();
    }
    this.time = until;
    await settled();
  }

  pending = () => this.timers.length;
}

/** Lets promises that nothing holds up come to rest. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}
