/** A message for the sender to write: each part with a button that copies it, and a link for whoever's mail program opens one. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Mailbox } from '../../core/message.ts';
import { copyText } from './copy-text.ts';
import { further } from '../../core/words/further-message.ts';
import { mailtoOf } from './mailto.ts';

const useStyles = makeStyles({
  parts: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  words: { display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-line', maxHeight: '9em', overflowY: 'auto' },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  said: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, ':empty': { display: 'none' } },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export interface MessageParts {
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly body: string;
}

export function MessageToWrite({ message }: { readonly message: MessageParts }) {
  const styles = useStyles();
  const [said, setSaid] = useState({ part: '', text: '' });
  const addresses = message.to.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join('; ');
  const parts = [[further.to, addresses], [further.subject, message.subject], [further.text, message.body.trim()]]
    .filter((part): part is [string, string] => part[1] !== '');
  const copy = (name: string, text: string) => void copyText(text).then((done) =>
    setSaid(done ? { part: name, text: `${further.copied}: ${name}` } : { part: '', text: further.notCopied }));
  return (
    <>
      <ul className={styles.parts}>
        {parts.map(([name, text]) => (
          <li key={name}>
            <div className={styles.head}>
              <span className={styles.name}>{name}</span>
              <Button
                size="small"
                aria-label={said.part === name ? `${further.copied}: ${name}` : further.copyOf.replace('{what}', name)}
                onClick={() => copy(name, text)}
              >
                {said.part === name ? further.copied : further.copy}
              </Button>
            </div>
            <span className={styles.words} {...(name === further.text ? { tabIndex: 0, role: 'group', 'aria-label': name } : {})}>{text}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={said.part === '' ? styles.said : styles.unseen}>{said.text}</p>
      <Link href={mailtoOf(message)} target="_blank">{further.byMail}</Link>
    </>
  );
}
