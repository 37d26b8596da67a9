/** Why a finding was raised: what each clause says, its exceptions, and what was looked at before. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { pane } from '../../core/words/pane.ts';
import type { ClauseView } from './shown-finding.ts';

const useStyles = makeStyles({
  clause: { borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  source: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  summary: { margin: `${tokens.spacingVerticalXS} 0` },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: '1.2em',
    color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly clauses: readonly ClauseView[];
  readonly considered: readonly string[];
  readonly shortTitle: string;
}

export function ClauseDetails({ clauses, considered, shortTitle }: Props) {
  const styles = useStyles();
  return (
    <>
      {clauses.map((clause) => (
        <section key={clause.number} className={styles.clause}>
          <h3 className={styles.heading}>{shortTitle} {clause.number}: {clause.heading}</h3>
          <p className={styles.source}>{clause.local ? pane.ownText : pane.summaryOurs}</p>
          <p className={styles.summary}>{clause.summary}</p>
          <Points heading={pane.exceptions} points={clause.exceptions} />
        </section>
      ))}
      <Points heading={pane.looked} points={considered} />
    </>
  );
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly string[] }) {
  const styles = useStyles();
  if (points.length === 0) return null;
  return (
    <>
      <h4 className={styles.subheading}>{heading}</h4>
      <ul className={styles.list}>{points.map((point) => <li key={point}>{point}</li>)}</ul>
    </>
  );
}
