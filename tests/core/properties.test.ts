/** What holds for every message, whatever its words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Directory, indexDirectory } from '../../src/core/directory.ts';
import type { Mailbox, OutgoingMessage } from '../../src/core/message.ts';
import { situationOf, review } from '../../src/core/review.ts';
import { europeLondon } from '../../src/core/working-time/zone.ts';
import { protocols } from '../../src/protocols/index.ts';
import { box, directory, draft, index, policyUnder, quoted } from '../support/council.ts';

const sentences = [
  'Thank you for getting in touch about the allotments.', 'The Council will pay for the new boundary fence.', 'Your application has been approved and the grant will be paid in June.', 'Colin Firth-Bell has been asleep on the job for months.',
  'I attach the agenda for Thursday.', 'Your officers never answer the telephone.', 'Larch Avenue will be closed for resurfacing from 3 June to 14 June.', 'I will raise it with officers next week.', 'I have copied in Cllr Oduya.',
  'Could you let me know what the policy says?', 'We are holding a public meeting about Moat Street on 4 May.', 'No need to reply until you are back in the office.', 'This is an emergency: water is pouring into the hall.', 'Please keep this to yourself.',
  'Happy to confirm that we accept your quotation of £4,200.', 'Beth was a great help on Monday.', '“You people” is not a phrase I care for.', 'It came to £1,204.50 – less than we’d feared.',
] as const;

const people = ['Nadia', 'Owen', 'Grace', 'Simon', 'Ivy', 'Helen', 'Raj', 'Colin', 'Beth', 'Priya', 'Dan', 'pat@home.example', 'clerk@fernley-pc.example', 'newsdesk@echo.example', 'all.councillors@millbrook.example', 'planning@millbrook.example', 'records@millbrook.example'] as const;

const words = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 });
const who = (most: number) => fc.uniqueArray(fc.constantFrom(...people), { maxLength: most });
const protocol = fc.constantFrom(...protocols.map(({ id }) => id));
const thread = fc.option(fc.record({ from: fc.constantFrom('Nadia', 'Beth', 'Owen', 'pat@home.example'), words }), { nil: undefined });

const anyDraft = fc.record({ from: fc.constantFrom(...people.slice(0, 11)), to: who(3), cc: who(2), bcc: who(2), own: words, thread, at: fc.constantFrom('2026-03-03T10:30:00Z', '2026-03-03T21:10:00Z', '2026-03-07T10:30:00Z') })
  .map(({ from, to, cc, bcc, own, thread: below, at }) => draft({ from, to, cc, bcc, at, subject: 'Re: Some news', reply: below !== undefined, body: `${own.join(' ')}${below ? quoted({ from: below.from, to: [from], words: below.words.join(' ') }) : ''}` }));

const findingsOf = (message: OutgoingMessage, id: string, among = index) => review(message, policyUnder(id), among, message.sentAt!).findings;
/** What of a finding must be the same: check, severity, clauses. */
const answers = (message: OutgoingMessage, id: string, among = index) => findingsOf(message, id, among).map(({ check, severity, clauses }) => `${check} ${severity} ${clauses.map(({ number }) => number).join(' ')}`).sort();

