/** The main ways as a screen reader is told them: files in `transcripts/`, to be read when they change (`-u`). */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { button, preview } from './screen.ts';
import { citizen, withWork } from './stored.ts';
import { option, screenOf, t } from './words.ts';
import { transcriptOf } from './transcript.ts';

const open = useBrowser();
const day = new Date('2026-11-26T10:00:00Z');

type Way = { path: string; work?: string; act?: (page: Page) => Promise<unknown> };

const ways: Record<string, Way> = {
  front: { path: '' },
  menu: { path: '', act: (page) => page.locator('.menu--languages > summary').click() },
  overview: { path: 'forbered/', work: 'birgit' },
  'who-writes': { path: screenOf('who-writes') },
  device: {
    path: screenOf('who-writes'),
    act: async (page) => {
      await page.getByText(option('who-writes', 'me'), { exact: true }).click();
      await button(page, t('form.next')).click();
      await button(page, t('keep.own')).waitFor();
    },
  },
  hopes: { path: screenOf('hopes'), work: 'birgit' },
  'three-things': { path: screenOf('three-things'), work: 'birgit' },
  'no-such-day': { path: screenOf('meeting-time'), work: 'sanne' },
  week: { path: screenOf('week'), work: 'birgit' },
  review: { path: 'forbered/gennemse/', work: 'birgit' },
  paper: {
    path: 'ark/forberedelse/',
    work: 'birgit',
    act: async (page) => {
      await button(page, t('paper.make')).click();
      await button(page, t('paper.download')).waitFor();
      await preview(page).waitFor();
    },
  },
  after: { path: 'efter/', work: 'birgit' },
  rights: { path: 'rettigheder/' },
  'in-arabic': { path: `ar/${screenOf('three-things')}` },
  'in-easy-danish': { path: `let/${screenOf('three-things')}` },
};

describe('A screen reader is told', () => {
  it.each(Object.entries(ways))('of %s what was reviewed', async (name, { path, work, act }) => {
    const page = await open(path, {
      prepare: async (before) => {
        await before.clock.setFixedTime(day);
        if (work) await withWork(citizen(work))(before);
      },
    });
    if ((await page.locator('astro-island').count()) > 0)
      await page.locator('.strip, .facts').first().waitFor();
    await page.waitForLoadState('networkidle');
    await act?.(page);
    await expect(await transcriptOf(page)).toMatchFileSnapshot(`transcripts/${name}.txt`);
  });
});
