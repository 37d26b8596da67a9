/** One finding: what was noticed and where, what would put it right, why it was raised, and what the sender may say to it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { pane, severityNames } from '../../core/words/pane.ts';
import { ClauseDetails } from './ClauseDetails.tsx';
import { Disclosure } from './Disclosure.tsx';
import { DismissForm } from './DismissForm.tsx';
import type { FindingView } from './pane-view.ts';
import type { PaneSession } from './pane-session.ts';
import { QueryForm } from './QueryForm.tsx';
import { Quotes } from './Quotes.tsx';
import { RemedyPreview } from './RemedyPreview.tsx';
import { severityIcons } from './icons.tsx';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px', boxShadow: tokens.shadow2, padding: '12px 14px 8px', display: 'flex', flexDirection: 'column', gap: '10px',
    '@media (max-width: 260px)': { padding: '8px 8px 4px' },
  },
  stop: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warn: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  note: { borderLeftColor: tokens.colorBrandStroke1 },
  head: { display: 'flex', flexDirection: 'column', gap: '2px' },
  severity: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  stopText: { color: tokens.colorStatusDangerForeground3 },
  warnText: { color: tokens.colorStatusWarningForeground3 },
  noteText: { color: tokens.colorBrandForeground1 },
  heading: {
    margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
  },
  message: { margin: 0, overflowWrap: 'anywhere' },
  others: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalXS },
  advice: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  foot: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '2px', display: 'flex', flexDirection: 'column' },
  says: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  say: {
    minWidth: 0, paddingLeft: 0, paddingRight: 0,
    '@media (forced-colors: active)': { padding: '4px 6px', marginTop: '4px', marginBottom: '4px' },
    fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForeground1,
  },
});

interface Props {
  readonly finding: FindingView;
  readonly shortTitle: string;
  readonly busy: boolean;
  readonly session: PaneSession;
  /** An alert asked for this finding. */
  readonly asked: boolean;
}

export function FindingCard({ finding, shortTitle, busy, session, asked }: Props) {
  const styles = useStyles();
  const { key, severity, name, message, remedies } = finding;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked]);
  const [first, ...others] = remedies;
  // Where only some changes cannot be made, each of those says so itself.
  const onlyAdvice = remedies.length > 0 && remedies.every(({ canApply }) => !canApply);
  const apply = (id: string) => () => void session.applyRemedy(key, id);
  return (
    <article className={mergeClasses(styles.card, styles[severity])} aria-labelledby={`finding-${key}`}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.severity, styles[`${severity}Text`])}>{severityIcons[severity]}{severityNames[severity]}</span>
        <h2 id={`finding-${key}`} ref={heading} tabIndex={-1} className={styles.heading}>{name}</h2>
      </div>
      <p className={styles.message}>{message}</p>
      <Quotes quotes={finding.quotes} />
      {onlyAdvice ? <p className={styles.advice}>{pane.adviceOnly}</p> : null}
      {first ? <RemedyPreview remedy={first} primary advised={onlyAdvice} busy={busy} onApply={apply(first.id)} /> : null}
      <div className={styles.foot}>
        {others.length > 0 ? (
          <Disclosure label={pane.otherWays(others.length)}>
            <div className={styles.others}>
              {others.map((remedy) => (
                <RemedyPreview key={remedy.id} remedy={remedy} primary={false} advised={onlyAdvice} busy={busy} onApply={apply(remedy.id)} />
              ))}
            </div>
          </Disclosure>
        ) : null}
        <Disclosure label={pane.why}><ClauseDetails clauses={finding.clauses} considered={finding.considered} shortTitle={shortTitle} /></Disclosure>
        <Says finding={finding} session={session} />
      </div>
    </article>
  );
}

/** What the sender may say to a finding: that it is in order here, or that it is wrong. */
function Says({ finding, session }: Pick<Props, 'finding' | 'session'>) {
  const styles = useStyles();
  const [saying, setSaying] = useState<'nothing' | 'aside' | 'wrong'>('nothing');
  const opener = useRef<HTMLButtonElement>(null);
  const wrongOpener = useRef<HTMLButtonElement>(null);
  const close = () => {
    // The buttons come back with the next rendering; the one that opened the form takes the focus again.
    const back = saying === 'wrong' ? wrongOpener : opener;
    setSaying('nothing');
    requestAnimationFrame(() => back.current?.focus());
  };
  if (saying === 'aside')
    return (
      <DismissForm
        scopes={finding.scopes}
        onConfirm={(scope, reason) => void session.setAside(finding.key, scope, reason)}
        onCancel={close}
      />
    );
  const note = saying === 'wrong' ? session.noteAbout(finding.key) : null;
  if (note) return <QueryForm note={note} opens={session.canOpenNote(note)} onOpen={() => session.openNote(note)} onCancel={close} />;
  return (
    <div className={styles.says}>
      <Button
        ref={(element: HTMLButtonElement | null) => { opener.current = element; }}
        appearance="transparent"
        className={styles.say}
        onClick={() => setSaying('aside')}
      >
        {pane.setAside}
      </Button>
      <Button
        ref={(element: HTMLButtonElement | null) => { wrongOpener.current = element; }}
        appearance="transparent"
        className={styles.say}
        onClick={() => setSaying('wrong')}
      >
        {pane.wrong}
      </Button>
    </div>
  );
}
