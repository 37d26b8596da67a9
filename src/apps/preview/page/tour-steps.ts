/** The walk-through: one sample draft a check, and at the end one e-mail under two protocols. */

export interface TourStep {
  readonly title: string;
  /** Paragraphs. */
  readonly words: readonly string[];
  /** Id of the sample draft that it opens. */
  readonly sample: string;
  /** Instead of the sample's own protocol. */
  readonly protocol?: string;
}

export const tourSteps: readonly TourStep[] = [
  { title: 'A hidden copy', sample: 'blind-copy-another-member', words: [
    'You are an officer. Your message to one councillor hides a copy to another, and the protocol wants no silent copies. '
      + 'The Countersign pane says so, with the clause.',
    'Choose “Move to Cc” in the pane. The copy becomes open, your message says it, and the finding is gone.',
  ] },
  { title: 'A promise for the council', sample: 'commitment-quotation', words: [
    'Now you are a councillor, and you have just ordered goal posts for the council. Only officers may do that. The pane marks the words.',
    'Look at what each button would change before you choose it. Every change can be undone.',
  ] },
  { title: 'Words about an officer', sample: 'criticism-all-councillors', words: [
    'Criticism of an officer, copied to all councillors. The protocol’s way is a private word with the officer or the manager.',
    'Press Send to meet the alert. “Don’t Send” keeps the message; “Send Anyway” is always there, because the decision is yours.',
  ] },
  { title: 'Ward members left out', sample: 'ward-copy-parish-council', words: [
    'An officer writes to a parish council, and the members for its ward are not told. The pane knows whose ward it is and adds them.',
    'This sample comes under another protocol: see the top of the page. Each protocol gets its own checks and its own clauses.',
  ] },
  { title: 'The wrong time of day', sample: 'out-of-hours-evening', words: [
    'It is late in the evening on the preview’s clock. Choose the button that delivers it when work begins again: '
      + 'the message waits until the officer is at work.',
    'The clock at the top of the page can be set to any time, to see what changes.',
  ] },
  { title: 'One e-mail, two protocols', sample: 'two-protocols', protocol: 'uttlesford-proposed', words: [
    'An officer answers one member and copies the committee’s chairman openly. Under this protocol that is in order: correspondence is open by default.',
    'Look at the pane, then choose “Next” to read the same e-mail under another council’s protocol.',
  ] },
  { title: 'The same e-mail again', sample: 'two-protocols', protocol: 'tower-hamlets', words: [
    'Here a member’s question stays between the member and the officer. The very same e-mail is stopped.',
    'That was the walk-through. Change anything, load other samples, or write a message of your own.',
  ] },
];
