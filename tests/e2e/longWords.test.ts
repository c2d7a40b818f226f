/** A word or an address that is too long for any line breaks, wherever an answer is shown: no page scrolls sideways. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { printPreparation } from '../../src/domain/preparation/file.ts';
import type { Answer } from '../../src/domain/preparation/preparation.ts';
import { alt } from '../fixtures/extremes.ts';
import { oneIn } from './axe.ts';
import { useBrowser } from './browser.ts';
import { button, ready } from './screen.ts';
import { withWork } from './stored.ts';
import { catalog, questions, questionsAt, t, screens } from './words.ts';

const open = useBrowser();
const word = `Rindfleisch${'etikettierungsueberwachungsaufgaben'.repeat(143)}`.slice(0, 5000);
const address = `https://www.example.dk/${'mappe/'.repeat(30)}?soeg=${'x'.repeat(300)}`;

/** All that can be written, each text this word and this address. Of each list, a few. */
const text = longWork();

function longWork(): string {
  const preparation = alt(questions);
  const answers = Object.fromEntries(
    Object.entries(preparation.answers).map(([id, answer]) => [id, lengthened(answer) as Answer]),
  );
  const papers = Object.fromEntries(
    catalog.documents.map(({ id, sections }) => [
      id,
      { sections: sections.map((section) => section.id), lines: {}, at: preparation.changed },
    ]),
  );
  const setAside = Object.fromEntries(
    Object.entries(answers).map(([id, { seen: _seen, ...answer }]) => [id, [answer as Answer]]),
  );
  return printPreparation({ ...preparation, answers, setAside, papers });
}

/** Every text of `alt` ends with a mark: what does not is an id or a number. */
function lengthened(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('slut-') ? `${word} ${address}` : value;
  if (Array.isArray(value)) {
    const isList = value.some((one) => typeof one === 'object');
    return (isList ? value.slice(0, 3) : value).map(lengthened);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, lengthened(one)]));
}

/** Whether a screen shows answers outside of the boxes in which they are written. */
function listsAnswers(path: string): boolean {
  return questionsAt(path).some(({ kind }) => kind === 'entries');
}

/** How much wider than the window the page is, by width; and what stands out, to be found again. */
async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    found.push(
      ...(await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const out = [...document.querySelectorAll('main *')].filter(
          (one) => one.getBoundingClientRect().right > clientWidth,
        );
        const last = out.at(-1);
        return [`${clientWidth}: ${scrollWidth} pixels, ${last?.tagName}.${last?.className}`];
      })),
    );
  }
  return found;
}

describe('With a word of 5,000 letters in every text', () => {
  it.each([
    ...['forbered/', 'forbered/pause/', 'forbered/gennemse/', 'ark/'],
    ...catalog.documents.map(({ id }) => `ark/${id}/`),
    ...screens.filter(listsAnswers),
    ...oneIn(
      8,
      screens.filter((path) => !listsAnswers(path)),
    ),
  ])('%s is no wider than the window', async (path) => {
    const page = await open(path, { prepare: withWork(text) });
    await ready(page);
    expect(await tooWide(page)).toEqual([]);
    const folded = button(page, t('review.open-all'));
    if ((await folded.count()) > 0) await folded.click();
    expect(await tooWide(page)).toEqual([]);
    // What opens, and what is said about an entry.
    for (const name of ['entries.edit.short', 'entries.remove.short'] as const) {
      const all = page.getByText(t(name), { exact: true });
      if ((await all.count()) > 0) await all.first().click();
      expect(await tooWide(page)).toEqual([]);
    }
    const large = page.getByRole('checkbox', { name: t('paper.large'), exact: true });
    if ((await large.count()) > 0) await large.check();
    expect(await tooWide(page)).toEqual([]);
    const make = button(page, t('paper.make'));
    if ((await make.count()) > 0) {
      await make.click();
      await button(page, t('paper.download')).waitFor();
      expect(await tooWide(page)).toEqual([]);
    }
  });
});
