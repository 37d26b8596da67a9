/** Small parts of the pane: colours, links, previews. */
import { describe, expect, it } from 'vitest';
import { mailtoOf } from '../../../src/apps/taskpane/mailto.ts';
import { type OfficeColours, themeChoice } from '../../../src/apps/taskpane/theme-choice.ts';
import type { Change } from '../../../src/core/remedies/change.ts';
import { previewOf } from '../../../src/core/remedies/preview.ts';
import { situationOf } from '../../../src/core/review.ts';
import { sayPreview } from '../../../src/core/words/say-preview.ts';
import { europeLondon } from '../../../src/core/working-time/zone.ts';
import { box, draft, index, policyUnder } from '../../support/council.ts';

describe('light or dark', () => {
  it.each<[OfficeColours | null, boolean, 'light' | 'dark']>([
    [null, false, 'light'], [null, true, 'dark'],
    [{ isDarkTheme: false }, true, 'light'], [{ isDarkTheme: true }, false, 'dark'],
    [{ bodyBackgroundColor: '#1f1f1f' }, false, 'dark'], [{ bodyBackgroundColor: '#FAF9F8' }, true, 'light'],
    [{ bodyBackgroundColor: 'nonsense' }, true, 'dark'],
  ])('%j with a system that prefers dark: %s → %s', (office, prefersDark, expected) => {
    expect(themeChoice(office, prefersDark)).toBe(expected);
  });
});

it('a mailto: link carries line ends and nothing that ends it early', () => {
  const link = mailtoOf({ to: [{ name: 'A & B', address: 'a+b@council.example' }], subject: 'Is it 50% & more?', body: 'One\nTwo & three' });
  expect(link).toBe('mailto:a%2Bb@council.example?subject=Is%20it%2050%25%20%26%20more%3F&body=One%0D%0ATwo%20%26%20three');
});

describe('a preview', () => {
  const message = { ...draft({ from: 'Raj', to: ['Nadia'], bcc: ['Owen'], subject: 'Works', body: 'Dear Nadia,\n\nThe works begin soon. Thank you.\n\nRaj' }), deferredUntil: null };
  const { reading } = situationOf(message, policyUnder('knutsford'), index, message.sentAt!, europeLondon);
  const said = (...changes: Change[]) => previewOf(changes, message, reading).map((line) => sayPreview(line, europeLondon).map(({ kind, text }) => (kind === 'plain' ? text : `${kind}:${text}`)).join(' | '));
  const start = reading.text.indexOf('The works');
  const end = start + 'The works begin soon.'.length;

  it.each<[string, readonly Change[], readonly string[]]>([
    ['somebody added', [{ kind: 'add-recipient', field: 'cc', mailbox: box('Grace') }], ['Adds to Cc | ins:Grace Oduya (cllr.oduya@millbrook.example)']],
    ['somebody taken out', [{ kind: 'remove-recipient', field: 'bcc', address: box('Owen').address }], ['Takes out of Bcc | del:Owen Price (cllr.price@millbrook.example)']],
    ['somebody moved', [{ kind: 'remove-recipient', field: 'bcc', address: box('Owen').address }, { kind: 'add-recipient', field: 'cc', mailbox: box('Owen') }], ['Moves from Bcc to Cc | ins:Owen Price (cllr.price@millbrook.example)']],
    ['a sentence taken out', [{ kind: 'replace-text', part: 'body', start, end, text: '' }], ['Takes out | del:The works begin soon.']],
    ['a sentence changed', [{ kind: 'replace-text', part: 'body', start, end, text: 'The works begin in May. ' }], ['Changes | del:The works begin soon. | to | ins:The works begin in May.']],
    ['a sentence at the beginning', [{ kind: 'replace-text', part: 'body', start: 0, end: 0, text: 'My draft is below.\n\n' }], ['Adds | ins:My draft is below. | at the beginning']],
    ['a later delivery, in the council’s time', [{ kind: 'set-delivery', at: Date.parse('2026-06-01T07:45:00Z') }], ['Delivers at 08:45 on Monday 1 June | instead of at once']],
    ['a further message', [{ kind: 'new-message', to: [box('Grace')], subject: 'Moat Street', body: '' }], ['Opens a further message to | ins:Grace Oduya (cllr.oduya@millbrook.example) | with the subject “Moat Street” | with nothing in it yet']],
  ])('tells of %s', (_, changes, expected) => {
    expect(said(...changes)).toEqual(expected);
  });
});
