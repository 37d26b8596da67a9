/** The specification's table: the same e-mail, each protocol's own answer. Rows of the six checks. */
import { describe, expect, it } from 'vitest';
import { type Draft, answer, quoted, reviewed } from '../support/council.ts';

const ids = ['acses-model', 'knutsford', 'uttlesford-current', 'uttlesford-proposed', 'tower-hamlets', 'councillor-officer-relations'] as const;

/** One row: severity and clause (or "–") in the order of `ids`; several clauses may be cited, the named ones must be. */
function row(name: string, one: Draft, check: string, expected: readonly [string, string, string, string, string, string]) {
  describe(name, () => {
    it.each(ids.map((id, place) => [id, expected[place]!] as const))('%s: %s', (id, wanted) => {
      const [severity, ...clauses] = wanted.split(' ');
      const finding = reviewed(one, id).findings.find((found) => found.check === check);
      expect(finding?.severity ?? '–').toBe(severity);
      for (const clause of clauses) expect(finding!.clauses.map(({ number }) => number)).toContain(clause);
    });
  });
}

const evening = '2026-03-04T20:40:00Z';
const asked = quoted({ from: 'Nadia', to: ['Beth'], words: 'Could you tell me how many homes were approved last year?' });

row('member → officer, evening, real emergency', { from: 'Nadia', to: ['Colin'], at: evening, body: 'An emergency, I am sorry to say. The culvert has burst and water is pouring into the bungalows.' }, 'out-of-hours',
  ['note 55', 'note 4.10', '–', 'warn 3.6', '–', '–']);
row('the same, not urgent', { from: 'Nadia', to: ['Colin'], at: evening, body: 'When does the new rota start?' }, 'out-of-hours',
  ['warn 55', 'warn 4.10', '–', 'warn 3.6', 'warn 3.4(a)', '–']);
row('officer → member, evening, not urgent', { from: 'Colin', to: ['Nadia'], at: evening, body: 'The new rota starts in May.' }, 'out-of-hours',
  ['note 55', 'note 4.10', '–', '–', 'note 3.4(a)', '–']);
row('officer → member A, Bcc member B', { from: 'Beth', to: ['Nadia'], bcc: ['Grace'], body: 'The new rota starts in May.' }, 'blind-copy',
  ['stop 132', 'stop 12.1', 'stop 7.1', 'stop 5.6', '–', '–']);
row('officer → member A, Bcc member B, where A’s request shows', { from: 'Beth', to: ['Nadia'], bcc: ['Grace'], reply: true, body: `We approved 312.${asked}` }, 'undeclared-copy',
  ['–', '–', '–', '–', 'stop 10.16', '–']);
row('member → officer, Bcc another member', { from: 'Nadia', to: ['Beth'], bcc: ['Grace'], body: 'When does the new rota start?' }, 'blind-copy',
  ['stop 132', 'stop 12.1', '–', '–', '–', '–']);
row('officer answers A, open Cc B, says so', { from: 'Beth', to: ['Nadia'], cc: ['Grace'], reply: true, body: `We approved 312. Copied to Cllr Oduya.${asked}` }, 'undeclared-copy',
  ['note 132', 'note 12.1', '–', '–', 'stop 10.16', '–']);
row('the same, A had asked that it not be copied', {
  from: 'Beth', to: ['Nadia'], cc: ['Grace'], reply: true,
  body: `We approved 312. Copied to Cllr Oduya.${quoted({ from: 'Nadia', to: ['Beth'], words: 'How many homes were approved last year? Please do not share my question with anyone else.' })}`,
}, 'undeclared-copy', ['stop 132 124', 'stop 12.1 10.8', 'stop 7.1', 'stop 5.6 5.7', 'stop 10.16', 'stop 6(f) 6(g)']);
row('officer answers a local matter, ward’s members not copied', {
  from: 'Beth', to: ['Simon'], reply: true, subject: 'Re: Larch Avenue',
  body: `The contractor will resurface Larch Avenue in June and the road will be closed for two weeks.${quoted({ from: 'Simon', to: ['Beth'], words: 'What is happening about the road surface in Larch Avenue?', subject: 'Larch Avenue' })}`,
}, 'ward-copy', ['note 105', 'note 9.1', 'warn 7.2', 'warn 6.4', 'warn 2.2(e)', '–']);
row('officer → parish clerk, ward’s member not copied', { from: 'Beth', to: ['clerk@fernley-pc.example'], subject: 'Grass cutting standard', body: 'Thank you for the parish council’s response on the new grass cutting standard. We have read all eleven responses and shall settle the standard with the parishes in May.' }, 'ward-copy',
  ['–', '–', '–', 'warn 6.3', '–', '–']);
