/** What was checked and is in order, what could not be checked and why, and what the protocol is silent on. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { pane } from '../../core/words/pane.ts';
import { Disclosure } from './Disclosure.tsx';
import { InOrderIcon, OpenQuestionIcon } from './icons.tsx';
import type { CheckLists } from './check-lists.ts';

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  affects: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  good: { color: tokens.colorStatusSuccessForeground1, display: 'inline-flex' },
  open: { color: tokens.colorNeutralForeground2, display: 'inline-flex' },
});

export function CheckList({ clear, notChecked, silent }: CheckLists) {
  const styles = useStyles();
  return (
    <div className={styles.lists}>
      {notChecked.length > 0 ? (
        <Disclosure startsOpen icon={<span className={styles.open}><OpenQuestionIcon /></span>} label={`${pane.notChecked} (${notChecked.length})`}>
          <ul className={styles.list}>
            {notChecked.map(({ key, sentence, checks }) => (
              <li key={key}>
                {sentence}
                {checks.length > 0 ? <span className={styles.affects}>{pane.affects.replace('{checks}', checks.join(', '))}</span> : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {clear.length > 0 ? (
        <Disclosure icon={<span className={styles.good}><InOrderIcon /></span>} label={`${pane.checked} (${clear.length})`}>
          <ul className={styles.list}>
            {clear.map(({ key, name, sentence }) => (
              <li key={key}>
                <span className={styles.name}>{name}</span>
                <span className={styles.more}>{sentence}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {silent.length > 0 ? (
        <Disclosure icon={<span className={styles.open}><OpenQuestionIcon /></span>} label={`${pane.silent} (${silent.length})`}>
          <ul className={styles.list}>{silent.map(({ key, name }) => <li key={key}>{name}</li>)}</ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
