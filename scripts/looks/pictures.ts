/**
 * `npm run pictures`: a picture of each of the main pages, at 360 and 1280 px, light and dark, in docs/look/. With an
 * address and a folder it takes those of another edition: `npm run pictures -- http://localhost:4321/ docs/look/before`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { keys } from '../../src/storage/kept/keys.ts';
import { ensureChromium } from '../browser.mjs';
import { buildIfStale } from '../build.mjs';
import { serve } from '../serve.mjs';
import { pictured } from './pictured.ts';
import type { Pictured } from './pictured.ts';

const [given, folder = 'docs/look/now'] = process.argv.slice(2);
const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 740 },
];
const themes = ['light', 'dark'] as const;
/** All four stand in a row this high, in CSS pixels. */
const HEIGHT = 420;
/** Of JPEG, from 0 to 100: words can be read, and the folder stays small. */
const QUALITY = 62;

const executablePath = ensureChromium();
if (given === undefined) buildIfStale();
const own = given === undefined ? await serve(0) : undefined;
const browser = await chromium.launch({ executablePath });
mkdirSync(folder, { recursive: true });
for (const page of pictured) writeFileSync(join(folder, `${page.name}.jpg`), await pictureOf(page));
await browser.close();
await own?.stop();

async function pictureOf(one: Pictured): Promise<Buffer> {
  const shots: Buffer[] = [];
  for (const viewport of sizes)
    for (const colorScheme of themes)
      shots.push(await shotOf(browser, one, { viewport, colorScheme }));
  return rowOf(browser, shots);
}

type View = { viewport: { width: number; height: number }; colorScheme: 'light' | 'dark' };

async function shotOf(from: Browser, { path, work }: Pictured, view: View): Promise<Buffer> {
  const context = await from.newContext({ ...view, serviceWorkers: 'block' });
  const page = await context.newPage();
  if (work !== undefined) await keep(page, work);
  await page.goto(new URL(path, given ?? own?.address).href, { waitUntil: 'networkidle' });
  const shot = await page.screenshot();
  await context.close();
  return shot;
}

/** Lets the page find the work of one of the invented citizens. */
async function keep(page: Page, citizen: string): Promise<void> {
  const file = new URL(`../../tests/fixtures/preparations/${citizen}.json`, import.meta.url);
  await page.addInitScript(([key, text]) => sessionStorage.setItem(key, text), [
    keys.journal,
    readFileSync(file, 'utf8'),
  ] as const);
}

async function rowOf(from: Browser, shots: Buffer[]): Promise<Buffer> {
  const page = await from.newPage({ viewport: { width: 1900, height: HEIGHT } });
  const images = shots.map(
    (shot) => `<img height="${HEIGHT}" src="data:image/png;base64,${shot.toString('base64')}">`,
  );
  await page.setContent(
    `<body style="margin:0;background:#777"><div style="display:inline-flex;gap:8px">${images.join('')}</div>`,
  );
  const row = await page.locator('div').screenshot({ type: 'jpeg', quality: QUALITY });
  await page.close();
  return row;
}
