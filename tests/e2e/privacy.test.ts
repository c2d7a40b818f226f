/** What leaves the device: nothing that was written. The whole way is walked, and all that is asked for is looked at. */
import { beforeAll, describe, expect, it, inject } from 'vitest';
import type { Locator, Page, Request } from 'playwright-core';
import type { Question } from '../../src/domain/kinds/registry.ts';
import { useBrowser } from './browser.ts';
import {
  arrive,
  box,
  button,
  card,
  link,
  downloadText,
  makePaper,
  openPaper,
  ready,
} from './screen.ts';
import { questionsAt, say, screens } from './words.ts';

const open = useBrowser();

/** A word that stands nowhere but in what is typed on this way. */
const secret = 'hemmeligheden';

const requests: Request[] = [];
/** Without those of the service worker, which fetches all of the site once the device keeps the work. */
const ofPages: Request[] = [];
const complaints: string[] = [];
const cookies: unknown[] = [];
let beforePaper: string[] = [];

beforeAll(async () => {
  const page = await open('', { prepare: watch });
  await link(page, say('home.citizen.title')).click();
  await arrive(page, 'forbered/');
  for (const path of screens.slice(0, -1)) {
    await page.goto(path);
    await ready(page);
    for (const question of questionsAt(path)) await answer(page, question);
    await button(page, say('form.next')).click();
    if (path === screens[0]) await button(page, say('keep.own')).click();
    await page.waitForURL((url) => !url.pathname.endsWith(path));
  }
  await page.goto('forbered/gennemse/');
  await ready(page);
  await link(page, say('review.to-papers')).first().click();
  await openPaper(page, 'forberedelse', (target) => target.click());
  beforePaper = ofPages.map((request) => request.url());
  const paper = await makePaper(page, (target) => target.click());
  if (!paper.includes(secret)) throw new Error('Nothing was written on the way.');
  await page.goto('forbered/');
  await ready(page);
  await button(page, say('saving.export')).click();
  cookies.push(...(await page.context().cookies()));
}, 180_000);

describe('Over the whole way with every answer given', () => {
  it('every request goes to the site itself, as GET, with nothing in it', () => {
    expect(requests.length).toBeGreaterThan(100);
    const others = requests.filter((request) => {
      const address = request.url().replace(/^blob:/, '');
      const empty = request.method() === 'GET' && request.postData() === null;
      return !empty || !address.startsWith(inject('site')) || new URL(address).search !== '';
    });
    expect(others.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
  });

  it('no address and no header holds a word that was written', () => {
    const telling = requests.filter((request) =>
      decodeURIComponent(request.url() + Object.values(request.headers()).join()).includes(secret),
    );
    expect(telling.map((request) => request.url())).toEqual([]);
  });

  it('no cookie is set', () => {
    expect(cookies).toEqual([]);
  });

  it('nothing is refused by the content security policy, and nothing fails', () => {
    expect(complaints).toEqual([]);
  });

  it('the program that makes papers is asked for only when a paper is', () => {
    const isOfPapers = (url: string) => /worker|fonts\/pdf/.test(url);
    expect(beforePaper.filter(isOfPapers)).toEqual([]);
    expect(ofPages.map((request) => request.url()).filter(isOfPapers)).not.toEqual([]);
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

async function watch(page: Page): Promise<void> {
  const context = page.context();
  context.on('request', (request) => {
    requests.push(request);
    if (request.serviceWorker() === null) ofPages.push(request);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Not every browser has all that we turn off.
    const isOfBrowser = message.text().includes('Permissions-Policy header: Unrecognized feature');
    if (['error', 'warning'].includes(message.type()) && !isOfBrowser)
      complaints.push(message.text());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Refused by ${violatedDirective}: ${blockedURI}`);
    });
  });
}

/** Writes in every box under a question, and takes the last of what can be chosen. */
async function answer(page: Page, question: Question): Promise<void> {
  const here = card(page, question.id);
  if ((await here.count()) === 0) return;
  if (question.kind === 'moment') return answerMoment(page, here);
  if (question.kind === 'week') return here.locator('.week__cell').last().click();
  const open = here.locator('.entries > .button, .practice-card__button');
  if ((await open.count()) > 0) await open.first().click();
  for (const group of await here.locator('details.group > summary').all()) await group.click();
  for (const name of ['radio', 'checkbox'] as const) {
    const all = here.getByRole(name);
    if ((await all.count()) > 0) await all.last().check({ force: true });
  }
  const select = here.getByRole('combobox');
  if ((await select.count()) > 0) await select.selectOption({ index: 5 });
  for (const one of await here.getByRole('textbox').all()) await one.fill(`Med ${secret}`);
  const own = box(page, question.id);
  if ((await own.count()) > 0) await own.fill(`Her er ${secret}`);
}

/** A day that is to come, and the file that a calendar can open: the program for that is fetched then. */
async function answerMoment(page: Page, here: Locator): Promise<void> {
  await here.getByRole('combobox').selectOption('5');
  for (const [name, text] of [
    ['moment.day', '4'],
    ['moment.year', String(new Date().getFullYear() + 1)],
    ['moment.time', '9.15'],
  ] as const)
    await here.getByRole('textbox', { name: say(name), exact: true }).fill(text);
  await downloadText(page, () => button(page, say('calendar.save')).click());
}
