/** A remedy: exactly what it will change, and the button that does it; or advice, where Outlook lets nothing be changed. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Piece } from '../../core/words/say-preview.ts';
import { pane } from '../../core/words/pane.ts';
import { further } from '../../core/words/further-message.ts';
import type { RemedyView } from './pane-view.ts';

const useStyles = makeStyles({
  remedy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  lines: {
    margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, width: '100%',
    color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-line', padding: `0 ${tokens.spacingHorizontalXXS}`, borderRadius: tokens.borderRadiusSmall },
  added: {
    color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1, textDecorationLine: 'none',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  removed: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  button: { maxWidth: '100%', minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly remedy: RemedyView;
  readonly primary: boolean;
  /** It is said already that changes are the sender's to make. */
  readonly advised: boolean;
  readonly busy: boolean;
  readonly onApply: () => void;
}

export function RemedyPreview({ remedy, primary, advised, busy, onApply }: Props) {
  const styles = useStyles();
  const described = useId();
  const leaves: Piece = { kind: 'plain', text: further.willLeave };
  const lines = [...remedy.lines, ...remedy.further.map(({ line, to }) => (remedy.opens ? line : [leaves, ...to]))];
  return (
    <div className={styles.remedy}>
      {remedy.canApply ? (
        <Button
          className={styles.button}
          appearance={primary ? 'primary' : 'secondary'}
          aria-describedby={described}
          disabledFocusable={busy}
          onClick={onApply}
        >
          {remedy.label}
        </Button>
      ) : <span className={styles.label}>{remedy.label}</span>}
      {remedy.canApply || advised ? null : <span>{pane.refusedNotSupported}</span>}
      <ul className={styles.lines} id={described} aria-label={pane.willChange}>
        {lines.map((pieces, at) => <li key={at}>{pieces.map((piece, place) => <PieceOfLine key={place} piece={piece} />)}</li>)}
      </ul>
    </div>
  );
}

function PieceOfLine({ piece: { kind, text } }: { readonly piece: Piece }) {
  const styles = useStyles();
  if (kind === 'ins') return <><ins className={`${styles.words} ${styles.added}`}>{text}</ins>{' '}</>;
  if (kind === 'del') return <><del className={`${styles.words} ${styles.removed}`}>{text}</del>{' '}</>;
  return <>{text} </>;
}
