/** Drawings follow the theme, and on paper they are lines without a ground. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

/** The colours of the first drawing: its lines, its ground and what is of paper in it. */
const coloursOn = async (media: 'screen' | 'print', colorScheme: 'light' | 'dark') => {
  const page = await open('moedet/i-rummet/');
  await page.emulateMedia({ media, colorScheme });
  return page.evaluate(() => {
    const styleOf = (selector: string) => {
      const found = document.querySelector(selector);
      if (found === null) throw new Error(`Nothing is ${selector}`);
      return getComputedStyle(found);
    };
    return {
      line: styleOf('.drawing path').stroke,
      ground: styleOf('.drawing__ground').fill,
      sheet: styleOf('.drawing__sheet').fill,
      sun: styleOf('.drawing__sun').fill,
    };
  });
};

describe('A drawing', () => {
  it.each([
    ['screen', 'light', 'rgb(13, 90, 82)', 'rgb(227, 240, 236)', 'rgb(255, 255, 255)'],
    ['screen', 'dark', 'rgb(143, 214, 198)', 'rgb(32, 64, 59)', 'rgb(28, 43, 42)'],
    ['print', 'dark', 'rgb(0, 0, 0)', 'none', 'rgb(255, 255, 255)'],
  ] as const)('has the colours of %s, %s', async (media, scheme, line, ground, sheet) => {
    expect(await coloursOn(media, scheme)).toMatchObject({
      ...{ line, ground, sheet },
      sun: 'rgb(244, 201, 93)',
    });
  });
});

describe('Who one may meet', () => {
  it('is opened by an address, with what to ask', async () => {
    const page = await open('moedet/i-rummet/#rolle-tolk');
    const ask = page.locator('#rolle-tolk .person__ask');
    await ask.waitFor();
    expect(await page.locator('#rolle-mentor .person__ask').isVisible()).toBe(false);
  });

  it('stands open on paper', async () => {
    const page = await open('moedet/i-rummet/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#rolle-mentor .person__ask').isVisible()).toBe(true);
  });

  it.each([
    [360, 1],
    [1280, 2],
  ])('stands at %i px in %i columns or more', async (width, columns) => {
    const page = await open('moedet/i-rummet/');
    await page.setViewportSize({ width, height: 800 });
    const lefts = await page
      .locator('.person')
      .evaluateAll((cards) => [...new Set(cards.map((card) => card.getBoundingClientRect().x))]);
    if (columns === 1) expect(lefts.length).toBe(1);
    else expect(lefts.length).toBeGreaterThanOrEqual(columns);
  });
});

describe('A list with signs', () => {
  it.each([
    [360, 1],
    [1280, 5],
  ])('stands at %i px in %i columns', async (width, columns) => {
    const page = await open('moedet/i-rummet/');
    await page.setViewportSize({ width, height: 800 });
    const lefts = await page
      .locator('.signed > li')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().x));
    expect(lefts.length).toBe(5);
    expect(new Set(lefts).size).toBe(columns);
  });
});