row('executive member’s letter to a Minister for the council', {
  from: 'Simon', to: ['ministerial.office@communities.example'], subject: 'Local government finance settlement',
  body: 'Dear Minister,\n\nOn behalf of Millbrook District Council I write to set out our response to the provisional settlement. The Council believes that the formula leaves rural districts worse off, and we urge you to look again at the sparsity weighting.\n\nYours sincerely\n\nCllr Simon Thwaite\nLeader of Millbrook District Council',
}, 'commitment-in-members-name', ['–', 'warn 12.2', '–', 'note 5.8', '–', 'note 9(b)']);
row('the Mayor writes in the Mayor’s own name, nothing binding', {
  from: 'Ivy', to: ['president@rotary.example'], subject: 'Your centenary',
  body: 'Dear President,\n\nOn behalf of Millbrook District Council I congratulate the Rotary Club on its centenary, and on all that its volunteers have done for the district.\n\nYours sincerely\n\nCllr Ivy Lund\nMayor of Millbrook',
}, 'commitment-in-members-name', ['–', '–', '–', 'note 5.8', '–', 'note 9(b)']);
row('the Mayor’s letter commits the council', {
  from: 'Ivy', to: ['president@rotary.example'], subject: 'Your centenary',
  body: 'Dear President,\n\nThe Council will pay for the restoration of your clock, up to £4,000.\n\nYours sincerely\n\nCllr Ivy Lund\nMayor of Millbrook',
}, 'commitment-in-members-name', ['stop 135', 'stop 12.4', '–', 'warn 5.8', '–', 'stop 9(a)']);
row('officer runs down a colleague to a member', { from: 'Colin', to: ['Nadia'], body: 'Between you and me, Beth Laurie is hopeless with deadlines and her reports are always slapdash.' }, 'officer-criticism',
  ['note 54', 'note 4.9', 'note 3.2', 'warn 3.7', 'note 3.4(b)', 'stop 3(d)']);
row('member’s reasoned private criticism to the officer concerned', { from: 'Nadia', to: ['Colin'], body: 'Colin, you did not return my three calls last week, and the applicant was left waiting as a result. Could we agree how you will handle the next one?' }, 'officer-criticism',
  ['–', '–', '–', '–', 'note 11.2', '–']);
row('the same, to the officer’s manager or director', { from: 'Nadia', to: ['Raj'], body: 'Raj, Colin Firth-Bell did not return my three calls last week, and the applicant was left waiting as a result. Could you take it up with him?' }, 'officer-criticism',
  ['–', '–', '–', '–', '–', '–']);
row('criticism copied to all members', { from: 'Nadia', to: ['Colin'], cc: ['all.councillors@millbrook.example'], body: 'Colin, you ignored my three calls last week and you handled the application carelessly from start to finish.' }, 'officer-criticism',
  ['warn 145', 'warn 15.2(c)', 'warn 4.2', 'warn 10.2 10.3', 'warn 3.18', 'warn 2(a)']);
row('criticism sent to the press', { from: 'Nadia', to: ['newsdesk@echo.example'], body: 'You may quote me: our planning manager handled the application carelessly and ignored residents throughout.' }, 'officer-criticism',
  ['warn 145', 'warn 15.2(c)', 'warn 8.1', 'warn 13.1', 'warn 3.18', 'warn 2(a)']);
row('officer answers a member on committee business and tells the chair', { from: 'Beth', to: ['Nadia'], cc: ['Simon'], reply: true, body: `We approved 312. I have copied Cllr Thwaite as chair.${asked}` }, 'undeclared-copy',
  ['note 132', 'note 12.1', '–', '–', 'stop 10.16', '–']);

it('answers are told by check', () => {
  expect(answer({ from: 'Beth', to: ['Nadia'], bcc: ['Grace'], body: 'Hello.' }, 'knutsford', 'blind-copy')).toBe('stop 12.1');
});
