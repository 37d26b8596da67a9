/** Sets a finding aside, with a reason. It opens in the card: nothing is covered, and Tab goes on as everywhere else. */
import { Button, Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type DismissalReason, type DismissalScope, type ReasonKind, isReason, reasonKinds } from '../../core/dismissal.ts';
import { pane, reasonNames, scopeNames } from '../../core/words/pane.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // Fluent's own least width is more than a narrow pane at 200 % has.
  words: { minWidth: 0, width: '100%', '& textarea': { minWidth: 0, width: '100%' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly scopes: readonly DismissalScope[];
  readonly onConfirm: (scope: DismissalScope, reason: DismissalReason) => void;
  readonly onCancel: () => void;
}

export function DismissForm({ scopes, onConfirm, onCancel }: Props) {
  const styles = useStyles();
  const [scope, setScope] = useState<DismissalScope>('message');
  const [kind, setKind] = useState<ReasonKind | null>(null);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  const good = kind !== null && isReason({ kind, words });

  const confirm = () => {
    setTried(true);
    if (kind !== null && good) onConfirm(scopes.includes(scope) ? scope : 'message', { kind, words: words.trim() });
  };

  return (
    <form
      className={styles.form}
      aria-label={pane.setAsideTitle}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
      onKeyDown={(event) => { if (event.key === 'Escape') onCancel(); }}
    >
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{pane.setAsideTitle}</h3>
      <p className={styles.hint}>{pane.setAsideMore}</p>
      <Field label={pane.whichReason} required {...(tried && kind === null ? { validationMessage: pane.reasonNotChosen } : {})}>
        <RadioGroup value={kind ?? ''} onChange={(_, data) => setKind(data.value as ReasonKind)}>
          {reasonKinds.map((one) => <Radio key={one} value={one} label={reasonNames[one]} />)}
        </RadioGroup>
      </Field>
      {kind === 'other' ? (
        <Field label={pane.reasonWords} required hint={pane.reasonWordsHint} {...(tried && !good ? { validationMessage: pane.reasonMissing } : {})}>
          <Textarea className={styles.words} value={words} resize="vertical" maxLength={200} onChange={(_, data) => setWords(data.value)} />
        </Field>
      ) : null}
      {scopes.length > 1 ? (
        <Field label={pane.whichScope}>
          <RadioGroup value={scope} onChange={(_, data) => setScope(data.value as DismissalScope)}>
            {scopes.map((one) => <Radio key={one} value={one} label={scopeNames[one]} />)}
          </RadioGroup>
        </Field>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">{pane.setAsideConfirm}</Button>
        <Button onClick={onCancel}>{pane.cancel}</Button>
      </div>
    </form>
  );
}
