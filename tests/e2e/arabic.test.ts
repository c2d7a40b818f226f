/** Part 1 in Arabic, by touch on a small telephone, to a paper that two can read: Danish, and Arabic beside it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import arabic from '../../content/ui/ar.json' with { type: 'json' };
import { readContent } from '../../src/cli/readContent.ts';
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../src/domain/content/questionsOf.ts';
import type { Question } from '../../src/domain/kinds/registry.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { heard, headingsOf } from '../unit/pdf/heard.ts';
import { textLayerOf, unspaced } from '../unit/pdf/textLayer.ts';
import { useBrowser } from './browser.ts';
import { documentOf, questionOf, questionsAt, screens } from './words.ts';

const open = useBrowser();
const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const t = createTranslate('ar', arabic);
const { catalog } = buildCatalog(await readContent(), ['ar', 'da']);
const questions = new Map(questionsOf(catalog).map((question) => [question.id, question]));
const part1 = screens.filter((path) => path.startsWith('forbered/det-vigtigste/'));

/** What she writes, a line a field. Of each question that offers something she takes the first. */
const typed: Record<string, string[]> = {
  'my-name': ['سميرة'],
  'meeting-place': ['Jobcentret, lokale 3'],
  hope: ['أريد أن أعمل ساعات قليلة'],
  'three-things': ['أنام قليلا في الليل', 'ظهري يؤلمني كل يوم', 'تكلموا معي وليس مع المترجم فقط'],
  companion: ['ابنتي ليلى'],
  'interpreter-language': ['العربية'],
  'own-questions': ['من يتصل بي بعد الاجتماع؟'],
};

const inArabic = catalog.documents.find(({ id }) => id === 'forberedelse') ?? documentOf('-');

function named(id: string): Question {
  const found = questions.get(id);
  if (found === undefined) throw new Error(`There is no ${id} in Arabic.`);
  return found;
}

/** Answers a question by touch: the first that is offered, and words of her own. */
async function answer(page: Page, { id, kind }: Question): Promise<void> {
  const here = page.locator(`#question-${id}`);
  if ((await here.count()) === 0) return;
  expect(await here.innerText()).toContain(named(id).label);
  if (kind === 'choice' || kind === 'choices') {
    const offered = here.locator('label:is(.choice, .tick, .pill)');
    if ((await offered.count()) > 0) await offered.first().tap();
  }
  for (const [at, text] of (typed[id] ?? []).entries()) {
    const field = here.locator('textarea, input.text').nth(at);
    await field.tap();
    await page.keyboard.type(text);
    expect(await field.evaluate((one) => getComputedStyle(one).direction)).toBe(
      /\p{sc=Arabic}/u.test(text) ? 'rtl' : 'ltr',
    );
  }
}

/** The first that a question offers, as it is chosen above. */
function offered(question: Question): string {
  const [group] = 'groups' in question ? question.groups : [];
  return group?.options[0]?.label ?? '-';
}

async function press(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await target.tap();
}

async function arriveAt(page: Page, path: string): Promise<void> {
  await page.waitForURL(({ pathname }) => pathname.endsWith(`/ar/${path}`));
  await page.locator('.strip').waitFor();
}

it('Part 1 in Arabic ends with a paper in Danish and Arabic', { timeout: 120_000 }, async () => {
  const page = await open('ar/', telephone);
  const main = page.getByRole('main');
  await press(main.getByRole('link', { name: t('home.begin') }));
  await arriveAt(page, 'forbered/');
  await press(main.getByRole('link', { name: t('tasks.begin') }));
  for (const [at, path] of part1.entries()) {
    await arriveAt(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    for (const question of questionsAt(path)) await answer(page, question);
    await press(main.getByRole('button', { name: t('form.next'), exact: true }));
    if (at === 0) await press(page.getByRole('button', { name: t('keep.own'), exact: true }));
  }
  await page.waitForURL(({ pathname }) => !pathname.includes('det-vigtigste'));
  await press(page.locator('.sheet-link a'));
  await arriveAt(page, 'ark/forberedelse/');
  await page.locator('.sheet[aria-busy=false]').waitFor();
  await press(page.getByRole('button', { name: t('paper.make'), exact: true }));
  const save = page.getByRole('button', { name: t('paper.download'), exact: true });
  await save.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), press(save)]);
  const paper = new Uint8Array(readFileSync(await download.path()));
  const read = unspaced(await textLayerOf(paper));
  // What she wrote is read in the order in which it was typed, and what she chose is said in Danish.
  const own = Object.entries(typed).filter(([id]) => id !== 'interpreter-language');
  for (const text of own.flatMap(([, texts]) => texts)) expect(read).toContain(unspaced(text));
  for (const id of ['hopes', 'hard', 'considerations', 'ready-questions'])
    expect(read).toContain(unspaced(offered(questionOf(id))));
  // What she chose among languages is not »written in Arabic«; the three things, the hope and the question are.
  expect(read.split(unspaced('(skrevet på arabisk)')).length - 1).toBe(3);
  // Each section has the caseworker's heading, and hers beside it.
  const headings = headingsOf(await heard(paper)).map(({ text }) => unspaced(text));
  const hers = new Map(inArabic.sections.map(({ id, title }) => [id, unspaced(title)]));
  const both = documentOf('forberedelse').sections.flatMap(({ id, title }) =>
    headings
      .filter((text) => text.startsWith(unspaced(title)))
      .map((text) => ({ id, both: text.includes(hers.get(id) ?? '-') })),
  );
  expect(both.length).toBeGreaterThan(4);
  expect(both.filter(({ both: isBoth }) => !isBoth)).toEqual([]);
});
