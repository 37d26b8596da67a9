/** Each remedy, applied, makes its finding go; and the plain case of each check offers the remedies that the specification names. */
import { describe, expect, it } from 'vitest';
import type { RemedyId } from '../../../src/core/finding.ts';
import { applyChanges } from '../../../src/core/remedies/apply.ts';
import { remedies } from '../../../src/core/remedies/index.ts';
import { review, situationOf } from '../../../src/core/review.ts';
import { europeLondon } from '../../../src/core/working-time/zone.ts';
import { type Draft, draft, index, policyUnder, quoted } from '../../support/council.ts';

interface Case {
  readonly check: string;
  readonly protocol: string;
  readonly one: Draft;
  readonly offers: readonly RemedyId[];
}

const thread = quoted({ from: 'Nadia', to: ['Beth'], words: 'How many homes were approved last year?' });
const matter = 'The contractor will resurface Larch Avenue in June, and the road will be closed for two weeks.';

const cases: readonly Case[] = [
  { check: 'blind-copy', protocol: 'knutsford', one: { from: 'Beth', to: ['Nadia'], bcc: ['Owen', 'Grace'], body: 'The rota is ready.\n\nKind regards\nBeth Laurie' }, offers: ['move-to-cc', 'remove-recipient', 'send-separately'] },
  { check: 'blind-copy', protocol: 'knutsford', one: { from: 'Beth', to: ['Nadia'], bcc: ['Owen', 'pat@home.example'], body: 'The rota is ready.' }, offers: ['remove-recipient', 'send-separately'] },
  { check: 'undeclared-copy', protocol: 'uttlesford-current', one: { from: 'Beth', to: ['Nadia'], cc: ['Owen', 'Grace'], reply: true, body: `We approved 312.\n\nBeth${thread}` }, offers: ['state-the-copy', 'remove-recipient', 'send-separately'] },
  { check: 'undeclared-copy', protocol: 'tower-hamlets', one: { from: 'Beth', to: ['Nadia'], cc: ['Grace'], reply: true, body: `We approved 312.${thread}` }, offers: ['remove-recipient', 'send-separately'] },
  { check: 'ward-copy', protocol: 'uttlesford-current', one: { from: 'Beth', to: ['Simon'], reply: true, body: `${matter}\n\nBeth Laurie${quoted({ from: 'Simon', to: ['Beth'], words: 'What is happening in Larch Avenue?' })}` }, offers: ['copy-ward-members'] },
  { check: 'ward-copy', protocol: 'tower-hamlets', one: { from: 'Beth', to: ['Simon'], reply: true, body: `${matter}${quoted({ from: 'Simon', to: ['Beth'], words: 'What is happening in Larch Avenue?' })}` }, offers: ['send-separately'] },
  { check: 'commitment-in-members-name', protocol: 'acses-model', one: { from: 'Nadia', to: ['pat@home.example'], cc: ['Colin'], body: 'Dear Mr Pike,\n\nThank you for your letter. The Council will pay for a new fence along your boundary. I hope that helps.\n\nCllr Nadia Rahman' }, offers: ['reword-as-request', 'hand-over-to-officer', 'remove-sentence'] },
  { check: 'officer-criticism', protocol: 'knutsford', one: { from: 'Nadia', to: ['Colin'], cc: ['Owen'], body: 'Colin, thank you for the plan. You ignored my three calls last week and handled the application carelessly. I look forward to hearing from you.' }, offers: ['send-privately', 'remove-sentence'] },
  { check: 'out-of-hours', protocol: 'knutsford', one: { from: 'Nadia', to: ['Colin', 'Raj'], at: '2026-03-06T21:00:00Z', body: 'When is the survey?' }, offers: ['deliver-later', 'out-of-hours-number'] },
];

/** The message as text and as HTML. */
const forms = (one: Draft): readonly Draft[] => [one, { ...one, html: `<div>${(one.body ?? '').split('\n').join('<br>')}</div>` }];

