/** The same question in several tabs, written in at the same moment: no word of it is lost. With FULL, 200 races. */
import process from 'node:process';
import { afterAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { asideOf } from '../../src/domain/preparation/asideChanges.ts';
import { parsePreparation } from '../../src/domain/preparation/file.ts';
import { contentOf } from '../../src/domain/preparation/preparation.ts';
import type { Answer } from '../../src/domain/preparation/preparation.ts';
import { keepFigures } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { useBrowser } from './browser.ts';
import { box, button, card, ready } from './screen.ts';
import { tabText } from './stored.ts';
import { t, screenOf } from './words.ts';

const RACES = process.env.FULL ? 200 : 4;
const question = 'volunteering';
const open = useBrowser();
const figures: Figure[] = [];
afterAll(() => keepFigures('tests/e2e/tabs.races.test.ts', figures));

/** What a person finds in a tab under the question: what stands, and what is set aside. */
async function foundIn(page: Page): Promise<{ stands: string; aside: string }> {
  const loaded = parsePreparation(await tabText(page));
  if (loaded.state !== 'ready') throw new Error(`The work of the tab is ${loaded.reason}.`);
  const text = (answer: Answer | undefined): string => {
    const content = contentOf(answer);
    return content?.kind === 'text' ? content.value : '';
  };
  return {
    stands: text(loaded.preparation.answers[question]),
    aside: asideOf(loaded.preparation, question).map(text).join(' | '),
  };
}

/** Types at the end of each tab's box, as a keyboard does, in the same millisecond. */
async function typeAtOnce(tabs: Page[], words: string[]): Promise<void> {
  const moment = Date.now() + 60;
  const typed = tabs.map((page, at) =>
    box(page, question).evaluate(
      async (element, [when, word]) => {
        const field = element as HTMLTextAreaElement;
        field.focus();
        await new Promise((resolve) => setTimeout(resolve, when - Date.now()));
        const { length } = field.value;
        field.setRangeText(word, length, length, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      [moment, words[at] ?? ''] as const,
    ),
  );
  await Promise.all(typed);
}

it.each([
  [2, false],
  [5, true],
])(
  'loses no word that is typed in %d tabs at once, kept on the device: %s',
  async (count, kept) => {
    const first = await open(screenOf(question));
    await ready(first);
    await box(first, question).fill('Begge. ');
    if (kept) await button(first, t('saving.keep')).click();
    const tabs = [first];
    while (tabs.length < count) {
      const page = await first.context().newPage();
      await page.goto(screenOf(question));
      await ready(page);
      tabs.push(page);
    }
    const found = { typed: 0, standing: 0, 'set aside': 0, lost: 0 };
    const did = `${count} tabs of one browser in which the same question is written in the same millisecond`;
    figures.push({ did, times: RACES, found });

    for (let race = 0; race < RACES; race += 1) {
      const words = tabs.map((_, at) => `ord-${race}-${at}. `);
      await typeAtOnce(tabs, words);
      const missing = async (): Promise<string[]> => {
        const all = await Promise.all(tabs.map(foundIn));
        return all.flatMap(({ stands, aside }) =>
          words.filter((word) => !`${stands} ${aside}`.includes(word.trim())),
        );
      };
      // Each tab tells all of it, as soon as the tabs have heard each other.
      const isTold = await expect
        .poll(missing, { timeout: 5_000 })
        .toEqual([])
        .then(() => true)
        .catch(() => false);
      if (race % 8 === 0)
        for (const page of tabs) {
          await page.reload();
          await ready(page);
        }
      const { stands, aside } = await foundIn(first);
      const standing = words.filter((word) => stands.includes(word.trim()));
      const others = words.filter(
        (word) => !standing.includes(word) && aside.includes(word.trim()),
      );
      found.typed += words.length;
      found.standing += standing.length;
      found['set aside'] += others.length;
      found.lost += words.length - standing.length - others.length;
      expect({ isTold, missing: await missing() }).toEqual({ isTold: true, missing: [] });

      // Let go in one tab, it is let go in all; then anew.
      await expect.poll(() => box(first, question).inputValue()).toBe(stands);
      const dismiss = card(first, question).getByRole('button', {
        name: t('form.aside.dismiss'),
      });
      if (others.length > 0) await dismiss.first().waitFor();
      while ((await dismiss.count()) > 0) await dismiss.first().click();
      await box(first, question).fill('Begge. ');
      for (const page of tabs)
        await expect.poll(() => foundIn(page)).toEqual({ stands: 'Begge. ', aside: '' });
    }
    expect(found.lost).toBe(0);
  },
  60_000 + RACES * 12_000,
);
