/** How far somebody is, seen: on the overview, and in the head of a screen. */
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { link, ready } from './screen.ts';
import { citizen, withWork, work } from './stored.ts';
import { catalog, screenOf, screenTitle, t } from './words.ts';

const open = useBrowser();
const [first] = catalog.steps;
if (first?.view !== 'questions') throw new Error('There is no first part.');
const count = first.screens.length;
const wide = { viewport: { width: 1280, height: 900 } };

async function overview(text?: string, options = {}): Promise<Page> {
  const page = await open('forbered/', {
    ...options,
    ...(text !== undefined && { prepare: withWork(text) }),
  });
  await ready(page);
  return page;
}

/** The last part of each segment's class, in order. */
function segments(within: Page | Locator): Promise<string[]> {
  return within
    .locator('.segment')
    .evaluateAll((all) => all.map((one) => (one.getAttribute('class') ?? '').replace(/.*--/, '')));
}

function placeOf(target: Locator): Promise<{ x: number; y: number; right: number }> {
  return target.evaluate((one) => {
    const { x, y, right } = one.getBoundingClientRect();
    return { x, y, right };
  });
}

describe('The overview', () => {
  it('says that nothing is begun, and where to begin', async () => {
    const page = await overview();
    expect(await segments(page)).toEqual(Array.from({ length: count }, () => 'rest'));
    expect(await page.locator('.first-part .next').getByRole('link').allInnerTexts()).toEqual([
      t('tasks.begin'),
    ]);
  });

  it('shows what is answered of part 1, and goes on there', async () => {
    const page = await overview(work({ hard: ['sit'], considerations: ['quiet'] }));
    const states = await segments(page);
    expect(states).toHaveLength(count);
    expect(states.filter((state) => state === 'done')).toHaveLength(2);
    expect(await page.locator('.first-part').innerText()).toContain(
      t('tasks.far', { done: 2, count }),
    );
    const next = link(
      page.locator('.first-part .next'),
      t('tasks.continue', { screen: screenTitle('hard') }),
    );
    expect(await next.getAttribute('href')).toMatch(new RegExp(`/${screenOf('hard')}$`));
  });

  it('has one thing that is next, also after part 1', async () => {
    const page = await overview(citizen('lone'));
    expect(await page.locator('.next').count()).toBe(1);
    expect(await page.locator('.first-part .next').count()).toBe(0);
    expect(await segments(page)).toEqual(Array.from({ length: count }, () => 'done'));
  });

  it('says how far a topic is by word and by sign, not by colour alone', async () => {
    const states = [
      [work({}), 'not-begun'],
      [work({ volunteering: 'Strik' }), 'begun'],
      [citizen('lone'), 'done-for-now'],
    ] as const;
    const step = screenOf('volunteering').split('/')[1] ?? '';
    const signs = new Set<string>();
    for (const [text, state] of states) {
      const page = await overview(text);
      const topic = page.locator('.topic', { has: page.locator(`a[href*="/${step}/"]`) });
      expect(await topic.locator('.topic__state').innerText()).toContain(t(`tasks.state.${state}`));
      signs.add(await topic.locator('.state-sign').innerHTML());
    }
    expect(signs.size).toBe(states.length);
  });

  it('has a drawn sign for each topic', async () => {
    const page = await overview(citizen('lone'));
    const topics = await page.locator('.topic').count();
    const drawn = () =>
      page
        .locator('.topic > .sign use')
        .evaluateAll(
          (uses) => uses.filter((use) => (use as SVGUseElement).getBBox().width > 0).length,
        );
    expect(topics).toBeGreaterThan(5);
    await expect.poll(drawn).toBe(topics);
  });

  it('uses the width of a wide screen, and is one column on a telephone', async () => {
    const page = await overview(undefined, wide);
    const part = await placeOf(page.locator('.first-part'));
    const places = await Promise.all((await page.locator('.topic').all()).map(placeOf));
    for (const { x } of places) expect(x).toBeGreaterThan(part.right);
    expect(new Set(places.map(({ x }) => x)).size).toBe(2);
    await page.setViewportSize({ width: 360, height: 740 });
    const below = await Promise.all((await page.locator('.topic').all()).map(placeOf));
    expect(new Set(below.map(({ x }) => x)).size).toBe(1);
  });
});

describe('The head of a screen', () => {
  it.each(first.screens.map(({ id }, at) => [id, at] as const))(
    'has a segment for each screen of its step: %s',
    async (id, at) => {
      const page = await open(`forbered/${first.id}/${id}/`);
      const states = await segments(page);
      expect(states).toEqual(
        first.screens.map((_, one) => (one === at ? 'here' : one < at ? 'done' : 'rest')),
      );
    },
  );

  it('follows the minutes that one has, and stays where it is', async () => {
    const path = `forbered/${first.id}/${first.screens[0]?.id ?? ''}/`;
    const page = await open(path);
    const title = page.getByRole('heading', { level: 1 });
    const { y } = await placeOf(title);
    await page.goto(`${path}?minutter=5`);
    await ready(page);
    const short = first.screens.filter(({ within }) => within === 5).length;
    await expect.poll(async () => (await segments(page)).length).toBe(short);
    expect(await segments(page)).toEqual(
      Array.from({ length: short }, (_, one) => (one === 0 ? 'here' : 'rest')),
    );
    expect((await placeOf(title)).y).toBe(y);
  });
});
