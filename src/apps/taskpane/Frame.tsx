/** The page around everything: the product's name, the protocol it reads by, and the content. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { pane } from '../../core/words/pane.ts';
import { ProductMark } from './icons.tsx';

const useStyles = makeStyles({
  root: {
    minHeight: '100vh', boxSizing: 'border-box', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
  },
  head: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: '10px 14px',
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 260px)': { padding: '8px' },
  },
  mark: { display: 'inline-flex', color: tokens.colorBrandBackground, '@media (forced-colors: active)': { color: 'CanvasText', '--mark-pen': 'Canvas' } },
  product: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  under: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, display: 'block' },
  main: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '14px', '@media (max-width: 260px)': { padding: '8px' } },
});

interface Props {
  /** The protocol read by; '' while it is not known. */
  readonly under: string;
  readonly busy?: boolean;
  readonly around?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

export function Frame({ under, busy = false, around, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} ref={around ?? null}>
      <header className={styles.head}>
        <span className={styles.mark}><ProductMark /></span>
        <div>
          <span className={styles.product}>{pane.product}</span>
          {under === '' ? null : <span className={styles.under}>{under}</span>}
        </div>
      </header>
      <main className={styles.main} aria-busy={busy}>{children}</main>
    </div>
  );
}
