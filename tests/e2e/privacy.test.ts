/**
 * What leaves the device: nothing that was written. The whole way is walked with a word of its own in every field, and
 * every other page is opened with the work in storage; all that is asked for, kept and said on the way is searched.
 */
import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { localePath, mainLocale, wholeLocales } from '../../src/i18n/locales.ts';
import { keys } from '../../src/storage/kept/keys.ts';
import { reading, mending } from '../../src/ui/readBack/address.ts';
import { keepFigures } from '../figures.ts';
import { oneIn } from './axe.ts';
import type { Question } from '../../src/domain/kinds/registry.ts';
import { useBrowser } from './browser.ts';
import { answer, fillAll, marker, marksMade } from './everyField.ts';
import { holds } from './marker.ts';
import { arrive, button, link, makePaper, openPaper, ready } from './screen.ts';
import { placesOf } from './translator.ts';
import { browserLog, cachedOtherwise, contentsKept, serverLog, toldBy } from './watch.ts';
import { questionsAt, t, screens } from './words.ts';

const open = useBrowser();

/** Every page that is not on the way: in the main language, and in the others, where screens are written in again. */
const others = oneIn(
  12,
  globSync('**/index.html', { cwd: 'dist' })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .filter((path) => !screens.includes(path))
    .sort(),
);

const log = serverLog();
const { watch, requests, said, complaints } = browserLog();
const ofPages = () => requests.filter((request) => request.serviceWorker() === null);
/** Screens in other languages in which something was written again. */
const written: string[] = [];
/** Where a translator would have read a word, and how many places are none of its business. */
const translated = { seen: [] as string[], kept: 0 };
/** What stood on the sheet beside each form. */
const sheets: string[] = [];
let address = '';
let beforePaper: string[] = [];
let paper = '';
let cached = { all: [''], other: [''] };
let kept = '';
let left: Record<string, unknown> = {};

