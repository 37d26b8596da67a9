/** "I think this is wrong": says to whom the note goes and what is in it, then opens it for the sender to read and send. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { QueryNote } from '../../core/query-note.ts';
import { pane } from '../../core/words/pane.ts';
import { MessageToWrite } from './MessageToWrite.tsx';
import { further } from '../../core/words/further-message.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

const said = { none: pane.wrongMore, opened: pane.wrongOpened, refused: further.note } as const;

interface Props {
  readonly note: QueryNote;
  /** This Outlook can open it; else it is copied, or opened by the mail program. */
  readonly opens: boolean;
  /** @returns false when Outlook did not open it */
  readonly onOpen: () => Promise<boolean>;
  readonly onCancel: () => void;
}

export function QueryForm({ note, opens, onOpen, onCancel }: Props) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'none' | 'opened' | 'refused'>(opens ? 'none' : 'refused');
  const heading = useRef<HTMLHeadingElement>(null);
  // Also when the button that was pressed gives way to what came of it.
  useEffect(() => {
    heading.current?.focus();
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  const adviser = note.to[0] ? `${note.to[0].name}, ${note.post}` : pane.wrongNobody.replace('{post}', note.post);
  const openNote = () => void onOpen().then((opened) => setOutcome(opened ? 'opened' : 'refused'));
  return (
    <div role="group" aria-label={pane.wrong} className={styles.box} onKeyDown={(event) => { if (event.key === 'Escape') onCancel(); }}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{pane.wrong}</h3>
      <p className={styles.text} role="status">{said[outcome].replace('{adviser}', adviser)}</p>
      {outcome === 'refused' ? <MessageToWrite message={note} /> : null}
      <div className={styles.buttons}>
        {outcome === 'none' ? <Button appearance="primary" onClick={openNote}>{pane.wrongOpen}</Button> : null}
        <Button onClick={onCancel}>{outcome === 'none' ? pane.cancel : pane.keepDone}</Button>
      </div>
    </div>
  );
}
