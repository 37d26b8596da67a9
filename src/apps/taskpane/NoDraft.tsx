/** Opened beside a message being read, or outside Outlook. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { pane } from '../../core/words/pane.ts';
import { Frame } from './Frame.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  more: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function NoDraft() {
  const styles = useStyles();
  return <Frame under=""><h1 className={styles.title}>{pane.noDraft}</h1><p className={styles.more}>{pane.noDraftMore}</p></Frame>;
}