beforeAll(async () => {
  const server = await serve(0, undefined, log.seen);
  address = server.address;
  const page = await open(address, { prepare: watch, baseURL: address });
  await link(page, t('home.citizen.title')).click();
  await arrive(page, 'forbered/');
  await walk(page);
  for (const path of others) {
    await page.goto(path);
    if ((await page.locator('astro-island').count()) > 0)
      await page
        .locator('.strip, .file-first, .facts, svg.qr')
        .first()
        .waitFor({ state: 'attached' });
    await lookAsTranslator(page);
    if (!/(?:forbered|efter)\//.test(path)) continue;
    const before = marksMade();
    await fillAll(page);
    written.push(...(marksMade() > before ? [path] : []));
    await lookAsTranslator(page);
  }
  await page.goto('forbered/');
  await ready(page);
  await button(page, t('saving.export')).click();
  cached = await cachedOtherwise(page);
  kept = JSON.stringify(await contentsKept(page));
  await button(page, t('saving.delete')).click();
  await button(page, t('saving.delete.yes')).click();
  await page.getByText(t('saving.deleted')).waitFor();
  left = await contentsKept(page);
  await server.stop();
}, 900_000);

/** From the first screen to the first paper, on one's own device. */
async function walk(page: Page): Promise<void> {
  for (const path of screens.slice(0, -1)) {
    await page.goto(path);
    await ready(page);
    for (const question of questionsAt(path)) await answer(page, question);
    await lookAsTranslator(page);
    for (const open of await page.getByRole('button', { name: closes }).all()) await open.click();
    if (prepares(path)) await unfoldSheet(page);
    await lookAsTranslator(page);
    await button(page, t('form.next')).click();
    if (path === screens[0])
      await button(page, t('keep.own'))
        .or(button(page, t('keep.helped.own')))
        .click();
    // That is said once, and who presses again goes on.
    if (questionsAt(path).some(isDoubted)) {
      await page.locator('.summary').waitFor();
      await button(page, t('form.next')).click();
    }
    await page.waitForURL((url) => !url.pathname.endsWith(path));
  }
  await page.goto('forbered/gennemse/');
  await ready(page);
  await lookAsTranslator(page);
  await link(page, t('aloud.begin')).click();
  await page.locator('.aloud__position').waitFor();
  await lookAsTranslator(page);
  await page.goto('forbered/gennemse/');
  await ready(page);
  await link(page, t('review.to-papers')).first().click();
  await openPaper(page, 'forberedelse', (target) => target.click());
  beforePaper = ofPages().map((request) => request.url());
  paper = await makePaper(page, (target) => target.click());
  await lookAsTranslator(page);
}

/** Whether a word is doubted there: it is no number, and no day of an entry. */
function isDoubted(question: Question): boolean {
  const fields = question.kind === 'entries' ? question.fields : [];
  return (
    question.kind === 'number' ||
    fields.some(({ kind }) => kind === 'number' || kind === 'dateTime')
  );
}

/** Whether a screen has the sheet of the preparation beside it: those after the meeting have none. */
function prepares(path: string): boolean {
  return path.startsWith('forbered/');
}

/** Page 1 of the sheet beside the form, on each screen: by itself where it is open, else by a tap. */
async function unfoldSheet(page: Page): Promise<void> {
  const sheet = page.locator('.sheet--beside');
  await button(page, t('my-sheet.show')).or(sheet).first().waitFor();
  if ((await sheet.count()) === 0) await button(page, t('my-sheet.show')).click();
  await sheet.waitFor();
  sheets.push((await sheet.innerText()).toLowerCase());
}

/** What folds an entry or a card, so that it shows what it holds. */
const closes = new RegExp(`^(${t('entries.done')}|${t('cards.next')})$`);

async function lookAsTranslator(page: Page): Promise<void> {
  const { seen, kept: left } = await placesOf(page, marker);
  translated.seen.push(...seen.map((place) => `${new URL(page.url()).pathname} ${place}`));
  translated.kept += left;
}

afterAll(() =>
  keepFigures('tests/e2e/privacy.test.ts', [
    {
      did: 'fields written in, each with a word of its own, on the whole way and on other pages',
      times: marksMade(),
      found: {
        'pages opened': screens.length + others.length,
        'requests searched': requests.length,
        'lines of the server’s log searched': log.lines.length,
        'files of the cache compared': cached.all.length,
        'places where a word was found': found,
        'places with a word that are not to be translated': translated.kept,
        'places with a word that a translator would read': translated.seen.length,
      },
    },
  ]),
);
let found = 0;

/** Those that hold a word that was written. Each is searched once. */
function telling(all: (string | Buffer)[]): string[] {
  const words = [...new Set(all.map(String))].filter((one) => holds(one, marker));
  found += words.length;
  return words;
}

describe('Over the whole way with every answer given, and on all other pages', () => {
  it('there was a lot to tell, and it is on the paper and on the device', () => {
    expect(marksMade()).toBeGreaterThan(100);
    expect(paper).toContain(marker);
    expect(sheets.length).toBe(screens.filter(prepares).length - 1);
    expect(sheets.filter((text) => text.includes(marker)).length).toBeGreaterThan(10);
    expect(holds(kept, marker)).toBe(true);
    const translations = wholeLocales.filter(({ code }) => code !== mainLocale);
    for (const { code } of translations)
      expect(written.filter((path) => `/${path}`.startsWith(`${localePath(code)}/`))).not.toEqual(
        [],
      );
  });

  it('every request goes to the site itself, as GET, with nothing in it', () => {
    expect(requests.length).toBeGreaterThan(100);
    const strange = requests.filter((request) => {
      const url = request.url().replace(/^blob:/, '');
      const empty = request.method() === 'GET' && request.postData() === null;
      // That somebody reads aloud or mends an answer stands in the address, and nothing else.
      const plain = ['', reading, mending].includes(new URL(url).search);
      return !empty || !url.startsWith(address) || !plain;
    });
    expect(strange.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
  });

  it('no address, header or body of a request holds a word that was written', async () => {
    expect(telling((await Promise.all(requests.map(toldBy))).flat())).toEqual([]);
  });

  it('no text, field or name with such a word is given to a translator', () => {
    expect(translated.kept).toBeGreaterThan(marksMade());
    expect(translated.seen).toEqual([]);
  });

  it('the server’s own log holds none', () => {
    expect(log.lines.length).toBeGreaterThan(100);
    const bodies = log.lines.flatMap(({ body }) => (body.length > 0 ? [body] : []));
    expect(bodies).toEqual([]);
    expect(
      telling(log.lines.flatMap(({ line, headers }) => [line, ...headers.split('\n')])),
    ).toEqual([]);
  });

  it('no line of the console holds one, nor any address that a page had', () => {
    expect(telling(said)).toEqual([]);
  });

  it('the cache holds the files of the build, byte for byte, and nothing else', () => {
    expect(cached.all.length).toBeGreaterThan(100);
    expect(cached.other).toEqual([]);
  });

  it('after Slet alt every storage holds the time of it at most; no cookie was set', () => {
    expect(telling([JSON.stringify(left)])).toEqual([]);
    const mark = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/) as string;
    expect(left).toEqual({
      tab: { [keys.begun]: mark },
      local: { [keys.cleared]: mark },
      databases: [{ name: keys.cleared, rows: [[mark]] }],
      caches: [],
      workers: 0,
      named: '',
      state: null,
      cookies: [],
    });
  });

  it('nothing is refused by the content security policy, and nothing fails', () => {
    expect(complaints).toEqual([]);
  });

  it('the program that makes papers is asked for only when a paper is', () => {
    const isOfPapers = (url: string) => /worker|fonts\/pdf/.test(url);
    expect(beforePaper.filter(isOfPapers)).toEqual([]);
    expect(
      ofPages()
        .map((request) => request.url())
        .filter(isOfPapers),
    ).not.toEqual([]);
  });
});

describe('A text that got into a page', () => {
  it.each([
    ['as markup', () => (document.body.innerHTML = '<b>a</b>')],
    ['as a script', () => (document.createElement('script').text = '1')],
    ['as a worker of elsewhere', () => typeof new Worker('https://example.com/a.js')],
  ])('cannot become a part of it: %s', async (_, become) => {
    const page = await open('forbered/');
    await expect(page.evaluate(become)).rejects.toThrow('Trusted');
  });

  it('cannot have a policy of its own', async () => {
    const page = await open('forbered/');
    const make = () =>
      (
        window as unknown as { trustedTypes: { createPolicy: (name: string) => unknown } }
      ).trustedTypes.createPolicy('another');
    await expect(page.evaluate(make)).rejects.toThrow('Policy');
  });
});
