/** Messages of their own that a remedy leaves to the sender, until the sender is done with them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MessageToWrite } from './MessageToWrite.tsx';
import { further } from '../../core/words/further-message.ts';
import type { PaneSession } from './pane-session.ts';
import type { PaneState } from './pane-state.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS, padding: '12px 14px',
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  close: { alignSelf: 'flex-start' },
});

export function FurtherMessages({ state: { toWrite }, session }: { readonly state: PaneState; readonly session: PaneSession }) {
  const styles = useStyles();
  return toWrite.map((one) => (
    <section key={one.id} className={styles.card} aria-labelledby={`to-write-${one.id}`}>
      <h2 id={`to-write-${one.id}`} className={styles.heading}>{further.title}</h2>
      <p className={styles.text}>{further.more}</p>
      <MessageToWrite message={one} />
      <Button className={styles.close} size="small" onClick={() => session.written(one.id)}>{further.close}</Button>
    </section>
  ));
}
