/** Where somebody helps, it is asked whose the device is; a helper's own keeps nothing behind the tab. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { writerQuestion } from '../../src/domain/content/questionsOf.ts';
import { useBrowser } from './browser.ts';
import { button, ready, strip } from './screen.ts';
import { deviceText, withWork, work } from './stored.ts';
import { catalog, screens, t } from './words.ts';

const open = useBrowser();
const [path = ''] = screens;

/** A work in which it is said who writes; the question is asked when a screen is left. */
async function left(writer: string): Promise<Page> {
  const question = writerQuestion(catalog) ?? '';
  const page = await open(path, { prepare: withWork(work({ [question]: writer })) });
  await ready(page);
  await button(page, t('form.next')).click();
  return page;
}

describe('The question about the device', () => {
  it.each(['helper', 'together'])('asks whose it is where the words are by: %s', async (writer) => {
    const page = await left(writer);
    await page.getByRole('heading', { name: t('keep.helped.title') }).waitFor();
    expect(await button(page, t('keep.own')).count()).toBe(0);
  });

  it('asks the citizen alone whether it is their own', async () => {
    const page = await left('me');
    await page.getByRole('heading', { name: t('keep.title') }).waitFor();
    expect(await button(page, t('keep.helped.helper')).count()).toBe(0);
  });

  it.each(['keep.helped.helper', 'keep.helped.shared'] as const)(
    'keeps nothing on the device, and offers to clear: %s',
    async (answer) => {
      const page = await left('helper');
      await button(page, t(answer)).click();
      await page.waitForURL((url) => !url.pathname.endsWith(`/${path}`));
      await button(strip(page), t('saving.close')).waitFor();
      expect(await deviceText(page)).toBe('');
    },
  );

  it('keeps the work where the device is the citizen’s', async () => {
    const page = await left('helper');
    await button(page, t('keep.helped.own')).click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/${path}`));
    expect(await deviceText(page)).not.toBe('');
  });
});
