/**
 * A page that something else rewrites: a translator, a spelling helper, an extension that takes attributes away. The
 * island goes on, or says that it has stopped and offers the answers as a file; nothing is lost either way.
 */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { box, button, downloadText, ready, strip } from './screen.ts';
import { citizen, tabText, withWork } from './stored.ts';
import { t, screenOf } from './words.ts';

const open = useBrowser();
const path = screenOf('strengths');

/** Each is done in the page: once, to all that is there. */
const rewritings: Record<string, () => void> = {
  'every text is wrapped, as Google Translate does': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!text.data.trim() || parent?.closest('script, style, textarea, font')) continue;
      const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const inner = outer.appendChild(
        document.createElementNS('http://www.w3.org/1999/xhtml', 'font'),
      );
      text.replaceWith(outer);
      inner.append(`${text.data} (translated)`);
    }
  },
  'something is put beside every field and heading': () => {
    for (const near of document.querySelectorAll(
      'main :is(textarea, input, h1, h2, label, legend)',
    )) {
      if (near.nextElementSibling?.localName === 'a-helper') continue;
      near.after(document.createElement('a-helper'));
      near.before(document.createElement('a-helper'));
    }
  },
  'attributes are taken away': () => {
    for (const one of document.querySelectorAll('main *'))
      for (const name of ['class', 'autocomplete', 'aria-describedby', 'data-kind', 'rows'])
        if (!one.matches('.strip, .strip *')) one.removeAttribute(name);
  },
};
const cases = Object.entries(rewritings).flatMap(([what, rewrite]) =>
  (['before the page has come to life', 'after it has'] as const).map(
    (when) => [what, when, rewrite] as const,
  ),
);

/** As soon as anything is on the page, and again whenever there is more, until it has come to life. */
async function fromTheBeginning(page: Page, rewrite: () => void): Promise<void> {
  await page.addInitScript(`{
    const rewrite = ${rewrite.toString()};
    const observer = new MutationObserver(() => {
      observer.disconnect();
      if (document.querySelector('astro-island[ssr] form')) document.documentElement.dataset.early = '';
      if (document.body) rewrite();
      watch();
    });
    const watch = () => observer.observe(document, { childList: true, subtree: true });
    watch();
    addEventListener('load', () => setTimeout(() => observer.disconnect(), 200));
  }`);
}

describe('On a page that is rewritten, what is typed and chosen is kept', () => {
  it.each(cases)('%s, %s', async (_, when, rewrite) => {
    const page = await open('', {
      prepare: async (fresh) => {
        fresh.setDefaultTimeout(10_000);
        await withWork(citizen('birgit'))(fresh);
        if (when.startsWith('before')) await fromTheBeginning(fresh, rewrite);
      },
    });
    await page.goto(path);
    await page.locator('.strip').waitFor();
    if (when.startsWith('after')) await page.evaluate(rewrite);
    else expect(await page.locator('[data-early]').count()).toBe(1);
    const field = page.locator('#question-strengths :is(textarea, input[type=text])');
    await field.fill('Tålmodig');
    await page.locator('#question-strengths input[type=checkbox]').first().check({ force: true });
    await page.evaluate(rewrite);
    await field.pressSequentially(' og rolig');
    await expect.poll(() => tabText(page)).toContain('Tålmodig og rolig');
    // And on the next page, which nothing rewrites, all is there.
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe('Tålmodig og rolig');
  });
});

describe('An island that stops', () => {
  it('says so, and the file that it offers holds every answer', async () => {
    const page = await open(screenOf('volunteering'), { prepare: withWork(citizen('birgit')) });
    await ready(page);
    // What the strip and the sheet have to say comes a little later, and would be the first to write.
    await strip(page).getByText(t('saving.more'), { exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    const long = 'Strik. '.repeat(700);
    // As when something else has taken away the place where the page would write.
    await page.evaluate(() => {
      const own = Object.getOwnPropertyDescriptor(Node.prototype, 'insertBefore');
      Node.prototype.insertBefore = () => {
        if (own) Object.defineProperty(Node.prototype, 'insertBefore', own);
        throw new DOMException('gone', 'NotFoundError');
      };
    });
    // So long that a remark is put on the page.
    await box(page, 'volunteering').fill(long);
    await page.getByRole('heading', { name: t('crash.title') }).waitFor();
    const file = await downloadText(page, () => button(page, t('saving.export')).click());
    expect(file).toContain(long);
    expect(file).toContain('Birgit');
    await button(page, t('crash.reload')).click();
    await ready(page);
    expect(await box(page, 'volunteering').inputValue()).toBe(long);
  });
});