describe('every report', () => {
  it('points at its evidence by offset, and cites a clause of the protocol', () => {
    fc.assert(fc.property(anyDraft, protocol, (message, id) => {
      const { reading } = situationOf(message, policyUnder(id), index, message.sentAt!, europeLondon);
      for (const finding of findingsOf(message, id)) {
        expect(finding.clauses.length).toBeGreaterThan(0);
        for (const evidence of finding.evidence) {
          if ('start' in evidence) expect((evidence.part === 'body' ? reading.text : message.subject).slice(evidence.start, evidence.end)).toBe(evidence.text);
          else expect([...message.to, ...message.cc, ...message.bcc, ...(message.from ? [message.from] : [])].map(({ address }) => address)).toContain(evidence.text);
        }
      }
    }), { numRuns: 300 });
  });

  it('is the same whatever the order of recipients', () => {
    fc.assert(fc.property(anyDraft, protocol, (message, id) => {
      const turned = { ...message, to: [...message.to].reverse(), cc: [...message.cc].reverse(), bcc: [...message.bcc].reverse() };
      expect(answers(turned, id)).toEqual(answers(message, id));
    }), { numRuns: 200 });
  });

  it('is the same for the message as text and as HTML', () => {
    fc.assert(fc.property(anyDraft, protocol, (message, id) => {
      const escaped = message.body.content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
      const html = `<html><body>${escaped.split('\n\n').map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`).join('\n')}</body></html>`;
      expect(answers({ ...message, body: { type: 'html', content: html } }, id)).toEqual(answers(message, id));
    }), { numRuns: 200 });
  });

  it('finds no more own words at fault for a longer quoted thread', () => {
    fc.assert(fc.property(anyDraft, words, protocol, (message, more, id) => {
      const before = findingsOf(message, id).flatMap(({ evidence }) => evidence).filter((one) => 'start' in one).map(({ text }) => text);
      const longer = { ...message, composeType: 'reply' as const, body: { type: 'text' as const, content: message.body.content + quoted({ from: 'pat@home.example', to: ['Helen'], words: more.join(' ') }) } };
      const after = findingsOf(longer, id).flatMap(({ evidence }) => evidence).filter((one) => 'start' in one).map(({ text }) => text);
      if (message.composeType === 'reply') for (const text of after) expect(before).toContain(text);
    }), { numRuns: 200 });
  });
});

describe('fairness', () => {
  const renamed = (from: Directory, names: Readonly<Record<string, string>>, groups: readonly (string | null)[]): Directory => ({
    ...from, people: from.people.map((person, place) => ({ ...person, name: swap(person.name, names), group: groups[place % groups.length] ?? null })),
  });
  const names: Readonly<Record<string, string>> = {
    'Nadia Rahman': 'Gwilym Prosser', 'Owen Price': 'Oluwaseun Adebayo', 'Grace Oduya': 'Doris Entwistle', 'Simon Thwaite': 'Zainab Hussain', 'Ivy Lund': 'Piotr Nowak', 'Helen Marsh': 'Jaswinder Gill',
    'Raj Anand': 'Siobhan Keane', 'Colin Firth-Bell': 'Mei Chen', 'Beth Laurie': 'Tariq Aziz', 'Priya Nair': 'Angus Macleod', 'Dan Whitlock': 'Blessing Eze',
  };
  function swap(text: string, by: Readonly<Record<string, string>>): string {
    const parts = Object.entries(by).flatMap(([old, fresh]) => {
      const [first, ...rest] = old.split(' ');
      const [newFirst, ...newRest] = fresh.split(' ');
      return [[old, fresh], [rest.join(' '), newRest.join(' ')], [first!, newFirst!]] as const;
    });
    return parts.reduce((result, [old, fresh]) => result.replace(new RegExp(`\\b${old}\\b`, 'g'), fresh), text);
  }

  it('other names, sexes and parties, consistently, change nothing', () => {
    const among = indexDirectory(renamed(directory, names, ['Blue', 'Red', 'Yellow']));
    const rename = (mailbox: Mailbox): Mailbox => ({ ...mailbox, name: swap(mailbox.name, names) });
    fc.assert(fc.property(anyDraft, protocol, (message, id) => {
      const other: OutgoingMessage = {
        ...message, from: message.from && rename(message.from), to: message.to.map(rename), cc: message.cc.map(rename), bcc: message.bcc.map(rename), body: { ...message.body, content: swap(message.body.content, names) },
      };
      expect(answers(other, id, among)).toEqual(answers(message, id));
    }), { numRuns: 300 });
  });
});

it('anybody’s draft is read without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom<'text' | 'html'>('text', 'html'), protocol, (content, type, id) => {
    const message: OutgoingMessage = { ...draft({ from: 'Nadia', to: ['Beth'], cc: ['pat@home.example'] }), body: { type, content } };
    expect(review(message, policyUnder(id), index, message.sentAt!).unable).toEqual([]);
  }), { numRuns: 500 });
});

it('a message without sender, recipients or words has nothing to be told', () => {
  const empty: OutgoingMessage = { from: null, sender: null, to: [], cc: [], bcc: [], subject: '', body: { type: 'html', content: '' }, composeType: 'newMail', sentAt: null, deferredUntil: null, attachments: [] };
  for (const { id } of protocols) expect(findingsOf({ ...empty, sentAt: 0 }, id)).toEqual([]);
  expect(findingsOf({ ...empty, sentAt: 0, from: box('stranger@elsewhere.example') }, 'knutsford')).toEqual([]);
});
