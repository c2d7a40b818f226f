/** *Hvor lang tid vil du bruge?* By touch on a small telephone: five minutes that end with papers. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { arrive, button, link, makePaper, openPaper, ready } from './screen.ts';
import { tapAnswer } from './taps.ts';
import { catalog, isOn, questionsAt, t, screenOf, screens } from './words.ts';

const open = useBrowser();
const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const fiveMinutes = t('pace.minutes', { minutes: 5 });

/** Where a page is, without a slash in front, and what stands behind it. */
function addressOf(page: Page): { path: string; search: string } {
  const { pathname, search } = new URL(page.url());
  return { path: pathname.slice(1), search };
}

function minutesAt(path: string): number {
  const [, step = '', screen] = path.split('/');
  const found = catalog.steps.find(({ id }) => id === step);
  const screensOf = found?.view === 'questions' ? found.screens : [];
  return screensOf.find(({ id }) => id === screen)?.minutes ?? NaN;
}

type Visit = { path: string; search: string; answers: { id: string; said: string[] }[] };

/** From a choice of five minutes to the pause, every question on the way answered by tapping. */
async function fiveMinutesByTouch(page: Page): Promise<Visit[]> {
  const visits: Visit[] = [];
  await link(page, fiveMinutes).tap();
  await page.waitForURL(/minutter=5$/);
  while (addressOf(page).path !== 'forbered/pause/') {
    await ready(page);
    const here = addressOf(page);
    const visit: Visit = { ...here, answers: [] };
    for (const question of questionsAt(here.path).filter(({ when }) => when === undefined))
      visit.answers.push({ id: question.id, said: await tapAnswer(page, question) });
    visits.push(visit);
    await button(page, t('form.next')).tap();
    if (visits.length === 1) await answerWhereToKeep(page);
    await page.waitForURL((url) => url.pathname !== `/${here.path}`);
  }
  return visits;
}

async function answerWhereToKeep(page: Page): Promise<void> {
  const later = button(page, t('keep.later'));
  const elsewhere = page.waitForURL(/pause|minutter=[0-4]/).then(() => false);
  if (await Promise.race([later.waitFor().then(() => true), elsewhere])) await later.tap();
}

/** What of the answers a paper tells, where nobody has chosen what goes on it. */
function toldOn(document: string, visits: Visit[]): string[] {
  return visits
    .flatMap(({ answers }) => answers)
    .filter(({ id }) => isOn(document, id))
    .flatMap(({ said }) => said);
}

async function paperOf(page: Page, id: string): Promise<string> {
  await page.goto('ark/');
  await openPaper(page, id, (target) => target.tap());
  return makePaper(page, (target) => target.tap(), id);
}

describe('Five minutes by touch', () => {
  it('lead over the screens of most use to a pause, and to papers that hold what was typed', async () => {
    const page = await open('', telephone);
    await link(page, t('home.begin')).tap();
    await arrive(page, 'forbered/');
    const visits = await fiveMinutesByTouch(page);
    const paths = visits.map(({ path }) => path);
    console.log(`In five minutes by touch: ${paths.join(' → ')}`);
    const spent = paths.reduce((sum, path) => sum + minutesAt(path), 0);
    expect(spent).toBeGreaterThan(3);
    expect(spent).toBeLessThanOrEqual(5);
    expect(paths).toEqual([...new Set(paths)]);
    // The order is that of the whole way.
    expect(paths).toEqual(screens.filter((path) => paths.includes(path)));

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(t('pause.title'));
    await link(page, t('pause.papers')).tap();
    await page.waitForURL('**/ark/');
    for (const id of ['huskeseddel', 'forberedelse']) {
      const paper = await paperOf(page, id);
      const told = toldOn(id, visits);
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((text) => !paper.includes(text))).toEqual([]);
    }

    // Five minutes more lead to other screens.
    await page.goto('forbered/pause/');
    await ready(page);
    const again = (await fiveMinutesByTouch(page)).map(({ path }) => path);
    expect(again.length).toBeGreaterThan(2);
    expect(again.filter((path) => paths.includes(path))).toEqual([]);
    expect(again.reduce((sum, path) => sum + minutesAt(path), 0)).toBeLessThanOrEqual(5);
  }, 120_000);

  it('stay in the address over a reload and Back', async () => {
    const page = await open('forbered/', telephone);
    await ready(page);
    await link(page, fiveMinutes).tap();
    await page.waitForURL(/minutter=5$/);
    await ready(page);
    const first = addressOf(page);
    await button(page, t('form.next')).tap();
    await page.waitForURL(({ pathname }) => pathname !== `/${first.path}`);
    await ready(page);
    const second = addressOf(page);
    expect(second.search).toBe(`?minutter=${5 - minutesAt(first.path)}`);

    await page.reload();
    await ready(page);
    expect(addressOf(page)).toEqual(second);
    await page.goBack();
    await arrive(page, first.path);
    expect(addressOf(page)).toEqual(first);
    await button(page, t('form.next')).tap();
    await arrive(page, second.path);
    expect(addressOf(page)).toEqual(second);
  });

  const first = screenOf('called-to');
  it.each([
    ['no minutes lead to the next screen', '', screens[1]],
    ['what is no number leads to the next screen', '?minutter=mange', screens[1]],
    ['a number below nothing leads to the next screen', '?minutter=-5', screens[1]],
    ['minutes that are used lead to the pause', '?minutter=0', 'forbered/pause/'],
    ['too few for any screen lead to the pause', '?minutter=0.25', 'forbered/pause/'],
  ])('of which %s', async (_, search, next = '') => {
    const page = await open(`${first}${search}`, telephone);
    await ready(page);
    await button(page, t('form.next')).tap();
    await arrive(page, next);
  });
});
