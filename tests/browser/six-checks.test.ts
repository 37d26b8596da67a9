/** For each check: the draft, the finding in the pane, its remedy, the finding gone, and the mail goes without an alert. */
import { describe, expect, it } from 'vitest';
import { expectGone, expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

interface Case {
  readonly check: string;
  readonly sample: RegExp;
  readonly finding: string;
  readonly clause: string;
  readonly remedy: RegExp;
  /** In the outbox afterwards. */
  readonly gone: RegExp;
}

const cases: readonly Case[] = [
  { check: 'blind-copy', sample: /^Site visit on Thursday/, finding: 'Blind copies', clause: '12.1', remedy: /^Move to Cc/, gone: /Cc: Brian Castle/ },
  { check: 'undeclared-copy', sample: /^Re: Extensions at the allotments/, finding: 'Copies to others', clause: '12.1', remedy: /^Remove the copy|^State the copy/, gone: /To: Farida Khan/ },
  { check: 'ward-copy', sample: /^Verges on Castle Street/, finding: 'Ward members', clause: '6.3', remedy: /^Copy in the ward members/, gone: /Cc: Asha Patel, Brian Castle/ },
  { check: 'commitment-in-members-name', sample: /^Your quotation 4471/, finding: 'Commitments for the council', clause: '12.4', remedy: /^Reword as a request/, gone: /goalposts\.example/ },
  { check: 'officer-criticism', sample: /^Market Square application/, finding: 'Words about officers', clause: '15.2', remedy: /^Send privately/, gone: /To: Gareth Price/ },
  { check: 'out-of-hours', sample: /^Bins behind the library/, finding: 'Time of delivery', clause: '4.10', remedy: /^Deliver at/, gone: /Held, to be delivered Wednesday 11 March 2026 at 08:45/ },
];

describe('draft, finding, remedy, sent', () => {
  it.each(cases)('$check', async ({ check, sample, finding, clause, remedy, gone }) => {
    const journey = await start();
    await journey.openSample(sample);
    const card = journey.finding(finding);
    await expectShown(card);
    expect(await card.innerText()).toContain(clause);
    await journey.screenshot(`finding-${check}`);

    await card.getByRole('button', { name: remedy }).first().click();
    await expectGone(card);
    await expectShown(journey.pane.getByRole('main').getByText(/^Done:/));

    await journey.send();
    await expectShown(journey.outbox.getByRole('listitem'));
    expect(await journey.alert.count()).toBe(0);
    expect(await journey.outbox.innerText()).toMatch(gone);
  });
});
