/** When the browser will not keep anything, and when somebody writes more than there is room to read. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import {
  arrive,
  box,
  button,
  card,
  downloadText,
  link,
  makePaper,
  ready,
  strip,
} from './screen.ts';
import { deviceText } from './stored.ts';
import { label, option, t, screenOf } from './words.ts';

const open = useBrowser();

function tabIsFull(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}

function tabIsRefused(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
}

function deviceIsRefused(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    IDBFactory.prototype.databases = refuse;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
}

describe('Where nothing can be kept', () => {
  it.each([
    ['the tab is full', 'saving.full', [tabIsFull]],
    ['the tab is refused', 'saving.refused', [tabIsRefused]],
    ['the tab is full and the device is refused', 'saving.full', [tabIsFull, deviceIsRefused]],
    ['both are refused', 'saving.refused', [tabIsRefused, deviceIsRefused]],
  ] as const)('it is said with the first letter, and the file holds all: %s', async (...row) => {
    const [, said, troubles] = row;
    const page = await open(screenOf('strengths'), {
      prepare: async (fresh) => {
        for (const trouble of troubles) await trouble(fresh);
      },
    });
    await ready(page);
    await box(page, 'strengths').pressSequentially('T');
    await expect.poll(() => strip(page).innerText()).toContain(t(said));
    await box(page, 'strengths').pressSequentially('ålmodig');
    await card(page, 'strengths').getByText(option('strengths', 'calm')).click();
    expect(await box(page, 'strengths').inputValue()).toBe('Tålmodig');

    const file = await downloadText(page, () => button(page, t('saving.export')).click());
    expect(file).toContain('"Tålmodig"');
    expect(file).toContain('"calm"');
    expect(await box(page, 'strengths').inputValue()).toBe('Tålmodig');
  });

  it('it is asked before the next page, which would lose it: stay, or go without', async () => {
    const page = await open(screenOf('volunteering'), { prepare: tabIsFull });
    await ready(page);
    await box(page, 'volunteering').fill('Skak');
    await button(page, t('form.next')).click();
    await page.getByRole('heading', { name: t('keep.nowhere.title') }).waitFor();
    const file = await downloadText(page, () => button(page, t('saving.export')).first().click());
    expect(file).toContain('"Skak"');
    await button(page, t('keep.nowhere.stay')).click();
    expect(await box(page, 'volunteering').inputValue()).toBe('Skak');

    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await link(page, t('form.back-to-tasks')).click();
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await box(page, 'volunteering').inputValue()).toBe('Skak');

    const here = page.url();
    await button(page, t('form.next')).click();
    await button(page, t('keep.nowhere.go')).click();
    await expect.poll(() => page.url()).not.toBe(here);
    expect(asked).toEqual(['beforeunload']);
  });

  it('is said before anything is written when the browser refuses all storage', async () => {
    const page = await open(screenOf('volunteering'), {
      prepare: async (fresh) => {
        await tabIsRefused(fresh);
        await deviceIsRefused(fresh);
      },
    });
    await ready(page);
    expect(await strip(page).innerText()).toContain(t('saving.refused'));
  });

  it('is said when the device is refused after somebody asked for it, and the tab keeps it', async () => {
    const page = await open(screenOf('volunteering'), { prepare: deviceIsRefused });
    await ready(page);
    await box(page, 'volunteering').fill('Skak');
    await expect.poll(() => strip(page).innerText()).toContain(t('saving.tab-only'));
    await page.reload();
    await ready(page);
    expect(await box(page, 'volunteering').inputValue()).toBe('Skak');
  });
});

/** Where the day to which the work was kept is long past, it is asked whether the clock is wrong. */
async function keepWhereAsked(page: Page): Promise<void> {
  const question = page.getByRole('heading', { name: t('closed.overdue.title') });
  await strip(page).or(question).waitFor();
  if (await question.isVisible()) await button(page, t('closed.overdue.keep')).click();
  await ready(page);
}

describe('A clock that is wrong', () => {
  it.each([
    ['set back to 1970', '1970-01-01T12:00:00.000Z'],
    ['set on to 2099', '2099-06-01T12:00:00.000Z'],
  ])('loses nothing of what the device keeps, and what is typed now stands: %s', async (_, now) => {
    const first = await open(screenOf('volunteering'));
    await ready(first);
    await box(first, 'volunteering').fill('Strik');
    await button(first, t('saving.keep')).click();
    await expect.poll(() => deviceText(first)).toContain('"Strik"');
    await first.close();

    const page = await first.context().newPage();
    // The clock of all its pages.
    await page.clock.setFixedTime(now);
    await page.goto(screenOf('volunteering'));
    await keepWhereAsked(page);
    expect(await box(page, 'volunteering').inputValue()).toBe('Strik');
    await box(page, 'volunteering').fill('Strik og haven');
    await expect.poll(() => deviceText(page)).toContain('"Strik og haven"');
    await page.reload();
    await ready(page);
    expect(await box(page, 'volunteering').inputValue()).toBe('Strik og haven');

    // And when the clock is right again, the later words are still the later.
    await page.close();
    await first.context().clock.setFixedTime(new Date());
    const right = await first.context().newPage();
    await right.goto(screenOf('volunteering'));
    await keepWhereAsked(right);
    expect(await box(right, 'volunteering').inputValue()).toBe('Strik og haven');
    await box(right, 'volunteering').fill('Strik, haven og skak');
    await right.reload();
    await ready(right);
    expect(await box(right, 'volunteering').inputValue()).toBe('Strik, haven og skak');
  });
});

describe('A text of more than 4,000 characters', () => {
  const sentences = Array.from(
    { length: 130 },
    (_, at) => `Sætning ${at + 1} om mit liv og arbejde.`,
  );
  const text = sentences.join('\n');

  it('is kept, counted and printed; it is said once, and holds nobody back', async () => {
    expect(text.length).toBeGreaterThan(4000);
    const page = await open(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').fill(text);
    const remark = t('remark.text.too-long', { count: text.length, most: 4000 });
    await card(page, 'volunteering').getByText(remark).waitFor();
    await page.reload();
    await ready(page);
    expect(await box(page, 'volunteering').inputValue()).toBe(text);

    await button(page, t('form.next')).click();
    const summary = page.getByRole('group', { name: t('form.summary.title') });
    await summary.waitFor();
    await expect.poll(() => summary.and(page.locator(':focus')).count()).toBe(1);
    expect(await summary.innerText()).toContain(remark);
    await link(summary, label('volunteering')).click();
    await expect.poll(() => page.url()).toMatch(/#question-volunteering$/);

    await button(page, t('form.next')).click();
    await button(page, t('keep.later')).click();
    await arrive(page, screenOf('strengths'));
    await page.goto('ark/forberedelse/');
    await ready(page);
    const paper = await makePaper(page, (target) => target.click());
    expect(sentences.filter((sentence) => !paper.includes(sentence))).toEqual([]);
  });
});
