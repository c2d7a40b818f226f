/** *Hvor lang tid vil du bruge?* By touch on a small telephone: short ways that end with a sheet that has the point. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { parsePreparation } from '../../src/domain/preparation/file.ts';
import type { Answers } from '../../src/domain/preparation/preparation.ts';
import { useBrowser, useProfile } from './browser.ts';
import { arrive, box, button, card, link, makePaper, openFile, ready } from './screen.ts';
import { citizen, tabText } from './stored.ts';
import { option, questionsAt, screenOf, screens, t } from './words.ts';

const open = useBrowser();
const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const fiveMinutes = t('pace.minutes', { count: 5 });
const fifteenMinutes = t('pace.minutes', { count: 15 });

const thirtyMinutes = t('pace.minutes', { count: 30 });

const part1 = screens.filter((path) =>
  path.startsWith(screens[0]?.split('/').slice(0, 2).join('/') ?? '-'),
);
const inFive = ['who-writes', 'hope', 'three-things', 'own-questions'].map(screenOf);

/** Where a page is, without a slash in front, and what stands behind it. */
function addressOf(page: Page): { path: string; search: string } {
  const { pathname, search } = new URL(page.url());
  return { path: pathname.slice(1), search };
}

/** The answers of a tab's work. */
function answersIn(text: string): Answers {
  const loaded = parsePreparation(text);
  if (loaded.state !== 'ready') throw new Error(loaded.state);
  return loaded.preparation.answers;
}

/** A finger that counts. */
function fingerOf(page: Page) {
  const count = { taps: 0 };
  const tap = async (name: string, within = page.locator('main')): Promise<void> => {
    count.taps += 1;
    await within.getByText(name, { exact: true }).first().tap();
  };
  const write = async (question: string, text: string): Promise<void> => {
    count.taps += 1;
    await box(page, question).tap();
    await page.keyboard.type(text);
  };
  return { count, tap, write };
}

