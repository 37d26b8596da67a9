/** The preview in a real browser, as a person uses it. Every journey also proves that nothing left the machine and nothing broke. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { startChromium } from './chromium.ts';

const shots = resolve(import.meta.dirname, '../../../build/screenshots');

/** Enough for the pane's own pace: it looks at the draft every few seconds. */
export const patience = 15_000;

export interface Journey {
  readonly page: Page;
  /** The add-in's task pane. */
  readonly pane: FrameLocator;
  /** A finding in the pane, by its heading. */
  finding(name: string): Locator;
  /** Opens a sample draft by its subject, and waits for the pane. */
  openSample(subject: string | RegExp): Promise<void>;
  send(): Promise<void>;
  /** The alert after Send. */
  readonly alert: Locator;
  readonly outbox: Locator;
  readonly words: Locator;
  screenshot(name: string): Promise<void>;
  /** What the browser may complain of in this journey. */
  expectComplaint(about: RegExp): void;
}

let browser: Browser | null = null;
const open: { readonly page: Page; readonly troubles: string[]; readonly expected: RegExp[] }[] = [];

/** Starts the browser for a file of tests. */
export function inBrowser(): void {
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterEach(async () => {
    const troubles = open.flatMap(({ troubles: all, expected }) => all.filter((one) => !expected.some((about) => about.test(one))));
    for (const { page } of open.splice(0)) await page.context().close();
    expect(troubles).toEqual([]);
  });
  afterAll(() => browser?.close());
}

/**
 * @param query conditions of this Outlook, e.g. 'requirements=1.5' (src/apps/preview/host/conditions.ts)
 * @param origin of another preview than the one that is served for all tests
 */
export async function start(query = '', options: BrowserContextOptions = {}, origin = inject('previewUrl')): Promise<Journey> {
  const context = await browser!.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB', timezoneId: 'Europe/London', viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const troubles: string[] = [];
  const expected: RegExp[] = [];
  open.push({ page, troubles, expected });
  page.on('request', (request) => { if (!request.url().startsWith(origin) && !/^(?:data|blob|about):/.test(request.url())) troubles.push(`asked for ${request.url()}`); });
  page.on('websocket', (socket) => troubles.push(`opened ${socket.url()}`));
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => { if (message.type() === 'error') troubles.push(`console: ${message.text()}`); });
  await page.goto(`${origin}${query === '' ? '' : `?${query}`}`);
  // The page fetches the council before it shows anything.
  await expectShown(page.getByLabel('Subject'));
  const pane = page.frameLocator('iframe[title="Countersign"]');
  const journey: Journey = {
    page, pane,
    finding: (name) => pane.getByRole('article', { name }),
    openSample: async (subject) => {
      await page.getByRole('button', { name: subject }).click();
      await expectShown(page.getByLabel('Subject'));
      await settled(journey);
    },
    send: () => page.getByRole('button', { name: 'Send', exact: true }).click(),
    alert: page.getByRole('dialog', { name: 'Countersign' }),
    outbox: page.getByRole('region', { name: /^Outbox/ }),
    words: page.getByRole('textbox', { name: 'Message' }),
    expectComplaint: (about) => { expected.push(about); },
    screenshot: async (name) => {
      mkdirSync(shots, { recursive: true });
      await page.screenshot({ path: resolve(shots, `${name}.png`) });
    },
  };
  return journey;
}

/** The pane has read the draft and says how things stand. */
export async function settled({ pane }: Journey): Promise<void> {
  await expectShown(pane.getByRole('main').getByText(/^\d+ things? to look at$|^Nothing |^Your draft could not be read$/).first());
}

export async function expectShown(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'visible' });
}

export async function expectGone(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'hidden' });
}
