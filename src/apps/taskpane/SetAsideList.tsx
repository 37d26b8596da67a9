/** Findings that the sender set aside, why, and the way back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dismissal } from '../../core/dismissal.ts';
import { pane, reasonNames, scopeNames } from '../../core/words/pane.ts';
import { Disclosure } from './Disclosure.tsx';
import { AsideIcon } from './icons.tsx';
import type { PaneSession } from './pane-session.ts';
import type { PaneView } from './pane-view.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: '2px 0', overflowWrap: 'anywhere' },
  reason: { margin: '2px 0 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  icon: { color: tokens.colorNeutralForeground2, display: 'inline-flex' },
});

export function SetAsideList({ setAside, session }: { readonly setAside: PaneView['setAside']; readonly session: PaneSession }) {
  const styles = useStyles();
  if (setAside.length === 0) return null;
  return (
    <Disclosure icon={<span className={styles.icon}><AsideIcon /></span>} label={pane.setAsideList(setAside.length)}>
      <ul className={styles.list}>
        {setAside.map(({ key, name, message, dismissals }) => (
          <li key={key}>
            <span className={styles.name}>{name}</span>
            <p className={styles.text}>{message}</p>
            {dismissals.map((one) => <p key={`${one.scope} ${one.at}`} className={styles.reason}>{because(one)}</p>)}
            <Button size="small" aria-label={pane.restoreOf.replace('{name}', name)} onClick={() => void session.restore(key)}>{pane.restore}</Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function because({ scope, reason: { kind, words } }: Dismissal): string {
  return pane.setAsideBecause.replace('{scope}', scopeNames[scope]).replace('{reason}', () => (kind === 'other' ? words : reasonNames[kind]));
}
