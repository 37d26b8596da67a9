/** WCAG 2.2 AA as far as axe can tell, pane and preview together, in light, dark and forced colours; and a whole journey by keyboard. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectGone, expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

/** What axe has against the page and its frames, in a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}

const looks = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
  { name: 'narrow', options: { viewport: { width: 320, height: 800 } } },
] as const;

describe.each(looks)('$name', ({ name, options }) => {
  it('a draft with a finding, every part of the pane open', async () => {
    const journey = await start('', options);
    await expectShown(journey.finding('Blind copies'));
    expect(await violations(journey.page)).toEqual([]);
    await journey.pane.getByRole('button', { name: 'Why this is raised' }).click();
    await journey.pane.getByRole('button', { name: /other ways?$/ }).click();
    await journey.pane.getByRole('button', { name: 'Set aside…' }).click();
    expect(await violations(journey.page)).toEqual([]);
    await journey.screenshot(`whole-${name.replace(' ', '-')}`);
  });

  it('a message left to write, and the note about a finding', async () => {
    const journey = await start('', options);
    await journey.finding('Blind copies').getByRole('button', { name: 'I think this is wrong' }).click();
    await expectShown(journey.pane.getByRole('button', { name: 'Copy: Text' }));
    expect(await violations(journey.page)).toEqual([]);
    await journey.pane.getByRole('button', { name: 'Close' }).click();
    await journey.pane.getByRole('button', { name: /other ways?$/ }).click();
    await journey.pane.getByRole('button', { name: 'Send a separate message' }).click();
    await expectShown(journey.pane.getByRole('region', { name: /^Still to write/ }));
    expect(await violations(journey.page)).toEqual([]);
  });

  it('alert, suggestions, walk-through and outbox', async () => {
    const journey = await start('', options);
    const { page } = journey;
    await expectShown(journey.finding('Blind copies'));
    await page.getByRole('combobox', { name: 'Cc', exact: true }).fill('p');
    await expectShown(page.getByRole('listbox', { name: 'Suggestions for Cc' }));
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Cc', exact: true }).fill('');
    await page.getByRole('button', { name: 'Show me' }).click();
    await expectShown(page.getByText('Step 1 of 7'));
    await journey.send();
    await expectShown(journey.alert);
    expect(await violations(page)).toEqual([]);
    await journey.alert.getByRole('button', { name: 'Send Anyway' }).click();
    await expectShown(journey.outbox.getByRole('listitem'));
    expect(await violations(page)).toEqual([]);
  });
});

describe('nothing is cut off at 320 pixels', () => {
  it('no sideways scrolling', async () => {
    const journey = await start('', { viewport: { width: 320, height: 800 } });
    await expectShown(journey.finding('Blind copies'));
    expect(await journey.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await journey.page.getByRole('button', { name: 'Show me' }).click();
    expect(await journey.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, isThere: () => Promise<boolean>, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error('the keyboard does not get there');
}

describe('by keyboard alone', () => {
  it('from the start to a remedied draft that is sent', async () => {
    const journey = await start();
    const { page, pane } = journey;
    await expectShown(journey.finding('Blind copies'));
    const focused = (name: RegExp) => page.evaluate(`(document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent || '')`).then((text) => name.test(String(text)));
    const focusedInPane = (name: string) => pane.locator(`:focus`).filter({ hasText: name }).count().then((count) => count > 0);

    await tabTo(page, () => focused(/^No thanks$/));
    await page.keyboard.press('Enter');
    await tabTo(page, () => focused(/^Message$/));
    await tabTo(page, () => focusedInPane('Move to Cc'));
    await page.keyboard.press('Enter');
    await expectGone(journey.finding('Blind copies'));
    // Out of the pane at its end, and back into the message.
    await tabTo(page, () => focused(/^Back to the message$/));
    await page.keyboard.press('Enter');
    expect(await focused(/^Message$/)).toBe(true);
    await tabTo(page, () => focused(/^Send$/), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectShown(journey.outbox.getByRole('listitem'));
  });

  it('the alert: focus inside it, Escape keeps the message', async () => {
    const journey = await start();
    await expectShown(journey.finding('Blind copies'));
    await journey.page.getByRole('button', { name: 'Send', exact: true }).focus();
    await journey.page.keyboard.press('Enter');
    await expectShown(journey.alert.locator(':focus'));
    await journey.page.keyboard.press('Escape');
    await expectGone(journey.alert);
    expect(await journey.page.getByLabel('Subject').inputValue()).toBe('Site visit on Thursday');
    expect(await journey.page.evaluate('document.activeElement?.textContent')).toBe('Send');
  });

  it('Escape leaves the pane', async () => {
    const journey = await start();
    await expectShown(journey.finding('Blind copies'));
    await journey.pane.getByRole('button', { name: /^Move to Cc/ }).focus();
    await journey.page.keyboard.press('Escape');
    await expectShown(journey.page.locator('button:focus', { hasText: 'Countersign' }));
  });
});
