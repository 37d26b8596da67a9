/** The pane beside a draft. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { pane } from '../../core/words/pane.ts';
import { CheckList } from './CheckList.tsx';
import { DoneBar } from './DoneBar.tsx';
import { FindingCard } from './FindingCard.tsx';
import { Frame } from './Frame.tsx';
import { FurtherMessages } from './FurtherMessages.tsx';
import { Notices } from './Notices.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { SummaryLine } from './SummaryLine.tsx';
import type { PaneSession } from './pane-session.ts';
import { useFocusKept, usePane } from './use-pane.ts';

const useStyles = makeStyles({
  lists: {
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '4px 14px', ':empty': { display: 'none' },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export function App({ session }: { readonly session: PaneSession }) {
  const state = usePane(session);
  const styles = useStyles();
  const { around, summary } = useFocusKept(state);
  const { view, announcement } = state;
  const under = view ? pane.under.replace('{title}', view.protocol.title).replace('{council}', view.protocol.council) : '';
  return (
    <>
      <Frame under={under} busy={state.busy} around={around}>
        <SummaryLine state={state} heading={summary} />
        <Notices state={state} />
        <DoneBar state={state} session={session} />
        <FurtherMessages state={state} session={session} />
        {view?.open.map((finding) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            shortTitle={view.protocol.shortTitle}
            busy={state.busy}
            session={session}
            asked={state.asked === finding.key}
          />
        ))}
        {view && (!view.empty || view.open.length > 0 || view.notChecked.length > 0) ? (
          <div className={styles.lists}>
            <SetAsideList setAside={view.setAside} session={session} />
            <CheckList {...view} />
          </div>
        ) : null}
      </Frame>
      <div role="status" aria-live="polite" className={styles.unseen}><span key={announcement.number}>{announcement.text}</span></div>
    </>
  );
}
