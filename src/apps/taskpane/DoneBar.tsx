/** What was just changed in the draft, and the way back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { pane } from '../../core/words/pane.ts';
import { InOrderIcon } from './icons.tsx';
import type { PaneSession } from './pane-session.ts';
import type { PaneState } from './pane-state.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { color: tokens.colorStatusSuccessForeground1, display: 'inline-flex' },
  text: { flexGrow: 1, flexBasis: '120px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginLeft: 'auto' },
});

export function DoneBar({ state: { done, busy }, session }: { readonly state: PaneState; readonly session: PaneSession }) {
  const styles = useStyles();
  const undo = useRef<HTMLButtonElement>(null);
  const last = done[done.length - 1];
  const known = useRef(0);
  useEffect(() => {
    // Only when somebody works in the pane: the focus is never taken from the message.
    if (last && last.id > known.current && document.hasFocus()) undo.current?.focus();
    known.current = Math.max(known.current, last?.id ?? 0);
  }, [last]);
  if (!last) return null;
  return (
    <div className={styles.bar}>
      <span className={styles.icon}><InOrderIcon /></span>
      <span className={styles.text}>{pane.done.replace('{label}', last.label)}</span>
      <div className={styles.buttons}>
        <Button
          ref={(element: HTMLButtonElement | null) => { undo.current = element; }}
          size="small"
          aria-label={pane.undoOf.replace('{label}', last.label)}
          disabledFocusable={busy}
          onClick={() => void session.undo()}
        >
          {pane.undo}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => session.forgetDone()}>{pane.keepDone}</Button>
      </div>
    </div>
  );
}
