/** Draws the PNG files in assets/ from the SVG files beside them: tsx src/apps/manifest/draw-icons.ts [path of chromium] */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const assets = resolve(import.meta.dirname, '../../../assets');
const quiet = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** One PNG: its side in pixels, how much of it the drawing takes, and the page's style around the drawing. */
interface Drawing {
  readonly png: string;
  readonly svg: string;
  readonly side: number;
  readonly share?: number;
  readonly style?: string;
}

const drawings: readonly Drawing[] = [
  ...[16, 32, 64, 80, 128].map((side) => ({ png: `icon-${side}.png`, svg: 'icon.svg', side })),
  // The unified manifest's own two: a full square, whose outer parts may be cut off, and a white outline.
  { png: 'color.png', svg: 'icon.svg', side: 192, share: 0.6, style: 'background: #1a437c; --paper: #fff; --pen: #1a437c;' },
  { png: 'outline.png', svg: 'outline.svg', side: 32 },
];

async function draw(browser: Browser, { png, svg, side, share = 1, style = '' }: Drawing): Promise<void> {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const width = Math.round(side * share);
  const drawing = readFileSync(resolve(assets, svg), 'utf8').replace('<svg ', `<svg width="${width}" height="${width}" `);
  await page.setContent(`<body style="margin: 0; height: ${side}px; display: grid; place-items: center; ${style}">${drawing}</body>`);
  await page.screenshot({ path: resolve(assets, png), omitBackground: true });
  await page.close();
}

const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: quiet });
for (const drawing of drawings) await draw(browser, drawing);
await browser.close();
