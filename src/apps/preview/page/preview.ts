/** The preview: an Outlook-like window in which the real add-in runs. */
import type { Mailbox, OutgoingMessage } from '../../../core/message.ts';
import { canonicalAddress } from '../../../core/message.ts';
import { createItem } from '../host/compose-item.ts';
import { type ComposeSession, createSession } from '../host/compose-session.ts';
import { conditionsIn } from '../host/conditions.ts';
import type { Outlook } from '../host/outlook.ts';
import type { CouncilShown, Sample } from '../shown.ts';
import { addressBookOf } from './address-book.ts';
import { createComposeWindow } from './compose-window.ts';
import { sendDialogs } from './dialogs.ts';
import { fill } from './element.ts';
import { createLayout } from './layout.ts';
import { createOutbox } from './outbox.ts';
import { createOwnFile } from './own-file.ts';
import { createSamplesList } from './samples-list.ts';
import { createTopBar } from './top-bar.ts';
import { createTour } from './tour.ts';

/** What the add-in's pages look up in this one (add-in/surroundings.js). */
interface HandedIn {
  settings: { readonly directory: unknown; readonly policy: Readonly<Record<string, unknown>> };
  /** Milliseconds that the preview's clock is ahead of the machine's. */
  clockOffset: number;
  /** For files that are dropped on a page of the add-in. */
  drop(files: FileList): void;
}

async function start(): Promise<void> {
  const council = await (await fetch('/council.json')).json() as CouncilShown;
  const { directory, settings, samples, shared } = council;
  const zone = typeof settings.policy.timeZone === 'string' ? settings.policy.timeZone : 'Europe/London';
  const handedIn: HandedIn = { settings, clockOffset: 0, drop: () => undefined };
  Object.assign(window, { countersignPreview: handedIn });
  const book = addressBookOf(council);
  const conditions = conditionsIn(location.search);
  const roaming = new Map<string, Record<string, string>>();
  let person: Mailbox = mailboxOf(directory.people[0]!);
  let session: ComposeSession | null = null;
  let outlook: Outlook | null = null;
  let paneOpen = true;

  const now = () => Date.now() + handedIn.clockOffset;
  const blank = (): OutgoingMessage => ({
    from: null, sender: null, to: [], cc: [], bcc: [], subject: '', body: { type: 'html', content: '' },
    composeType: 'newMail', sentAt: null, deferredUntil: null, attachments: [],
  });

  const top = createTopBar(council, zone, {
    person: (address) => {
      person = mailboxOf(directory.people.find(({ emails }) => emails[0] === address)!);
      reopen(person);
    },
    protocol: (id) => {
      choose(id);
      reopen(null);
    },
    clock: (moment) => setClock(moment ?? Date.now()),
  });
  const compose = createComposeWindow(book, zone, { send: () => void send(), togglePane: () => setPane(!paneOpen) });
  const outbox = createOutbox();
  const ownFile = createOwnFile((message) => {
    list.mark(null);
    open(message);
    compose.focusWords();
  }, (text, wrong) => layout.say(text, wrong));
  handedIn.drop = ownFile.drop;
  const openBlank = () => {
    list.mark(null);
    layout.say('', false);
    open(blank());
  };
  const list = createSamplesList(samples, (sample) => openSample(sample, null), ownFile.element, openBlank);
  const tour = createTour(({ sample, protocol }) => openSample(samples.find(({ id }) => id === sample)!, protocol ?? null), () => compose.focusPaneButton());
  const layout = createLayout({
    top: top.element,
    tour: samples.length > 0 ? tour.element : null,
    samples: list.element,
    outbox: outbox.element,
    compose: compose.element,
    back: compose.focusWords,
  });

  const choose = (id: string) => {
    handedIn.settings = { directory: settings.directory, policy: { ...settings.policy, protocol: id } };
    top.showProtocol(id);
  };

  const setClock = (moment: number) => {
    handedIn.clockOffset = moment - Date.now();
    top.showClock(moment);
  };

  const openSample = (sample: Sample, protocol: string | null) => {
    choose(protocol ?? (sample.protocol === '' ? council.adopted : sample.protocol));
    list.mark(sample.id);
    layout.say('', false);
    open(sample.message);
  };

  /** The draft as it stands, anew: what the add-in is told at its start has changed. */
  const reopen = (from: Mailbox | null) => {
    if (!outlook) return;
    const { item } = outlook;
    const { recipients, subject, composeType, attachments } = item;
    const body = item.body.kind() === 'html' ? { type: 'html' as const, content: item.body.html() } : { type: 'text' as const, content: item.body.text() };
    open({
      ...blank(), ...recipients, from: from ?? item.from, sender: person, subject, body, composeType,
      deferredUntil: item.deliverAt || null, attachments,
    });
  };

  const open = (message: OutgoingMessage) => {
    session?.close();
    const sender = message.sender ?? message.from;
    const known = sender && directory.people.find(({ emails }) => emails.some((email) => canonicalAddress(email) === canonicalAddress(sender.address)));
    if (known) person = mailboxOf(known);
    const from = message.from ?? person;
    top.showPerson(person.address);
    if (message.sentAt !== null) setClock(message.sentAt);
    compose.editor.start(message.body.content, message.body.type);
    const item = createItem(message, from, compose.editor);
    const own = directory.people.find(({ emails }) => emails[0] === person.address)?.emails ?? [person.address];
    const addresses = [...own.map((address) => ({ name: person.name, address })), ...shared.map((address) => ({ name: directory.council.name, address }))];
    compose.show(item, addresses.some(({ address }) => address === from.address) ? addresses : [from, ...addresses]);
    const kept = roaming.get(person.address) ?? {};
    roaming.set(person.address, kept);
    const openDraft: Outlook['openDraft'] = ({ to, subject, htmlBody }) => open({
      ...blank(), to: to.map((address) => book.mailboxFor(address) ?? { name: '', address }), subject, body: { type: 'html', content: htmlBody },
    });
    outlook = { item, conditions, person, roaming: kept, kindOf: book.kindOf, openDraft };
    session = createSession(outlook, (frame) => fill(layout.pane, frame), (way) => (way === 'forwards' ? layout.focusAfterPane() : compose.focusPaneButton()));
    if (paneOpen) session.openPane('');
  };

  const setPane = (on: boolean, context = '') => {
    paneOpen = on;
    layout.showPane(on);
    compose.showPane(on);
    if (on) session?.openPane(context);
    else session?.closePane();
  };

  const send = async () => {
    if (!session || !outlook) return;
    const { item } = outlook;
    const current = session;
    compose.sending(true);
    const outcome = await current.send(sendDialogs);
    compose.sending(false);
    if (current !== session) return;
    if (outcome.sent) {
      layout.say(outbox.add(item, now(), zone), false);
      list.mark(null);
      open(blank());
      compose.focusWords();
    } else if (outcome.openPane) {
      setPane(true, outcome.context);
      layout.focusPane();
    }
  };

  fill(document.body, ...layout.elements);
  setInterval(() => top.showClock(now()), 20_000);
  setClock(now());
  choose(council.adopted);
  if (samples[0]) openSample(samples[0], null);
  else open(blank());
}

function mailboxOf({ name, emails }: { readonly name: string; readonly emails: readonly string[] }): Mailbox {
  return { name, address: emails[0] ?? '' };
}

void start();
