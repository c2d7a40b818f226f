/** A municipality may put the site in a folder of its own: built for one, it works there and only there. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.mjs';
import { documentOf, label, t, screenOf } from '../e2e/words.ts';
import { buildCopy, copyProject } from './projectCopy.ts';

const copy = copyProject();
const ends: (() => Promise<unknown>)[] = [];
const astray: string[] = [];
let page: Page;

beforeAll(async () => {
  process.env.BASE = '/klar/';
  const { failed, stderr } = await buildCopy(copy, { BASE: process.env.BASE });
  if (failed) throw new Error(stderr);
  // It reads BASE when it is loaded.
  const { serve } = await import('../../scripts/serve.mjs');
  const { address, stop } = await serve(0, join(copy, 'dist'));
  ends.push(stop);
  const browser = await chromium.launch({ executablePath: findChromium() ?? '' });
  ends.unshift(() => browser.close());
  page = await browser.newPage({ baseURL: address, locale: 'da-DK' });
  page.context().on('response', (response) => {
    if (response.status() >= 400 || !response.url().replace('blob:', '').startsWith(address))
      astray.push(`${response.status()} ${response.url()}`);
  });
}, 120_000);

afterAll(async () => {
  for (const end of ends) await end();
  rmSync(copy, { recursive: true });
});

it('leads from the front page to a paper without leaving its folder', async () => {
  await page.goto('');
  await page.getByRole('link', { name: t('home.citizen.title'), exact: true }).click();
  await page.getByRole('link', { name: t('tasks.begin'), exact: true }).click();
  await page.waitForURL(`**/klar/${screenOf('who-writes')}`);
  await page.goto(screenOf('volunteering'));
  await page.getByRole('textbox', { name: label('volunteering'), exact: true }).fill('Skak');
  await page.getByRole('button', { name: t('form.next'), exact: true }).click();
  await page.getByRole('button', { name: t('keep.later'), exact: true }).click();
  await page.waitForURL(`**/klar/${screenOf('strengths')}`);

  await page.goto('forbered/gennemse/');
  await page
    .getByRole('link', { name: t('review.to-papers'), exact: true })
    .first()
    .click();
  await page.getByRole('link', { name: documentOf('forberedelse').title, exact: true }).click();
  await page.waitForURL('**/klar/ark/forberedelse/');
  await page.getByRole('button', { name: t('paper.make'), exact: true }).click();
  await page.getByRole('button', { name: t('paper.download'), exact: true }).waitFor();

  await page.goto('forbered/');
  await page.getByRole('link', { name: t('pace.minutes', { count: 5 }), exact: true }).click();
  await page.waitForURL('**/klar/forbered/*/*/?minutter=5');
  await page.getByRole('button', { name: t('form.next'), exact: true }).click();
  await page.waitForURL(`**/klar/${screenOf('hopes')}?minutter=5`);
  expect(astray).toEqual([]);
});

it('has no page outside of its folder', async () => {
  const answer = await page.request.get('/forbered/');
  expect(answer.status()).toBe(404);
});
