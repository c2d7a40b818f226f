/** A helper fills in, reads back, and the paper says so where it is true. By touch on a small telephone. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { nameQuestions, writerQuestion } from '../../src/domain/content/questionsOf.ts';
import { parsePreparation } from '../../src/domain/preparation/file.ts';
import type { Answers } from '../../src/domain/preparation/preparation.ts';
import { formatDate } from '../../src/domain/time/formatDate.ts';
import { mainLocale } from '../../src/i18n/locales.ts';
import { today } from '../../src/ui/island/today.ts';
import { useBrowser } from './browser.ts';
import { answer } from './everyField.ts';
import { box, button, card, link, makePaper, ready } from './screen.ts';
import { citizen, tabText, withWork, work } from './stored.ts';
import { catalog, label, option, questionsAt, screenOf, screens, t } from './words.ts';

const open = useBrowser();
const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const writer = writerQuestion(catalog) ?? '';
const [name = ''] = nameQuestions(catalog).map(({ id }) => id);
const first = screenOf(writer);
const part1 = catalog.steps.flatMap((step) =>
  step.view === 'questions' && step.part === 'first'
    ? step.screens.map(({ id }) => `forbered/${step.id}/${id}/`)
    : [],
);
const asked = part1.flatMap(questionsAt);
/** One that is mended, and one that is taken out and comes back. */
const mended = asked.find(({ kind, id }) => kind === 'text' && id !== name)?.id ?? '';
const taken = asked.find(({ kind }) => kind === 'ranked')?.id ?? '';
const said = t('plan.read-back', { date: formatDate(today(), mainLocale) });

async function answersOf(page: Page): Promise<Answers> {
  const loaded = parsePreparation(await tabText(page));
  if (loaded.state !== 'ready') throw new Error(`The work of the tab is ${loaded.reason}.`);
  return loaded.preparation.answers;
}

/** What is asked in the answer that is read just now. */
function heading(page: Page): Promise<string> {
  return page.locator('.aloud h2').innerText();
}

/** Says yes until something is asked, or to all that is left. */
async function yesUntil(page: Page, question?: string): Promise<void> {
  for (let left = 60; left > 0; left -= 1) {
    const asks = await heading(page);
    if (asks === t('aloud.done') || (question !== undefined && asks === label(question))) return;
    await button(page, t('aloud.yes')).tap();
    await expect.poll(() => heading(page)).not.toBe(asks);
  }
}

async function paperOf(page: Page): Promise<string> {
  await page.goto('ark/forberedelse/');
  await ready(page);
  const paper = await makePaper(page, (target) => target.tap());
  return paper.replace(/\s+/g, ' ');
}

