/** Whole ways, from a beginning to its paper: five minutes, the time after the meeting, and Arabic. */
import arabic from '../../content/ui/ar.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { createTranslate } from '../../src/i18n/translate.ts';
import { documentOf, option, screenOf, t } from '../../tests/e2e/words.ts';
import { textLayerOf, unspaced } from '../../tests/unit/pdf/textLayer.ts';
import { wait } from './driver.ts';
import type { Tab } from './driver.ts';
import { isAlive, isAt, press, pressByKey, strip } from './page.ts';
import { download, inBrowser } from './ways.ts';
import type { Use } from './ways.ts';

const inArabic = createTranslate('ar', arabic);
const file = `${documentOf('forberedelse').file}.pdf`;

/** *5 minutter*: four screens, and a paper that has the point. */
export function inFiveMinutes(use: Use): Promise<void> {
  return inBrowser(use, async (tab) => {
    const things = ['Jeg sover dårligt', 'Jeg vil gerne sy', 'Tal langsomt'];
    await tab.goto(use.site);
    await press(tab, t('home.begin'));
    await isAt(tab, 'forbered/');
    await press(tab, t('pace.minutes', { count: 5 }));
    await arrive(tab, screenOf('who-writes'));
    await press(tab, option('who-writes', 'me'));
    await pressByKey(tab, t('form.next'));
    await press(tab, t('keep.later'));
    await arrive(tab, screenOf('hopes'));
    await press(tab, option('hopes', 'few-hours'));
    await pressByKey(tab, t('form.next'));
    await arrive(tab, screenOf('three-things'));
    for (const [at, text] of things.entries()) await typeIn(tab, 'three-things', at, text);
    await pressByKey(tab, t('form.next'));
    await arrive(tab, screenOf('own-questions'));
    await pressByKey(tab, t('form.next'));
    await arrive(tab, 'ark/forberedelse/');
    await saysAll(await download(tab, use, file), [...things, option('hopes', 'few-hours')]);
  });
}

/** What was said on the day of the meeting, kept, and on its paper. */
export function isAfterTheMeeting(use: Use): Promise<void> {
  return inBrowser(use, async (tab) => {
    const said = 'De foreslår en praktik';
    const { id, file: name } = documentOf('efter');
    await tab.goto(use.site + screenOf('after-said'));
    await isAlive(tab);
    await typeIn(tab, 'after-said', 0, said);
    await pressByKey(tab, t('form.next'));
    await press(tab, t('keep.later'));
    await arrive(tab, screenOf('next-time'));
    await tab.goto(`${use.site}ark/${id}/`);
    await wait('the paper to be ready', async () => (await strip(tab)) !== '');
    // What is for oneself is one's own copy.
    const own = `${t('paper.copy.mine.file', { file: name })}.pdf`;
    await saysAll(await download(tab, use, own), [said]);
  });
}

/** From the Arabic front page to a paper in Danish with what was typed in Arabic; in Danish the same answers. */
export function isInArabic(use: Use): Promise<void> {
  return inBrowser(use, async (tab) => {
    const hope = 'أريد أن أعمل ساعات قليلة';
    await tab.goto(`${use.site}ar/`);
    await press(tab, inArabic('home.begin'));
    await isAt(tab, 'ar/forbered/');
    await tab.goto(`${use.site}ar/${screenOf('hope')}`);
    await isAlive(tab);
    await typeIn(tab, 'hope', 0, hope);
    await pressByKey(tab, inArabic('form.next'));
    await press(tab, inArabic('keep.later'));
    await arrive(tab, `ar/${screenOf('three-things')}`);
    const direction = await tab.evaluate(
      () => getComputedStyle(document.body).direction,
      undefined,
    );
    if (direction !== 'rtl') throw new Error(`the page runs ${direction}`);
    await tab.goto(use.site + screenOf('hope'));
    await wait('the same answer in Danish', async () => (await valueOf(tab, 'hope', 0)) === hope);
    await tab.goto(`${use.site}ar/ark/forberedelse/`);
    await wait('the paper to be ready', async () => (await strip(tab)) !== '');
    await saysAll(await download(tab, use, file, inArabic), [
      hope,
      documentOf('forberedelse').title,
    ]);
  });
}

async function arrive(tab: Tab, path: string): Promise<void> {
  await isAt(tab, path);
  await wait('the page to be ready', async () => (await strip(tab)) !== '');
}

/** Types in a field of a question, the first, the second. */
async function typeIn(tab: Tab, question: string, at: number, text: string): Promise<void> {
  await tab.evaluate(
    ([id, place]) => {
      document.querySelector('[data-typed]')?.removeAttribute('data-typed');
      const all = document.querySelectorAll(`#question-${id} :is(textarea, input.text)`);
      all[place]?.setAttribute('data-typed', '');
    },
    [question, at] as const,
  );
  await tab.click('[data-typed]');
  await tab.type(text);
  await wait(`»${text}« in its field`, async () => (await valueOf(tab, question, at)) === text);
  await pause(300);
}

function valueOf(tab: Tab, question: string, at: number): Promise<string> {
  return tab.evaluate(
    ([id, place]) => {
      const all = document.querySelectorAll<HTMLInputElement>(
        `#question-${id} :is(textarea, input.text)`,
      );
      return all[place]?.value ?? '';
    },
    [question, at] as const,
  );
}

/** Fails with what is missing on a paper, as pdf.js reads it: in the order in which it was typed. */
async function saysAll(paper: string, texts: string[]): Promise<void> {
  const read = unspaced(await textLayerOf(readFileSync(paper)));
  const missing = texts.filter((text) => !read.includes(unspaced(text)));
  if (missing.length > 0) throw new Error(`the paper does not say »${missing.join('«, »')}«`);
}
