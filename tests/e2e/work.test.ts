/** The work itself: taken along as a file, opened again, deleted. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { LARGEST_FILE } from '../../src/domain/preparation/file.ts';
import { VERSION } from '../../src/domain/preparation/preparation.ts';
import { useBrowser } from './browser.ts';
import { box, button, downloadText, openFile, ready, strip } from './screen.ts';
import { citizen, deviceText, everythingKept, nothingKept, tabText, withWork } from './stored.ts';
import { t, screenOf } from './words.ts';

const open = useBrowser();

async function deleteAll(page: Page): Promise<void> {
  await button(page, t('saving.delete')).click();
  await button(page, t('saving.delete.yes')).click();
  await page.getByText(t('saving.deleted')).waitFor();
}

async function download(page: Page): Promise<string> {
  return downloadText(page, () => button(page, t('saving.export')).click());
}

/** What the review says, which is all answers in words. */
async function review(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.goto('forbered/gennemse/');
  await ready(other);
  // Folded answers, and how many pages they make, come with words that are fetched after the rest.
  await other.waitForLoadState('networkidle');
  // What is said of how the work is kept is another matter, and fetched when the rest is there.
  await strip(other).evaluate((element) => element.remove());
  const folded = button(other, t('review.open-all'));
  if ((await folded.count()) > 0) await folded.click();
  const text = await other.getByRole('main').innerText();
  await other.close();
  return text;
}

describe('Slet alt', () => {
  it('leaves nothing in the browser, wherever the work was kept', async () => {
    const page = await open(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').fill('Noget meget privat');
    await button(page, t('saving.keep')).click();
    await expect.poll(() => deviceText(page)).toContain('Noget meget privat');
    expect(await everythingKept(page)).not.toMatchObject({ tab: [], databases: [] });

    await page.goto('forbered/');
    await deleteAll(page);
    // A service worker that is just fetching the site ends that first; the page waits 5 s before it says so.
    await expect.poll(() => everythingKept(page), { timeout: 20_000 }).toEqual(nothingKept);
    await page.goto(screenOf('volunteering'));
    await ready(page);
    expect(await box(page, 'volunteering').inputValue()).toBe('');
  });

  it('forgets what was said about a shared computer too', async () => {
    const page = await open(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').fill('Skak');
    await button(page, t('form.next')).click();
    await button(page, t('keep.shared')).click();
    await page.waitForURL(`**/${screenOf('strengths')}`);
    await ready(page);
    expect(await page.getByText(t('saving.shared')).isVisible()).toBe(true);
    await page.goto('forbered/');
    await deleteAll(page);
    expect(await everythingKept(page)).toMatchObject({ tab: [], databases: [] });
  });

  it('asks first, and a no changes nothing', async () => {
    const page = await open('forbered/', { prepare: withWork(citizen('lone')) });
    await button(page, t('saving.delete')).click();
    await button(page, t('saving.delete.no')).click();
    expect(await tabText(page)).toBe(citizen('lone'));
  });
});

describe('A file', () => {
  it('brings every answer back after all was deleted', async () => {
    const page = await open('forbered/', { prepare: withWork(citizen('birgit')) });
    await ready(page);
    const before = await review(page);
    const file = await download(page);
    await deleteAll(page);
    expect(await tabText(page)).toBe('');

    await openFile(page, file);
    await page.getByText(t('saving.imported')).waitFor();
    expect(await review(page)).toBe(before);
    expect(await download(page)).toBe(file);
  });

  it('replaces what is written only after a question, and that can be undone', async () => {
    const page = await open('forbered/', { prepare: withWork(citizen('lone')) });
    await ready(page);
    const lone = await download(page);
    const birgit = citizen('birgit');

    await openFile(page, birgit);
    await page.getByText(t('saving.import.ask')).waitFor();
    await button(page, t('saving.import.no')).click();
    expect(await download(page)).toBe(lone);

    await openFile(page, birgit);
    await button(page, t('saving.import.yes')).click();
    await page.getByText(t('saving.imported')).waitFor();
    expect(await review(page)).toContain('Birgit');
    await button(page, t('saving.import.undo')).click();
    await expect.poll(() => download(page)).toBe(lone);
    expect(await review(page)).toContain('Lone');
  });
});

describe('A locked file', () => {
  const passphrase = 'tre grønne æbler';

  async function lock(page: Page, text: string): Promise<void> {
    await button(page, t('work.lock')).click();
    await page.getByRole('textbox', { name: t('work.lock.label'), exact: true }).fill(text);
  }

  async function unlock(page: Page, text: string): Promise<void> {
    await page.getByRole('textbox', { name: t('work.unlock.label'), exact: true }).fill(text);
    await button(page, t('work.unlock.open')).click();
  }

  it('holds no word that can be read, opens with its passphrase alone, and brings every answer back', async () => {
    const page = await open('forbered/', { prepare: withWork(citizen('birgit')) });
    await ready(page);
    const plain = await download(page);
    await lock(page, passphrase);
    const file = await downloadText(page, () => button(page, t('work.lock.save')).click());
    expect(file).toContain('klar-til-moedet-locked');
    expect(file).not.toMatch(/Birgit|answers|æbler/);
    await deleteAll(page);

    await openFile(page, file);
    await unlock(page, 'Tre grønne æbler');
    await page.getByText(t('work.lock.wrong')).waitFor();
    expect(await tabText(page)).toBe('');
    await unlock(page, passphrase);
    await page.getByText(t('saving.imported')).waitFor();
    expect(await download(page)).toBe(plain);
  });

  it('asks before it replaces what is written, as any file does', async () => {
    const page = await open('forbered/', { prepare: withWork(citizen('lone')) });
    await ready(page);
    await lock(page, passphrase);
    const file = await downloadText(page, () => button(page, t('work.lock.save')).click());
    await openFile(page, file);
    await unlock(page, passphrase);
    await page.getByText(t('saving.import.ask')).waitFor();
    expect(await tabText(page)).toBe(citizen('lone'));
  });

  it('is not made with a passphrase that is soon guessed, and that is said', async () => {
    const page = await open('forbered/', { prepare: withWork(citizen('lone')) });
    await ready(page);
    await lock(page, 'kort');
    await button(page, t('work.lock.save')).click();
    await page.getByText(t('work.lock.short')).waitFor();
    await button(page, t('work.lock.cancel')).click();
    expect(await tabText(page)).toBe(citizen('lone'));
  });
});

describe('A file that cannot be used gets one plain sentence and changes nothing', () => {
  const png = Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489',
    'hex',
  );
  const newer = JSON.stringify({ format: 'klar-til-moedet', version: VERSION + 1, answers: {} });
  it.each([
    ['broken JSON', '{"format": "klar-til', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['a picture', png, 'not-json'],
    ['another program’s JSON', '{"name": "noget helt andet"}', 'foreign'],
    ['a file of ours that is damaged', citizen('lone').replace('"answers"', '"svar"'), 'corrupt'],
    ['a newer version', newer, 'newer'],
    ['more than the largest file', ' '.repeat(LARGEST_FILE + 1), 'too-big'],
  ] as const)('%s', async (_, content, reason) => {
    const before = citizen('svend');
    const page = await open('forbered/', { prepare: withWork(before) });
    await ready(page);
    await openFile(page, content);
    await page.getByText(t(`saving.import.${reason}`), { exact: true }).waitFor();
    expect(await tabText(page)).toBe(before);
    expect(await button(page, t('saving.export')).isVisible()).toBe(true);
  });
});
