/** Spelling is not checked where somebody writes about health, unless it is turned on; then it is so for the visit. */
import { describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { box, button, ready, strip } from './screen.ts';
import { questions, questionsAt, screenOf, t } from './words.ts';

const open = useBrowser();

function textAbout(health: boolean) {
  const found = questions.find(
    (one) =>
      one.kind === 'text' &&
      one.when === undefined &&
      questionsAt(screenOf(one.id)).every((beside) => beside.health === health),
  );
  if (found === undefined) throw new Error(`There is no such question, health: ${health}.`);
  return found.id;
}
const ofHealth = textAbout(true);
const ofAnother = textAbout(false);

function isChecked(field: Locator): Promise<boolean> {
  return field.evaluate((node: HTMLTextAreaElement) => node.spellcheck);
}

describe('Spelling', () => {
  it('is not checked where it is about health, before anything is turned on', async () => {
    const page = await open(screenOf(ofHealth));
    expect(await isChecked(box(page, ofHealth))).toBe(false);
    await ready(page);
    expect(await isChecked(box(page, ofHealth))).toBe(false);
  });

  it('is checked elsewhere, where there is no switch for it', async () => {
    const page = await open(screenOf(ofAnother));
    await ready(page);
    await box(page, ofAnother).fill('Skak');
    await button(strip(page), t('saving.keep')).waitFor();
    expect(await isChecked(box(page, ofAnother))).toBe(true);
    expect(await page.getByRole('checkbox', { name: t('saving.spelling') }).count()).toBe(0);
  });

  it('is turned on by the switch, also after a reload, and off again', async () => {
    const page = await open(screenOf(ofHealth));
    await ready(page);
    await box(page, ofHealth).fill('Ondt i ryggen');
    const turn = page.getByRole('checkbox', { name: t('saving.spelling') });
    await turn.check();
    await box(page, ofHealth).focus();
    expect(await isChecked(box(page, ofHealth))).toBe(true);

    await page.reload();
    await expect.poll(() => turn.isChecked()).toBe(true);
    await box(page, ofHealth).focus();
    await expect.poll(() => isChecked(box(page, ofHealth))).toBe(true);

    await turn.uncheck();
    await box(page, ofHealth).focus();
    expect(await isChecked(box(page, ofHealth))).toBe(false);
  });
});
