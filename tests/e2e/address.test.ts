/** An address that points into a page: what it means is in sight, also when it is folded or on another page now. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { catalog } from './words.ts';

const open = useBrowser();
const moved = catalog.pages.flatMap(({ path, moved: places }) =>
  Object.entries(places).map(([anchor, to]) => [`${path}/#${anchor}`, to] as const),
);
const folded = catalog.pages
  .filter(({ folds }) => folds)
  .flatMap(({ path, body }) =>
    body.flatMap((block) =>
      block.kind === 'heading' && block.id !== undefined ? [`${path}/#${block.id}`] : [],
    ),
  );
const withRoles = catalog.pages.find(({ shows }) => shows === 'roles');

describe('An address', () => {
  it('of what has moved leads on to where it is', async () => {
    expect(moved.length).toBeGreaterThan(10);
    const page = await open('');
    for (const [from, to] of moved) {
      await page.goto(from);
      await page.waitForURL(`**${to}`);
    }
  });

  it.each([...folded.slice(0, 2), `${withRoles?.path ?? ''}/#rolle-${catalog.roles[3]?.id ?? ''}`])(
    'opens what is folded there: %s',
    async (path) => {
      const page = await open(path);
      const fold = page.locator(`[id="${path.split('#')[1] ?? ''}"]`);
      await expect.poll(() => fold.evaluate((one) => one.matches('details[open]'))).toBe(true);
      await expect.poll(async () => (await fold.boundingBox())?.y ?? -1).toBeLessThan(400);
      expect(await page.locator('main details[open]').count()).toBe(1);
    },
  );
});
