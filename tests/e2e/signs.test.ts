/** Signs beside what is ticked: seen by whoever looks, and not heard. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { box, button, card, ready } from './screen.ts';
import { catalog, screenOf, t } from './words.ts';
import { questionsOf } from '../../src/domain/content/questionsOf.ts';

const open = useBrowser();

const asked = questionsOf(catalog).flatMap((one) =>
  one.kind === 'choices' && one.signs
    ? [{ id: one.id, options: one.groups.flatMap(({ options }) => options) }]
    : [],
);

/** How wide each sign of a question is drawn: nothing where its file has not come. */
function widths(page: Page, question: string): Promise<number[]> {
  return card(page, question)
    .locator('.sign use')
    .evaluateAll((uses) => uses.map((use) => (use as SVGUseElement).getBBox().width));
}

describe('A question with signs', () => {
  it.each(asked)('draws one for each option: $id', async ({ id, options }) => {
    const page = await open(screenOf(id));
    await ready(page);
    await expect
      .poll(async () => (await widths(page, id)).filter((width) => width > 0).length)
      .toBe(options.length);
    const names = card(page, id).getByRole('checkbox');
    expect(await names.count()).toBe(options.length);
    for (const { label } of options)
      expect(await card(page, id).getByRole('checkbox', { name: label, exact: true }).count()).toBe(
        1,
      );
  });

  it.each([320, 1280])('is ticked anywhere on its card, %i px wide', async (width) => {
    const [first] = asked;
    if (first === undefined) throw new Error('No question has signs.');
    const page = await open(screenOf(first.id), { viewport: { width, height: 800 } });
    await ready(page);
    const places = card(page, first.id).locator('.tick');
    for (const { height } of (await boxesOf(places)).slice(0, 20))
      expect(height).toBeGreaterThanOrEqual(52);
    const last = places.last();
    const { width: wide, height } = (await last.boundingBox()) ?? { width: 0, height: 0 };
    for (const position of [
      { x: 4, y: 4 },
      { x: wide - 4, y: height - 4 },
    ]) {
      const before = await last.getByRole('checkbox').isChecked();
      await last.click({ position });
      expect(await last.getByRole('checkbox').isChecked()).toBe(!before);
    }
    const columns = new Set((await boxesOf(places)).map(({ x }) => x)).size;
    expect(columns).toBe(width < 700 ? 1 : 2);
  });
});

describe('Whose the telephone or computer is', () => {
  it.each([
    [1280, 2],
    [360, 1],
  ])('is two drawn cards, %i px wide, each pressed anywhere', async (width, columns) => {
    const page = await open(screenOf('volunteering'), { viewport: { width, height: 800 } });
    await ready(page);
    await box(page, 'volunteering').fill('Strik');
    await button(page, t('form.next')).click();
    const offers = page.locator('.offer');
    await offers.nth(1).waitFor();
    const drawn = () =>
      offers
        .locator('.sign use')
        .evaluateAll(
          (uses) => uses.filter((use) => (use as SVGUseElement).getBBox().width > 0).length,
        );
    await expect.poll(drawn).toBe(2);
    expect(new Set((await boxesOf(offers)).map(({ x }) => x)).size).toBe(columns);
    await offers.nth(1).locator('.sign').click({ force: true });
    await page.waitForURL((url) => !url.pathname.endsWith(screenOf('volunteering')));
  });
});

function boxesOf(places: ReturnType<Page['locator']>): Promise<{ x: number; height: number }[]> {
  return places.evaluateAll((all) =>
    all.map((one) => {
      const { x, height } = one.getBoundingClientRect();
      return { x, height };
    }),
  );
}
