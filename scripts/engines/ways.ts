/** The main ways: what somebody writes is there again, goes away when told to, and comes on paper. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { marker } from '../../tests/e2e/everyField.ts';
import { remains } from '../../tests/e2e/remains.ts';
import { documentOf, t, screenOf } from '../../tests/e2e/words.ts';
import { drawnTextOf } from '../../tests/unit/pdf/papers.ts';
import { comes, wait } from './driver.ts';
import type { Running, Size, Start, Tab } from './driver.ts';
import {
  begin,
  first,
  holds,
  isAlive,
  isAt,
  isMessage,
  press,
  shows,
  strip,
  write,
} from './page.ts';

/** What a check is given: an engine at a size, the site, and a profile of its own. */
export type Use = {
  id: string;
  size: Size;
  site: string;
  start: (how?: Pick<Start, 'dark'>) => Promise<Running>;
  /** Where its downloads are. */
  downloads: string;
};

/** Typed by the keys of a keyboard; nothing else holds the marker. */
export const words = `Med ${marker} om det hele`;
const paper = 'forberedelse';

/** Runs with a browser of its own, and ends it whatever happens. */
export async function inBrowser<Found>(
  { start }: Use,
  run: (tab: Tab, browser: Running) => Promise<Found>,
  how: Pick<Start, 'dark'> = {},
): Promise<Found> {
  const browser = await start(how);
  try {
    return await run(await browser.open(), browser);
  } finally {
    await browser.close();
  }
}

/** Gives a check an empty profile, and takes it away again. */
export async function withProfile<Found>(
  run: (folders: { profile: string; downloads: string }) => Promise<Found>,
): Promise<Found> {
  const home = mkdtempSync(join(tmpdir(), 'klar-engine-'));
  const folders = { profile: join(home, 'profile'), downloads: join(home, 'downloads') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  try {
    return await run(folders);
  } finally {
    // What has just ended may still be writing there.
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

export function comesAlive(use: Use): Promise<void> {
  return inBrowser(use, async (tab) => {
    await begin(tab, use.site, words, 'keep.later');
    await tab.goto(use.site + first);
    await holds(tab, words);
    await tab.goto(use.site + screenOf('kommune'));
    const list = '#question-kommune select';
    await isAlive(tab);
    const one = await tab.evaluate(
      (given) => document.querySelector<HTMLSelectElement>(given)?.options[5]?.value ?? '',
      list,
    );
    await tab.select(list, one);
    await pause(500);
    await tab.goto(use.site + screenOf('kommune'));
    const chosen = (): Promise<string> =>
      tab.evaluate((given) => document.querySelector<HTMLSelectElement>(given)?.value ?? '', list);
    await wait('the municipality after a reload', async () => (await chosen()) === one);
    await tab.goto(use.site + first);
    await holds(tab, words);
  });
}

/** The first screen alone, for engines that are old: alive, and what is typed stands there. */
export function writesOnFirst(use: Use): Promise<void> {
  return inBrowser(use, async (tab) => {
    await tab.goto(use.site + first);
    await write(tab, words);
  });
}

export async function staysOnDevice(use: Use): Promise<void> {
  await inBrowser(use, (tab) => keepOnDevice(tab, use.site));
  await inBrowser(use, async (tab) => {
    await tab.goto(use.site);
    await press(tab, t('home.continue'));
    await isAt(tab, 'forbered/');
    await tab.goto(use.site + first);
    await holds(tab, words);
  });
}

export async function isDeleted(use: Use): Promise<void> {
  await inBrowser(use, async (tab) => {
    await keepOnDevice(tab, use.site);
    await deleteAll(tab, use.site);
    await nothingRemains(tab, 'after »Slet alt«');
  });
  await inBrowser(use, async (tab) => {
    await tab.goto(use.site + first);
    await isAlive(tab);
    await nothingRemains(tab, 'after a new start');
  });
}

export function isOnPaper(use: Use): Promise<void> {
  return inBrowser(use, async (tab) => {
    await begin(tab, use.site, words, 'keep.later');
    mustHold(drawnTextOf(readFileSync(await makePaper(tab, use, `${documentOf(paper).file}.pdf`))));
  });
}

export function ownCopyOpens(use: Use): Promise<void> {
  return inBrowser(use, async (tab) => {
    await begin(tab, use.site, words, 'keep.later');
    const name = `${t('paper.copy.mine.file', { file: documentOf(paper).file })}.pdf`;
    const copy = await makePaper(tab, use, name, () => press(tab, t('paper.copy.mine')));
    await deleteAll(tab, use.site);
    await nothingRemains(tab, 'before the copy is opened');
    await tab.upload('main input[type=file]', copy);
    await shows(tab, t('saving.imported'));
    await tab.goto(use.site + first);
    await holds(tab, words);
  });
}

async function keepOnDevice(tab: Tab, site: string): Promise<void> {
  await begin(tab, site, words, 'keep.own');
  await wait('»Gemt her«', async () => isMessage(await strip(tab), 'saving.device'));
}

async function deleteAll(tab: Tab, site: string): Promise<void> {
  await tab.goto(`${site}forbered/`);
  await press(tab, t('saving.delete'));
  await press(tab, t('saving.delete.yes'));
  await shows(tab, t('saving.deleted'));
}

async function nothingRemains(tab: Tab, when: string): Promise<void> {
  if (await comes(async () => (await remains(tab)).length === 0)) return;
  throw new Error(`${when} there is left: ${(await remains(tab)).join(', ')}`);
}

/** From the last screen to a paper, made and downloaded; gives the file. */
async function makePaper(
  tab: Tab,
  use: Use,
  name: string,
  choose: () => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  await tab.goto(`${use.site}forbered/gennemse/`);
  await press(tab, t('review.to-papers'));
  await isAt(tab, 'ark/');
  await press(tab, documentOf(paper).title);
  await isAt(tab, `ark/${paper}/`);
  await wait('the paper to be ready', async () => (await strip(tab)) !== '');
  await choose();
  return download(tab, use, name);
}

/** On the page of a paper: makes it and saves it; gives the file. */
export async function download(
  tab: Tab,
  { downloads }: Pick<Use, 'downloads'>,
  name: string,
  say: typeof t = t,
): Promise<string> {
  await press(tab, say('paper.make'));
  await press(tab, say('paper.download'));
  await wait(
    `${name} among the downloads (there is ${readdirSync(downloads).join(', ') || 'nothing'})`,
    () => Promise.resolve(readdirSync(downloads).includes(name) && isWhole(join(downloads, name))),
  );
  return join(downloads, name);
}

function isWhole(file: string): boolean {
  return readFileSync(file, 'latin1').trimEnd().endsWith('%%EOF');
}

function mustHold(text: string): void {
  if (!text.replace(/\s+/g, ' ').includes(words))
    throw new Error(`the paper does not say »${words}«, but: ${text.slice(0, 200)}`);
}
