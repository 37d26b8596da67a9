/** A button that shows and hides what is under it. A button, not <details>: Office.js's own Tab handling leaves <summary> out. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { ChevronIcon } from './icons.tsx';

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start', textAlign: 'left', minWidth: 0, width: '100%', paddingLeft: 0, paddingRight: 0,
    '@media (forced-colors: active)': { padding: '4px 6px', marginTop: '4px' },
    fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground1,
  },
  content: { paddingBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ label, icon, startsOpen = false, children }: Props) {
  const [open, setOpen] = useState(startsOpen);
  const styles = useStyles();
  const content = useId();
  return (
    <div>
      <Button appearance="transparent" className={styles.button} aria-expanded={open} aria-controls={open ? content : undefined} onClick={() => setOpen(!open)}>
        {icon ? <span style={{ display: 'inline-flex', marginRight: 8 }}>{icon}</span> : null}
        <span style={{ flexGrow: 1 }}>{label}</span>
        <ChevronIcon open={open} />
      </Button>
      {open ? <div id={content} className={styles.content}>{children}</div> : null}
    </div>
  );
}
