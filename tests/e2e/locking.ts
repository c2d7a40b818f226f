/** What a citizen does with the lock of what the device keeps. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { unlock as openLocked } from '../../src/storage/lock/lock.ts';
import { box, button, ready } from './screen.ts';
import { deviceText } from './stored.ts';
import { t, screenOf } from './words.ts';

/** A PBKDF2 on a busy machine takes its time. */
const patient = { timeout: 30_000 };

/** Keeps on the device what is written on this page, and locks it: gives the page with all steps. */
export async function keepLocked(page: Page, passphrase: string): Promise<void> {
  await button(page, t('saving.keep')).click();
  await expect.poll(() => deviceText(page)).toContain('answers');
  await page.goto('forbered/');
  await ready(page);
  await lockWith(page, passphrase);
}

/** On the page with all steps: locks what the device keeps. */
export async function lockWith(page: Page, passphrase: string): Promise<void> {
  await button(page, t('keeping.lock')).click();
  await page.getByRole('textbox', { name: t('keeping.lock.label') }).fill(passphrase);
  await button(page, t('keeping.lock.save')).click();
  await page.getByText(t('keeping.lock.done')).waitFor(patient);
}

/** *Lås nu*. */
export async function lockNow(page: Page): Promise<void> {
  await button(page, t('saving.lock-now')).first().click();
  await shut(page);
}

export async function unlock(page: Page, typed: string): Promise<void> {
  await page.getByRole('textbox', { name: t('closed.shut.label') }).fill(typed);
  await button(page, t('closed.shut.open')).click();
}

/** What the device keeps, locked with a passphrase, in words; empty where that does not open it. */
export async function lockedText(page: Page, passphrase: string): Promise<string> {
  const opened = await openLocked(await deviceText(page), passphrase);
  return opened.state === 'open' ? opened.text : '';
}

export function shut(page: Page): Promise<void> {
  return page.getByRole('heading', { name: t('closed.shut.title') }).waitFor(patient);
}

/** Opens a screen, and waits until its work is shown or the passphrase is asked for; gives whether it is. */
export async function isShutAt(page: Page, question: string): Promise<boolean> {
  await page.goto(screenOf(question));
  const heading = page.getByRole('heading', { name: t('closed.shut.title') });
  await heading.or(box(page, question).and(page.locator(':enabled'))).waitFor(patient);
  return heading.isVisible();
}
