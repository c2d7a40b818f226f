/** What goes away when it is pressed leaves the focus with what it was about, and not at the top of the page. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { button, card, ready } from './screen.ts';
import { withWork, work } from './stored.ts';
import { option, screenOf, t } from './words.ts';

const open = useBrowser();

/** What has the focus: its own words, or those of its label. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return '';
    const named = one instanceof HTMLInputElement ? one.labels?.[0] : one;
    return named?.textContent.trim() ?? '';
  });
}

describe('The focus stays', () => {
  it('at the choice that was taken back', async () => {
    const page = await open(screenOf('who-writes'));
    await ready(page);
    const asked = card(page, 'who-writes');
    await asked.getByText(option('who-writes', 'me'), { exact: true }).click();
    await button(asked, t('form.clear-choice')).click();
    expect(await focused(page)).toBe(option('who-writes', 'me'));
  });

  it('at the question that is answered after all', async () => {
    const page = await open(screenOf('hope'));
    await ready(page);
    const asked = card(page, 'hope');
    await button(asked, t('form.not-yet')).click();
    await button(asked, t('form.answer-anyway')).click();
    expect(await focused(page)).toBe(t('form.not-yet'));
  });

  it('at what is said once everything is deleted', async () => {
    const page = await open('forbered/', { prepare: withWork(work({ hope: 'At sove' })) });
    await ready(page);
    await button(page, t('saving.delete')).click();
    await button(page, t('saving.delete.yes')).click();
    await expect.poll(() => focused(page)).toBe(t('saving.deleted'));
  });
});