describe('Five minutes by touch', () => {
  it.each([
    ['førtidspension', 'pension'],
    ['a job', 'few-hours'],
  ])('lead from the front page to a sheet with the point, hoping for %s', async (_, hoped) => {
    const page = await open('', telephone);
    const { count, tap, write } = fingerOf(page);
    const seen: string[] = [];
    const next = async (to: string): Promise<void> => {
      seen.push(addressOf(page).path);
      await tap(t('form.next'));
      if (seen.length === 1) await tap(t('keep.later'));
      await arrive(page, to);
    };
    await tap(t('home.begin'));
    await arrive(page, 'forbered/');
    await tap(fiveMinutes);
    await arrive(page, inFive[0] ?? '');
    await tap(option('who-writes', 'me'));
    await next(inFive[1] ?? '');
    await tap(option('hopes', hoped));
    await next(inFive[2] ?? '');
    const things = ['Jeg har prøvet', 'Jeg sover lidt', 'Jeg vil høres'];
    for (const [at, text] of things.entries()) {
      count.taps += 1;
      await card(page, 'three-things').getByRole('textbox').nth(at).tap();
      await page.keyboard.type(text);
    }
    await next(inFive[3] ?? '');
    await tap(option('ready-questions', 'what-now'));
    await write('own-questions', 'Hvem ringer jeg til?');
    await next('ark/forberedelse/');
    const paper = await makePaper(page, async (target) => {
      count.taps += 1;
      await target.tap();
    });
    console.log(`Five minutes by touch: ${count.taps} taps, ${seen.length} screens.`);
    expect(seen).toEqual(inFive);
    expect(count.taps).toBeLessThanOrEqual(16);
    const said = [
      ...things,
      option('hopes', hoped),
      option('ready-questions', 'what-now'),
      'Hvem ringer jeg til?',
    ];
    expect(said.filter((text) => !paper.includes(text))).toEqual([]);
    // Nothing that was not said.
    const others = ['flexjob', 'education', 'calm-first'].map((one) => option('hopes', one));
    expect(others.filter((text) => paper.includes(text))).toEqual([]);
    expect(paper).not.toContain(t('form.not-yet'));
  });

  it('stay in the address over a reload and Back, and say how far it is', async () => {
    const page = await open('forbered/', telephone);
    await ready(page);
    await link(page, fiveMinutes).tap();
    await arrive(page, inFive[0] ?? '');
    const position = page.locator('.back__position');
    const says = (number: number): Promise<void> =>
      expect
        .poll(() => position.innerText())
        .toMatch(new RegExp(`^${number} af 4 · ca\\. \\d+ min\\. tilbage$`));
    await says(1);
    await button(page, t('form.next')).tap();
    await arrive(page, inFive[1] ?? '');
    await says(2);
    await page.reload();
    await ready(page);
    await says(2);
    expect(addressOf(page)).toEqual({ path: inFive[1], search: '?minutter=5' });
    await link(page, t('form.previous')).tap();
    await arrive(page, inFive[0] ?? '');
    expect(addressOf(page).search).toBe('?minutter=5');
    await page.goBack();
    await arrive(page, inFive[1] ?? '');
    await says(2);
  });

  it('with *ved ikke endnu* to all end at a sheet that puts no words in anybody’s mouth', async () => {
    const page = await open('forbered/', telephone);
    await ready(page);
    await link(page, fiveMinutes).tap();
    for (const [at, path] of inFive.entries()) {
      await arrive(page, path);
      for (const { id } of questionsAt(path)) await button(card(page, id), t('form.not-yet')).tap();
      await button(page, t('form.next')).tap();
      if (at === 0) await button(page, t('keep.later')).tap();
    }
    await arrive(page, 'ark/forberedelse/');
    const paper = await makePaper(page, (target) => target.tap());
    expect(paper).toContain(t('plan.nothing-yet'));
    expect(paper).not.toContain(t('form.not-yet'));
  });

  it.each(['lone-version-1', 'svend-version-2', 'lone-version-3', 'mikkel-version-4'])(
    'go on with what the file %s brings, from an edition before this way',
    async (name) => {
      const page = await open('forbered/', telephone);
      await ready(page);
      await link(page, fiveMinutes).tap();
      await arrive(page, inFive[0] ?? '');
      await card(page, 'who-writes').getByRole('radio').first().check();
      await page.goto('forbered/');
      await ready(page);
      await openFile(page, citizen(name));
      await button(page, t('saving.import.yes')).tap();
      await page.getByText(t('saving.imported')).waitFor();
      const brought = await tabText(page);
      await page.goto(`${inFive[0] ?? ''}?minutter=5`);
      await ready(page);
      for (const [at, path] of inFive.slice(1).entries()) {
        await button(page, t('form.next')).tap();
        if (at === 0) await button(page, t('keep.later')).tap();
        await arrive(page, path);
      }
      await button(page, t('form.next')).tap();
      await arrive(page, 'ark/forberedelse/');
      expect(Object.keys(answersIn(brought)).length).toBeGreaterThan(3);
      expect(answersIn(await tabText(page))).toEqual(answersIn(brought));
    },
  );

  it.each([
    ['of 300 letters', 'Ane '.repeat(75).trim()],
    ['with signs of joy', 'Åse 😀 Øst 👩‍👩‍👧'],
    ['written from right to left', 'فاطمة الزهراء'],
  ])('put a name %s on the sheet as it was written', async (_, name) => {
    const page = await open(`${inFive[0] ?? ''}?minutter=5`, telephone);
    await ready(page);
    await box(page, 'my-name').fill(name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.goto('ark/forberedelse/');
    await ready(page);
    await expect.poll(() => page.locator('.sheet').innerText()).toContain(name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const [first = ''] = name.split(' ');
    // What is read of a paper from right to left is in the order of its signs, not of its words.
    const isLatin = /^[\p{Script=Latin}]/u.test(name);
    const paper = await makePaper(page, (target) => target.tap());
    if (isLatin) expect(paper).toContain(first);
    else expect(paper).toMatch(/\p{Script=Arabic}{4}/u);
  });

  it.each([
    ['no minutes', ''],
    ['minutes that nobody can choose', '?minutter=7'],
    ['what is no number', '?minutter=mange'],
    ['a number below nothing', '?minutter=-5'],
  ])('are not what %s in the address lead through', async (_, search) => {
    const page = await open(`${inFive[0] ?? ''}${search}`, telephone);
    await ready(page);
    await button(page, t('form.next')).tap();
    await arrive(page, screens[1] ?? '');
    expect(addressOf(page).search).toBe('');
  });
});

describe('Fifteen minutes', () => {
  const profile = useProfile({});

  it('may be used on two evenings: the way goes on in a browser that was closed', async () => {
    const first = await profile.start('forbered/');
    await ready(first);
    await link(first, fifteenMinutes).click();
    await arrive(first, part1[0] ?? '');
    await first.getByRole('radio').first().check();
    await button(first, t('form.next')).click();
    await button(first, t('keep.own')).click();
    await arrive(first, part1[1] ?? '');
    await first.getByRole('radio').first().check();
    await button(first, t('form.next')).click();
    await arrive(first, part1[2] ?? '');

    await profile.kill();
    const second = await profile.start('forbered/');
    await ready(second);
    const next = second.locator('.next');
    await expect.poll(() => next.innerText()).toMatch(/3 af 9/);
    await link(second, t('tasks.in-time.continue')).click();
    await arrive(second, part1[2] ?? '');
    expect(addressOf(second).search).toBe('?minutter=15');
    for (const path of part1.slice(3)) {
      await button(second, t('form.next')).click();
      await arrive(second, path);
    }
    await button(second, t('form.next')).click();
    await arrive(second, 'ark/forberedelse/');
  });
});

describe('Thirty minutes by touch', () => {
  it('go down the spørgetragt to a wish and no further, then to an ordinary day', async () => {
    const page = await open('forbered/', telephone);
    await ready(page);
    await link(page, thirtyMinutes).tap();
    await arrive(page, part1[0] ?? '');
    await card(page, 'who-writes').getByRole('radio').first().check();
    const seen: string[] = [];
    const next = async (): Promise<void> => {
      const before = page.url();
      seen.push(addressOf(page).path);
      await button(page, t('form.next')).tap();
      const later = button(page, t('keep.later'));
      if (seen.length === 1) await later.tap();
      await expect.poll(() => page.url()).not.toBe(before);
      await ready(page);
    };
    const levels = ['wish-job', 'wish-task', 'wish-leisure'].map(screenOf);
    while (addressOf(page).path !== levels[0]) await next();
    for (const question of ['wish-job', 'wish-task']) {
      await button(card(page, question), t('form.not-yet')).tap();
      await next();
    }
    expect(addressOf(page).path).toBe(levels[2]);
    await card(page, 'wish-leisure').getByRole('textbox').first().fill('Passe en køkkenhave');
    while (!addressOf(page).path.startsWith('ark/')) await next();
    expect(addressOf(page).path).toBe('ark/forberedelse/');
    expect(seen).toEqual([...part1, ...levels, screenOf('ordinary-day')]);
    const paper = await makePaper(page, (target) => target.tap());
    expect(paper).toContain('Passe en køkkenhave');
  });
});
