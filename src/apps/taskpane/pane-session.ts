/** The pane without its looks: follows the draft, keeps what was set aside, makes changes and takes them back. No React, no Office.js. */
import type { DismissalStore } from '../../adapters/outlook/dismissals.ts';
import { type DraftRead, type OutlookDraft, OutlookError } from '../../adapters/outlook/draft.ts';
import { fingerprint } from '../../core/at-send.ts';
import { type Dismissal, type DismissalReason, type DismissalScope, dismissalOf, sortOut } from '../../core/dismissal.ts';
import type { Finding } from '../../core/finding.ts';
import type { QueryNote } from '../../core/query-note.ts';
import type { Change } from '../../core/remedies/change.ts';
import { pane } from '../../core/words/pane.ts';
import { announcementOf } from './announcement.ts';
import type { CheckedDraft, CheckedFinding, Checker } from './check-draft.ts';
import { type DraftWatch, type Surroundings, watchDraft } from './draft-watch.ts';
import { type PaneState, firstState } from './pane-state.ts';
import { viewOf } from './pane-view.ts';
import type { BadSettings } from './settings.ts';
import { type UndoStack, undoStack, wordsOf } from './undo-stack.ts';

export interface PaneSession {
  readonly state: () => PaneState;
  /** @returns stops telling */
  readonly subscribe: (changed: () => void) => () => void;
  start(): void;
  stop(): void;
  applyRemedy(finding: string, remedy: string): Promise<void>;
  /** Takes the last change back. */
  undo(): Promise<void>;
  /** The list of what was done is put away; it can then no longer be undone. */
  forgetDone(): void;
  setAside(finding: string, scope: DismissalScope, reason: DismissalReason): Promise<void>;
  restore(finding: string): Promise<void>;
  /** The note about a finding; null when the finding is gone. */
  noteAbout(finding: string): QueryNote | null;
  /** Can this Outlook open the note as a further draft? */
  canOpenNote(note: QueryNote): boolean;
  /** @returns false when it did not open */
  openNote(note: QueryNote): Promise<boolean>;
  /** The sender has written a message that a remedy left. */
  written(id: string): void;
  /** Shows a finding that an alert named. */
  ask(finding: string): void;
}

/** What is fetched once the page stands. */
export interface PaneParts {
  readonly draft: OutlookDraft;
  readonly checker: Checker | BadSettings;
}

