/** The built send check's first answer in a process of its own: cold-send-check.ts FILE clean|candidates prints milliseconds. It imports little, so that nothing else is warm or in the way. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { launchEvents } from '../../src/adapters/outlook/manifest-names.ts';
import type { OutgoingMessage } from '../../src/core/message.ts';
import { bareEngine } from '../support/bare-engine.ts';
import { composeFake } from '../support/compose-item.ts';

export type Kind = 'clean' | 'candidates';

const paragraph = 'Thank you for the papers for Thursday, which I have read with interest. The room is booked from ten and there is parking behind the hall. ';

/** 250 words without anything to look at twice, or with three sentences that need it. */
function letter(kind: Kind): OutgoingMessage {
  const asides = kind === 'clean' ? '' : '<p>The council will refund the fee in full. I authorise you to start on Monday. Your officer has ignored every one of my letters.</p>';
  return {
    from: { name: 'Asha Patel', address: 'cllr.a.patel@wealdmoor.example' }, sender: null, to: [{ name: '', address: 'resident@mail.example' }], cc: [], bcc: [],
    subject: 'Thursday', body: { type: 'html', content: `<p>Dear Mrs Hill,</p><p>${paragraph.repeat(10)}</p>${asides}<p>Regards</p>` },
    composeType: 'newMail', sentAt: null, deferredUntil: Date.parse('2026-03-03T10:30:00Z'), attachments: [],
  };
}

/** Milliseconds from the file's text to the answer; the engine itself is ready before, as Outlook's is. */
function coldStart(file: string, kind: Kind): Promise<number> {
  const code = readFileSync(file, 'utf8');
  const { host } = composeFake(letter(kind));
  const run = bareEngine(host);
  const started = performance.now();
  const { handlers } = run(new vm.Script(code));
  return new Promise((answered) => handlers.get(launchEvents.OnMessageSend)!({ completed: () => answered(performance.now() - started) }));
}

const [file, kind] = process.argv.slice(2);
console.log(JSON.stringify(await coldStart(file!, kind as Kind)));
