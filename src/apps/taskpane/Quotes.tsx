/** The words and recipients that a finding rests on: words within their sentence, recipients with their line of the header. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { pane, parts } from '../../core/words/pane.ts';
import type { Quote } from './pane-view.ts';

const useStyles = makeStyles({
  quotes: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quote: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, padding: '6px 10px', fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  part: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  words: { backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  more: { alignSelf: 'flex-start', minWidth: 0, padding: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForeground1 },
});

/** So many are shown before the rest is asked for. */
const shownAtFirst = 4;

export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? quotes : quotes.slice(0, shownAtFirst);
  if (quotes.length === 0) return null;
  return (
    <ul className={styles.quotes} aria-label={pane.noticedIn}>
      {shown.map(({ part, before, words, after }, at) => (
        <li key={at} className={styles.quote}>
          <span className={styles.part}>{parts[part]}</span>
          {before}<mark className={styles.words}>{words}</mark>{after}
        </li>
      ))}
      {shown.length < quotes.length ? <li><Button appearance="transparent" className={styles.more} onClick={() => setAll(true)}>{pane.showAll(quotes.length)}</Button></li> : null}
    </ul>
  );
}
