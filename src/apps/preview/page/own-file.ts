/** One's own mail file: chosen from the disk, or dropped anywhere on the page. */
import type { OutgoingMessage } from '../../../core/message.ts';
import { element } from './element.ts';

export interface OwnFile {
  readonly element: HTMLElement;
  /** Takes the first of what was dropped. */
  drop(files: FileList): void;
}

/** As the server takes it, in bytes. */
const largest = 30_000_000;

/**
 * @param open shows the message
 * @param say one sentence on what came of it; `wrong` when the file was not opened, and then nothing else has changed
 */
export function createOwnFile(open: (message: OutgoingMessage) => void, say: (text: string, wrong: boolean) => void): OwnFile {
  const take = async (files: FileList | null) => {
    const [file, ...others] = files ?? [];
    if (!file) return;
    const read = await readMail(file);
    if ('problem' in read) {
      say(`${file.name} was not opened. ${read.problem} Your draft is as it was.`, true);
      return;
    }
    open(read.message);
    say(`Opened ${file.name}.${others.length > 0 ? ' One file at a time: the others were left.' : ''}`, false);
  };

  const input = element('input', {
    'type': 'file', 'accept': '.eml,.msg', 'id': 'own-file', 'class': 'unseen', 'aria-describedby': 'own-file-hint',
    'onchange': () => void take(input.files).finally(() => { input.value = ''; }),
  });
  // Over everything while a file is carried across the page: a frame would take it for itself.
  const place = element('div', { class: 'drop-place', hidden: true }, element('p', {}, 'Drop the mail file here'));
  document.body.append(place);
  const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  const show = (on: boolean) => {
    // The page is filled after this is made.
    if (!place.isConnected) document.body.append(place);
    place.hidden = !on;
  };
  document.addEventListener('dragenter', (event) => { if (carriesFile(event)) show(true); });
  document.addEventListener('dragover', (event) => { if (carriesFile(event)) event.preventDefault(); });
  place.addEventListener('dragleave', () => show(false));
  document.addEventListener('drop', (event) => {
    show(false);
    if (!carriesFile(event)) return;
    event.preventDefault();
    void take(event.dataTransfer!.files);
  });

  return {
    element: element('div', { class: 'own-file' }, input, element('label', { 'for': 'own-file', 'class': 'button' }, 'Open a mail file…'),
      element('p', { id: 'own-file-hint', class: 'hint' }, 'Or drop a mail file (.eml, .msg) anywhere on this page. It is read on this machine.')),
    drop: (files) => void take(files),
  };
}

async function readMail(file: File): Promise<{ readonly message: OutgoingMessage } | { readonly problem: string }> {
  if (file.size > largest) return { problem: 'It is larger than 30 MB.' };
  try {
    const answer = await fetch('/mail', { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: file });
    return await answer.json() as { message: OutgoingMessage } | { problem: string };
  } catch {
    return { problem: 'It could not be read: it is a folder, or `npm start` is no longer running.' };
  }
}