describe('A helper', () => {
  let page: Page;
  beforeAll(() => {
    expect([writer, name, mended, taken]).not.toContain('');
  });

  it('fills in, reads back, and the first line of the paper is true', async () => {
    page = await open(first, telephone);
    await ready(page);
    expect(await page.locator('.step-name__helped').isVisible()).toBe(false);
    await page.getByText(option(writer, 'helper'), { exact: true }).tap();
    await page.locator('.step-name__helped').waitFor();
    await box(page, name).fill('Mikkel');
    expect((await answersOf(page))[name]).toMatchObject({ by: 'helper' });
    for (const path of part1) {
      await page.goto(path);
      await ready(page);
      await page.locator('.step-name__helped').waitFor();
      for (const question of questionsAt(path))
        if (![writer, name].includes(question.id)) await answer(page, question);
    }
    const given = Object.entries(await answersOf(page));
    expect(given.filter(([id, { by }]) => id !== writer && by !== 'helper')).toEqual([]);

    await page.goto('forbered/gennemse/');
    await ready(page);
    await page.getByRole('heading', { name: t('aloud.title', { name: 'Mikkel' }) }).waitFor();
    await link(page, t('aloud.begin')).tap();
    const count = given.filter(([id]) => id !== writer).length;
    await page.getByText(t('aloud.position', { number: 1, count }), { exact: true }).waitFor();

    await yesUntil(page, mended);
    const before = await page.locator('.aloud__position').innerText();
    await link(page, t('aloud.edit')).tap();
    await page.waitForURL((url) => url.pathname.endsWith(`/${screenOf(mended)}`));
    await ready(page);
    await box(page, mended).fill('Rettet sammen');
    await button(page, t('form.mended')).tap();
    await page.locator('.aloud__position').waitFor();
    expect(await page.locator('.aloud__position').innerText()).not.toBe(before);
    expect(await heading(page)).not.toBe(label(mended));

    await yesUntil(page, taken);
    await button(page, t('aloud.out')).tap();
    await button(page, t('aloud.out.no')).tap();
    await button(page, t('aloud.out')).tap();
    await button(page, t('aloud.out.yes')).tap();
    await expect.poll(() => heading(page)).not.toBe(label(taken));
    expect((await answersOf(page))[taken]).toMatchObject({ content: { value: [] } });
    await button(page, t('aloud.undo')).tap();
    await expect.poll(() => heading(page)).toBe(label(taken));
    await button(page, t('aloud.yes')).tap();

    // It is stopped here, and the paper claims nothing.
    await link(page, t('aloud.stop')).tap();
    await page.getByRole('link', { name: t('aloud.go-on'), exact: true }).waitFor();
    expect(await paperOf(page)).not.toContain(said);
    await page.goto('forbered/gennemse/');
    await ready(page);
    await link(page, t('aloud.go-on')).tap();
    await page.locator('.aloud__position').waitFor();
    await page.reload();
    await page.locator('.aloud__position').waitFor();
    expect(await heading(page)).toBe(label(mended));
    await yesUntil(page);

    const paper = await paperOf(page);
    expect(paper).toContain(said);
    expect(paper).toContain(t('plan.read-back.name'));
    expect(paper).toContain('Rettet sammen');

    await page.goto(screenOf(mended));
    await ready(page);
    await box(page, mended).fill('Rettet alene');
    expect(await paperOf(page)).not.toContain(said);
  });
});

describe('Gennemse', () => {
  it('is folded by topic, and an address opens the topic it points into', async () => {
    const page = await open('forbered/gennemse/', {
      ...telephone,
      prepare: withWork(citizen('mikkel')),
    });
    await ready(page);
    const height = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollHeight);
    const folded = await height();
    const open1 = page.locator('.review details[open]');
    expect(await open1.count()).toBe(0);
    await page.evaluate((id) => (location.hash = id), `question-${name}`);
    await expect.poll(() => open1.count()).toBe(1);
    expect(await card(page, name).isVisible()).toBe(true);
    expect(await card(page, name).innerText()).toContain(t('review.mark.not-read'));
    await button(page, t('review.open-all')).tap();
    expect(await page.locator('.review details:not([open])').count()).toBe(0);
    const unfolded = await height();
    expect(unfolded).toBeGreaterThan(folded * 3);
    console.log(`Gennemse at 360 px: ${folded} px folded, ${unfolded} px with all topics open.`);
    await button(page, t('review.close-all')).tap();
    expect(await open1.count()).toBe(0);
  });

  it('has no marks, and nothing to read, where nobody helps', async () => {
    const page = await open('forbered/gennemse/', {
      ...telephone,
      prepare: withWork(work({ [writer]: 'me', [name]: 'Lone' })),
    });
    await ready(page);
    expect(await page.getByRole('heading', { name: /Lone/ }).count()).toBe(0);
    expect(await page.locator('.mark').count()).toBe(0);
  });
});

describe('The line for a helper', () => {
  it.each([360, 1280])('moves nothing on a page %i pixels wide', async (width) => {
    const tops = async (by: string): Promise<number[]> => {
      const page = await open(first, {
        viewport: { width, height: 740 },
        prepare: withWork(work({ [writer]: by })),
      });
      const found: number[] = [];
      for (const path of screens.filter((_, at) => at % 6 === 0).slice(0, -1)) {
        await page.goto(path);
        await ready(page);
        found.push((await page.getByRole('heading', { level: 1 }).boundingBox())?.y ?? -1);
      }
      return found;
    };
    expect(await tops('helper')).toEqual(await tops('me'));
  });
});
