/** How things stand, in one line. It takes the focus when the control that had it is gone. */
import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { InOrderIcon, OpenQuestionIcon } from './icons.tsx';
import type { PaneState } from './pane-state.ts';
import { summaryOf } from './summary.ts';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { display: 'inline-flex', paddingTop: '3px', color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  title: {
    margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
  },
  more: { margin: 0, color: tokens.colorNeutralForeground2 },
  problems: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: '1.2em', overflowWrap: 'anywhere' },
});

export function SummaryLine({ state, heading }: { readonly state: PaneState; readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const styles = useStyles();
  const { tone, title, more } = summaryOf(state);
  return (
    <div className={styles.line}>
      {tone === 'raised' ? null : (
        <span className={mergeClasses(styles.icon, tone === 'in-order' && styles.good)}>
          {tone === 'working' ? <Spinner size="extra-tiny" aria-hidden="true" /> : tone === 'in-order' ? <InOrderIcon /> : <OpenQuestionIcon />}
        </span>
      )}
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
        {more === '' ? null : <p className={styles.more}>{more}</p>}
        {state.problems.length > 0 ? <ul className={styles.problems}>{state.problems.map((problem) => <li key={problem}>{problem}</li>)}</ul> : null}
      </div>
    </div>
  );
}
