import { describe, expect, it } from 'vitest';
import { answer, index, policyUnder, reviewed } from '../../support/council.ts';
import { review } from '../../../src/core/review.ts';
import { draft } from '../../support/council.ts';

const check = 'blind-copy';
const officerToMember = { from: 'Beth', to: ['Nadia'], body: 'The survey you asked about will be on site next week.\n\nBeth' };

describe('a member in Bcc', () => {
  it.each([
    ['acses-model', 'stop 132'], ['knutsford', 'stop 12.1'], ['uttlesford-current', 'stop 7.1'], ['uttlesford-proposed', 'stop 5.6'],
    ['tower-hamlets', '–'], ['councillor-officer-relations', '–'],
  ])('of an officer’s message, under %s: %s', (protocol, expected) => {
    expect(answer({ ...officerToMember, bcc: ['Owen'] }, protocol, check)).toBe(expected);
  });

  it.each([
    ['acses-model', 'stop 132'], ['knutsford', 'stop 12.1'], ['uttlesford-current', '–'], ['uttlesford-proposed', '–'],
  ])('of a member’s message, under %s: %s', (protocol, expected) => {
    expect(answer({ from: 'Nadia', to: ['Beth'], bcc: ['Owen'], body: 'When will the survey be done?' }, protocol, check)).toBe(expected);
  });

  it.each([
    ['by a private address', 'nadia.rahman@mail.example', 'stop 12.1'],
    ['by an address with a tag', 'cllr.price+casework@millbrook.example', 'stop 12.1'],
    ['inside a list', 'castle.members@millbrook.example', 'stop 12.1'],
    ['inside a list that holds itself', 'all.councillors@millbrook.example', 'stop 12.1'],
  ])('counts %s', (_, bcc, expected) => {
    expect(answer({ ...officerToMember, to: ['Grace'], bcc: [bcc] }, 'knutsford', check)).toBe(expected);
  });

  it('known only by a display name is one severity lower, and a councillor of another authority is nobody of ours', () => {
    const hidden = (address: string) => {
      const message = { ...draft(officerToMember), bcc: [{ name: 'Cllr Owen Price', address }] };
      return review(message, policyUnder('uttlesford-current'), index, message.sentAt!).findings.find((finding) => finding.check === check)?.severity ?? '–';
    };
    expect(hidden('op@private.example')).toBe('warn');
    expect(hidden('o.price@county.gov.uk')).toBe('–');
  });

  it('who is also copied openly is not hidden', () => {
    expect(answer({ ...officerToMember, cc: ['Owen'], bcc: ['Owen'], body: 'I have copied in Cllr Price.' }, 'knutsford', check)).toBe('–');
  });

  it('that own words announce is a note', () => {
    expect(answer({ ...officerToMember, bcc: ['Owen'], body: 'Thank you. I have moved Owen Price to Bcc to spare his inbox.' }, 'knutsford', check)).toBe('note 12.1');
    expect(answer({ ...officerToMember, bcc: ['Owen'], body: 'Thank you. I have not put anybody in Bcc, Owen Price included.' }, 'knutsford', check)).toBe('stop 12.1');
  });
});

describe('words that announce a blind copy', () => {
  it.each([
    'To save Owen’s inbox I have dropped him to blind copy.', 'Cllr Price moves to bcc with this one.', 'Owen has read quite enough of this. I have bcc’d him so that he may leave.', 'Thanks for the introduction, Owen (now on bcc).', 'Owen is blind-copied from here on.',
    'I have moved everybody else to Bcc.', 'Owen, I am putting you in blind copy so that replies do not reach you.', 'The survey is on Tuesday.\n\nBeth\n\nBcc: Cllr Price', 'Your ward colleague is now a hidden copy, to spare him the replies.',
  ])('a note: %s', (body) => expect(answer({ ...officerToMember, bcc: ['Owen'], body }, 'uttlesford-current', check)).toBe('note 7.1'));

  it.each([
    'Owen knows the blind bend well.', 'I never bcc members, Owen or anybody else.', 'I have copied Owen.', 'Please do not use blind copy. Cllr Price said so.', 'Grace is on bcc.',
  ])('no announcement: %s', (body) => expect(answer({ ...officerToMember, bcc: ['Owen'], body }, 'uttlesford-current', check)).toBe('stop 7.1'));

  it('the sender’s private address, told by its name, is the sender’s own', () => {
    const message = { ...draft(officerToMember), bcc: [{ name: 'Beth Laurie', address: 'beth@laurie-home.example' }] };
    expect(review(message, policyUnder('knutsford'), index, message.sentAt!).findings.filter((finding) => finding.check === check)).toEqual([]);
  });
});

describe('others in Bcc', () => {
  it.each([
    ['another officer', 'Raj', 'warn 12.1', '–'],
    ['a service mailbox', 'planning@millbrook.example', 'warn 12.1', '–'],
    ['the press', 'newsdesk@echo.example', 'warn 12.1', '–'],
    ['a resident', 'pat@home.example', 'note 12.1', '–'],
    ['the records mailbox, exempt', 'records@millbrook.example', '–', '–'],
    ['the sender', 'Beth', '–', '–'],
  ])('%s: %s is %s under knutsford, %s under uttlesford-current', (_, bcc, knutsford, uttlesford) => {
    expect(answer({ ...officerToMember, bcc: [bcc] }, 'knutsford', check)).toBe(knutsford);
    expect(answer({ ...officerToMember, bcc: [bcc] }, 'uttlesford-current', check)).toBe(uttlesford);
  });

  it('a resident is never offered for the open', () => {
    const [finding] = reviewed({ ...officerToMember, bcc: ['pat@home.example'] }, 'knutsford').findings;
    expect(finding!.remedies.map(({ id }) => id)).toEqual(['remove-recipient', 'send-separately']);
  });
});

describe('no member–officer correspondence', () => {
  it.each([
    ['a circular to nobody', { from: 'Beth', to: [], bcc: ['Nadia', 'Owen'] }],
    ['a circular to oneself', { from: 'Beth', to: ['Beth'], bcc: ['Nadia', 'Owen'] }],
    ['a circular to a list', { from: 'Beth', to: ['castle.members@millbrook.example'], bcc: ['Nadia'] }],
    ['officers among themselves', { from: 'Beth', to: ['Raj'], bcc: ['Nadia'] }],
    ['a member to a resident', { from: 'Nadia', to: ['pat@home.example'], bcc: ['Owen'] }],
  ])('%s', (_, one) => {
    expect(answer({ ...one, body: 'The new opening hours are attached.' }, 'knutsford', check)).toBe('–');
  });
});
