/** The words and recipients that a finding rests on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { pane, parts } from '../../core/words/pane.ts';
import type { Quote } from './quotes.ts';

const useStyles = makeStyles({
  quotes: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // The border shows in forced colours alone, where there are no backgrounds.
  quote: {
    backgroundColor: tokens.colorNeutralBackground3, border: '1px solid transparent', borderRadius: tokens.borderRadiusMedium,
    padding: '5px 10px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2,
  },
  part: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  noticed: { backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  mailbox: { display: 'block' },
  address: { fontSize: tokens.fontSizeBase200 },
  more: {
    minWidth: 0, padding: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { padding: '0 6px' },
  },
});

/** So many lines of the header are shown before the rest is asked for. */
const shownAtFirst = 3;

export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  const styles = useStyles();
  if (quotes.length === 0) return null;
  return (
    <ul className={styles.quotes} aria-label={pane.noticedIn}>
      {quotes.map((quote, at) => (
        <li key={at} className={styles.quote}>
          <span className={styles.part}>{parts[quote.part]}</span>
          {quote.kind === 'words'
            ? quote.pieces.map(({ text, noticed }, place) => (noticed ? <mark key={place} className={styles.noticed}>{text}</mark> : text))
            : <Mailboxes mailboxes={quote.mailboxes} />}
        </li>
      ))}
    </ul>
  );
}

function Mailboxes({ mailboxes }: { readonly mailboxes: Extract<Quote, { kind: 'recipients' }>['mailboxes'] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all || mailboxes.length <= shownAtFirst + 1 ? mailboxes : mailboxes.slice(0, shownAtFirst);
  return (
    <>
      {shown.map(({ name, address }) => (
        <span key={address} className={styles.mailbox}>
          {name === '' ? null : <><mark className={styles.noticed}>{name}</mark>{' '}</>}
          <span className={name === '' ? styles.noticed : styles.address}>{address}</span>
        </span>
      ))}
      {shown.length < mailboxes.length ? (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => setAll(true)}>{pane.showAll(mailboxes.length)}</Button>
      ) : null}
    </>
  );
}
