/** What the sender should know about this draft besides findings: calm lines, none of them a finding. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { pane } from '../../core/words/pane.ts';
import { severityIcons } from './icons.tsx';
import type { PaneState } from './pane-state.ts';

const useStyles = makeStyles({
  notice: {
    display: 'flex', gap: tokens.spacingHorizontalS, padding: '8px 12px', overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: 'inline-flex', color: tokens.colorBrandForeground1 },
});

export function Notices({ state: { view, stale, trouble } }: { readonly state: PaneState }) {
  const lines = [
    trouble,
    stale ? pane.stale : '',
    view?.noTrace ? pane.protectedMessage : '',
    view && !view.empty && view.sender === 'unknown' ? pane.unknownSender.replace('{address}', view.senderAddress) : '',
    view && !view.empty && view.sender === 'none' ? pane.noSender : '',
  ].filter((line) => line !== '');
  return <>{lines.map((line) => <Notice key={line} text={line} />)}</>;
}

function Notice({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <div className={styles.notice}><span className={styles.icon}>{severityIcons.note}</span><span>{text}</span></div>;
}
