/** What the device keeps, locked with a phrase, and for how long it is kept. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { sayDate } from '../../src/i18n/sayDate.ts';
import { keys } from '../../src/storage/keys.ts';
import { useBrowser } from './browser.ts';
import { arrive, box, button, downloadText, ready, strip } from './screen.ts';
import { citizen, deviceText, everythingKept, tabText, withWork } from './stored.ts';
import { say, screenOf } from './words.ts';

const open = useBrowser();
const phrase = 'tre grønne æbler';

/** A page of the way through on somebody's own device, whose work is locked. */
async function locked(): Promise<Page> {
  const page = await open('forbered/', { prepare: withWork(citizen('birgit')) });
  await ready(page);
  await button(page, say('saving.keep')).click();
  await button(page, say('keeping.lock')).click();
  await page.getByRole('textbox', { name: say('keeping.lock.label') }).fill(phrase);
  await button(page, say('keeping.lock.save')).click();
  await page.getByText(say('keeping.lock.done')).waitFor({ timeout: 30_000 });
  return page;
}

async function unlock(page: Page, typed: string): Promise<void> {
  await page.getByRole('textbox', { name: say('closed.shut.label') }).fill(typed);
  await button(page, say('closed.shut.open')).click();
}

function shut(page: Page): Promise<void> {
  return page.getByRole('heading', { name: say('closed.shut.title') }).waitFor();
}

describe('Work that is locked on the device', () => {
  it('lies nowhere in words, is written on from screen to screen, and opens with its phrase', async () => {
    const page = await locked();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe(say('keeping.lock.title'));
    await page.goto(screenOf('interests'));
    await ready(page);
    await box(page, 'interests').fill('Skak og have');
    await button(page, say('form.next')).click();
    await page.waitForURL((url) => !url.pathname.endsWith(screenOf('interests')));
    await ready(page);
    expect(await tabText(page)).toBe('');
    expect(await deviceText(page)).toContain('klar-til-moedet-locked');
    expect(await deviceText(page)).not.toMatch(/Skak|answers/);

    const other = await page.context().newPage();
    await other.goto(screenOf('interests'));
    await shut(other);
    expect(await other.getByRole('main').innerText()).not.toContain('Skak');
    await unlock(other, 'tre røde æbler');
    await other.getByText(say('closed.shut.wrong')).waitFor({ timeout: 30_000 });
    await unlock(other, phrase);
    await arrive(other, screenOf('interests'));
    expect(await box(other, 'interests').inputValue()).toBe('Skak og have');
  });

  it('is shut at once in every tab, and can be opened for good', async () => {
    const page = await locked();
    await button(page.getByRole('main'), say('saving.lock-now')).first().click();
    await shut(page);
    expect(await page.evaluate((key) => sessionStorage.getItem(key), keys.key)).toBeNull();
    await unlock(page, phrase);
    await button(page, say('keeping.unlock')).click({ timeout: 30_000 });
    await page.getByText(say('keeping.unlocked')).waitFor();
    expect(await deviceText(page)).toContain('answers');
  });

  it('whose phrase is forgotten can be kept as a file, or deleted', async () => {
    const page = await locked();
    await button(page.getByRole('main'), say('saving.lock-now')).first().click();
    await shut(page);
    await page.getByText(say('closed.shut.forgotten'), { exact: true }).click();
    const file = await downloadText(page, () => button(page, say('closed.shut.file')).click());
    expect(file).toContain('klar-til-moedet-locked');
    await button(page, say('closed.shut.fresh')).click();
    await button(page, say('saving.delete.yes')).click();
    await ready(page);
    expect(await everythingKept(page)).toMatchObject({ tab: [], databases: [] });
  });
});

describe('How long the device keeps the work', () => {
  it('is chosen, shown, and honoured', async () => {
    const page = await open('forbered/', { prepare: withWork(citizen('birgit')) });
    await ready(page);
    await button(page, say('saving.keep')).click();
    await page.getByRole('radio', { name: say('keeping.months.1'), exact: true }).check();
    const until = new Date();
    until.setUTCMonth(until.getUTCMonth() + 1);
    const day = sayDate(until.toISOString().slice(0, 10), 'da');
    await expect.poll(() => strip(page).innerText()).toContain(day);

    const later = await page.context().newPage();
    await later.clock.setFixedTime(until.getTime() + 2 * 86_400_000);
    await later.goto('forbered/');
    await later.getByText(say('saving.expired', { date: day })).waitFor();
    expect(await deviceText(later)).toBe('');
  });

  it('is asked about where the day is so long past that the clock may be wrong', async () => {
    const page = await open('forbered/', { prepare: withWork(citizen('birgit')) });
    await ready(page);
    await button(page, say('saving.keep')).click();
    await expect.poll(() => deviceText(page)).toContain('answers');
    const later = await page.context().newPage();
    await later.clock.setFixedTime('2099-06-01T12:00:00Z');
    await later.goto('forbered/');
    await later.getByRole('heading', { name: say('closed.overdue.title') }).waitFor();
    await button(later, say('closed.overdue.keep')).click();
    await ready(later);
    expect(await deviceText(later)).toContain('answers');
  });
});