export function createPaneSession(load: () => Promise<PaneParts>, store: DismissalStore, outside: Surroundings): PaneSession {
  let state = firstState;
  let draft: OutlookDraft | null = null;
  let watch: DraftWatch | null = null;
  let checker: Checker | null = null;
  let checked: CheckedDraft | null = null;
  let dismissals: readonly Dismissal[] = [];
  /** About a protected disclosure: never stored. */
  let unstored: readonly Dismissal[] = [];
  let answered: readonly string[] = [];
  const undos: UndoStack = undoStack();
  let stopped = false;
  const listeners = new Set<() => void>();

  const set = (change: Partial<PaneState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const say = (text: string) => (text === '' ? {} : { announcement: { number: state.announcement.number + 1, text } });

  /** Lays out the checked draft anew, and says what changed unless the caller says something itself. */
  const show = (said?: string) => {
    if (!checked || !draft) return;
    const view = viewOf(checked, [...dismissals, ...unstored], draft.canApply);
    if (!checked.noTrace) tellSendCheck(checked.findings.map(({ finding }) => finding).filter(({ check }) => view.setAside.some(({ key }) => key === check)));
    set({ view, phase: 'ready', ...say(said ?? announcementOf(state.view, view)) });
  };

  /** What is set aside here is not asked about again at send; what came back is. */
  const tellSendCheck = (setAside: readonly Finding[]) => {
    const now = setAside.map(fingerprint);
    const reopened = answered.filter((one) => !now.includes(one));
    if (reopened.length === 0 && now.every((one) => answered.includes(one))) return;
    answered = now;
    void store.answer(now, reopened);
  };

  const onDraft = async (read: DraftRead): Promise<void> => {
    if (!checker) return;
    const before = outside.now();
    checked = await checker.check(read, before);
    watch?.took(outside.now() - before);
    show(state.busy ? '' : undefined);
  };

  const onSilence = (silent: boolean) => {
    if (silent && !state.view) set({ phase: 'unreadable' });
    else if (silent !== state.stale) set({ stale: silent });
  };

  const named = (name: string): CheckedFinding | null => checked?.findings.find(({ finding }) => finding.check === name) ?? null;
  const findingNamed = (name: string): Finding | null => named(name)?.finding ?? null;

  /** One change at a time; the draft is read afresh before and after. */
  const changing = async (work: () => Promise<void>, troubleOf: (error: unknown) => string): Promise<void> => {
    if (state.busy) return;
    set({ busy: true, trouble: '' });
    try {
      await work();
    } catch (error) {
      const trouble = troubleOf(error);
      set({ trouble, ...say(trouble) });
    } finally {
      set({ busy: false });
    }
  };

  const keep = async (all: readonly Dismissal[]): Promise<void> => {
    dismissals = all;
    if (!await store.save(all)) set({ trouble: pane.storedBriefly });
  };

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start: () => {
      stopped = false;
      void Promise.all([load(), store.load()]).then(([parts, stored]) => {
        if ('problems' in parts.checker) {
          set({ phase: 'bad-settings', problems: parts.checker.problems });
          return;
        }
        ({ draft, checker } = { draft: parts.draft, checker: parts.checker });
        dismissals = stored;
        set({ phase: 'reading' });
        watch = watchDraft(draft, outside, onDraft, onSilence);
        if (!stopped) watch.start();
      }, () => set({ phase: 'checker-failed' }));
    },
    stop: () => {
      stopped = true;
      watch?.stop();
    },
    applyRemedy: (name, id) => changing(async () => {
      const planned = findingNamed(name)?.remedies.find((remedy) => remedy.id === id);
      await watch?.readNow();
      const now = findingNamed(name)?.remedies.find((remedy) => remedy.id === id);
      if (!planned || !now || !checked || !draft || JSON.stringify(planned.changes) !== JSON.stringify(now.changes))
        throw new OutlookError('plan', 'draft-changed', 'The plan was made for an earlier draft.');
      // Most Outlooks open no further message while this one is written: it is left to the sender.
      const left = newMessagesIn(now.changes).filter((change) => !draft!.canApply([change]));
      const undo = await draft.apply(now.changes.filter((change) => !left.some((one) => one === change)), checked.message, checked.reading);
      await watch?.readNow();
      const done = undos.push({ label: now.label, undo, words: now.changes.some(({ kind }) => kind === 'replace-text') ? wordsOf(checked.message) : null });
      const toWrite = left.map(({ to, subject, body }, at) => ({ id: `${done}-${at}`, done, to, subject, body }));
      set({ done: undos.list(), toWrite: [...state.toWrite, ...toWrite], ...say(pane.done.replace('{label}', now.label)) });
    }, troubleInWords),
    undo: () => changing(async () => {
      await watch?.readNow();
      const last = undos.pop();
      if (!last) return;
      set({ done: undos.list() });
      if (last.words !== null && checked && last.words !== wordsOf(checked.message)) { set({ trouble: pane.undoTooLate, ...say(pane.undoTooLate) }); return; }
      await last.undo();
      set({ toWrite: state.toWrite.filter(({ done }) => done !== last.id) });
      await watch?.readNow();
      set(say(pane.undone.replace('{label}', last.label)));
    }, () => pane.undoRefused),
    forgetDone: () => { undos.clear(); set({ done: [] }); },
    setAside: async (name, scope, reason) => {
      const finding = findingNamed(name);
      if (!finding || !checked) return;
      const { reading, thread, noTrace } = checked;
      const dismissal = dismissalOf(finding, reading, noTrace ? 'message' : scope, reason, thread, outside.now());
      set({ trouble: '' });
      if (noTrace) unstored = [...unstored, dismissal];
      else await keep([...dismissals, dismissal]);
      show();
    },
    restore: async (name) => {
      if (!checked) return;
      const all = [...dismissals, ...unstored];
      const { setAside } = sortOut(checked.findings.map(({ finding }) => finding), checked.reading, checked.thread, all);
      const gone = new Set(setAside.find(({ finding }) => finding.check === name)?.dismissals ?? []);
      set({ trouble: '' });
      unstored = unstored.filter((one) => !gone.has(one));
      await keep(dismissals.filter((one) => !gone.has(one)));
      show();
    },
    noteAbout: (name) => named(name)?.note ?? null,
    canOpenNote: (note) => draft?.canApply([asNewMessage(note)]) ?? false,
    openNote: async (note) => {
      const changes = [asNewMessage(note)];
      if (!checked || !draft?.canApply(changes)) return false;
      return draft.apply(changes, checked.message, checked.reading).then(() => true, () => false);
    },
    written: (id) => set({ toWrite: state.toWrite.filter((one) => one.id !== id) }),
    ask: (finding) => set({ asked: finding }),
  };
}

type NewMessage = Extract<Change, { kind: 'new-message' }>;

function newMessagesIn(changes: readonly Change[]): readonly NewMessage[] {
  return changes.filter((change): change is NewMessage => change.kind === 'new-message');
}

function asNewMessage({ to, subject, body }: QueryNote): NewMessage {
  return { kind: 'new-message', to, subject, body };
}

/** What is said when a change was not made. */
function troubleInWords(error: unknown): string {
  const { code, step } = error instanceof OutlookError ? error : { code: 0, step: '' };
  if (step === 'undo') return pane.refusedInPart;
  if (code === 'draft-changed') return pane.changedMeanwhile;
  return code === 'not-supported' ? pane.refusedNotSupported : pane.refused;
}