describe.each(cases)('$check under $protocol', ({ check, protocol, one, offers }) => {
  const policy = policyUnder(protocol);
  it.each(forms(one).map((form) => [form.html === undefined ? 'text' : 'html', form] as const))('offers its remedies, and each makes the finding go (%s)', (_, form) => {
    const message = draft(form);
    const finding = review(message, policy, index, message.sentAt!).findings.find((found) => found.check === check)!;
    expect(finding.remedies.map(({ id }) => id)).toEqual(offers);
    const { reading } = situationOf(message, policy, index, message.sentAt!, europeLondon);
    for (const remedy of finding.remedies) {
      const after = applyChanges(message, remedy.changes, reading).message;
      expect(review(after, policy, index, after.deferredUntil ?? after.sentAt!).findings.map((found) => found.check)).not.toContain(check);
    }
  });
});

describe('what a remedy writes', () => {
  const applied = (one: Draft, id: RemedyId, protocol: string) => {
    const message = draft(one);
    const policy = policyUnder(protocol);
    const { reading } = situationOf(message, policy, index, message.sentAt!, europeLondon);
    const finding = review(message, policy, index, message.sentAt!).findings[0]!;
    return applyChanges(message, finding.remedies.find((remedy) => remedy.id === id)!.changes, reading);
  };

  it('states the copy before the signature and the thread, in text and HTML', () => {
    const one = cases[2]!.one;
    expect(applied(one, 'state-the-copy', 'uttlesford-current').message.body.content).toMatch(/^We approved 312\.\n\nI am copying in Cllr Owen Price and Cllr Grace Oduya\.\n\nBeth\n/);
    expect(applied({ ...one, html: `<p>We approved <b>312</b>.</p><p>Beth</p>` }, 'state-the-copy', 'uttlesford-current').message.body.content)
      .toBe('<p>We approved <b>312</b>.<br><br>I am copying in Cllr Owen Price and Cllr Grace Oduya.</p><p>Beth</p>');
  });

  it('rewords a commitment as a request, leaving the sentences around it', () => {
    expect(applied(cases[6]!.one, 'reword-as-request', 'acses-model').message.body.content)
      .toBe('Dear Mr Pike,\n\nThank you for your letter. I will ask officers whether the Council can pay for a new fence along your boundary. I hope that helps.\n\nCllr Nadia Rahman');
  });

  it('takes out a sentence but no tag around it', () => {
    const html = '<p>Thank you for the plan. You <i>ignored</i> my three calls last week and handled the application carelessly. I look forward to hearing from you.</p>';
    expect(applied({ ...cases[7]!.one, html }, 'remove-sentence', 'knutsford').message.body.content).toBe('<p>Thank you for the plan. <i></i>I look forward to hearing from you.</p>');
  });

  it('moves council people to Cc and says so; opens a separate draft without this message’s words', () => {
    const moved = applied(cases[0]!.one, 'move-to-cc', 'knutsford').message;
    expect([moved.cc.map(({ name }) => name), moved.bcc]).toEqual([['Owen Price', 'Grace Oduya'], []]);
    expect(moved.body.content).toContain('I am copying in Cllr Owen Price and Cllr Grace Oduya.');
    expect(applied(cases[0]!.one, 'send-separately', 'knutsford').drafts).toEqual([{ to: [{ name: 'Owen Price', address: 'cllr.price@millbrook.example' }, { name: 'Grace Oduya', address: 'cllr.oduya@millbrook.example' }], subject: '', body: '' }]);
  });

  it('states in what capacity a member writes', () => {
    const message = draft({ from: 'Nadia', to: ['pat@home.example'], body: 'I hope the bins are better now.' });
    const situation = situationOf(message, policyUnder('knutsford'), index, message.sentAt!, europeLondon);
    expect(applyChanges(message, remedies['state-capacity']([], situation)!, situation.reading).message.body.content).toBe('I hope the bins are better now.\n\nI am writing as the ward member for Northfield.');
  });
});
