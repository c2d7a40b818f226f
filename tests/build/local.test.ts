/**
 * A kommune's own layer: the site of *Eksempel Kommune*, built for a folder of its host, works there and only there, and
 * what is said of a layer that is not whole.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.mjs';
import { documentOf, label, t, screenOf } from '../e2e/words.ts';
import { addCheckout, copyProject, runIn } from './projectCopy.ts';

const copy = copyProject();
const example = resolve('tests/fixtures/local/eksempel');

const built = (path: string): string =>
  readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8');

describe('The site of Eksempel Kommune in a folder of its host', () => {
  const ends: (() => Promise<unknown>)[] = [];
  const astray: string[] = [];
  let page: Page;

  beforeAll(async () => {
    process.env.BASE = '/klar/';
    addCheckout(copy);
    const ended = await runIn(copy, ['scripts/build.mjs', '--local', example], { BASE: '/klar/' });
    if (ended.failed) throw new Error(ended.stdout + ended.stderr);
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
  }, 240_000);

  afterAll(async () => {
    for (const end of ends) await end();
  });

  it('says who stands by it', () => {
    expect(built('.')).toContain('Eksempel Kommune har lagt siden på nettet');
    expect(built('.')).toContain('src="/klar/lokal/logo.svg"');
    expect(built('om')).not.toContain('Der står ingen myndighed bag');
    expect(built('om/tilgaengelighed')).toContain('12 34 56 78');
    expect(built('moedet/foer')).toContain('Rådhuspladsen 1');
    expect(built('hjaelper')).toContain('href="/klar/moedet/"');
    expect(built('fagfolk')).toContain('Velkommen til mødet');
    expect(built('forbered/moedet/ved-jeg')).toContain('Vi henter dig i venterummet');
    expect(readFileSync(join(copy, 'dist/lokal/farver.css'), 'utf8')).toContain('--deep:#0a4f7a');
    expect(readFileSync(join(copy, 'dist/sw.js'), 'utf8')).toContain('/klar/lokal/logo.svg');
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
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('says of a layer that is not whole what is to be mended, and does not build', async () => {
  const made = await runIn(copy, ['scripts/local/newKommune.ts', '0751']);
  expect(made.stdout).toContain('is for Aarhus');
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  const ended = await runIn(copy, ['scripts/build.mjs', '--local', 'local']);
  expect(ended.failed).toBe(true);
  expect(ended.stderr).toContain(
    'kommune.yaml: »contact → phone« mangler. Skriv fx: "87 65 43 21"',
  );
  expect(ended.stderr).toContain('facts.yaml: »checked« mangler. Skriv fx: "2026-11-27"');
  expect(existsSync(join(copy, 'dist'))).toBe(false);
}, 60_000);

it('says that a folder is not there, and leaves one that is', async () => {
  const none = await runIn(copy, ['scripts/local/check.ts', 'nowhere']);
  expect(none.stderr).toContain('Mappen nowhere findes ikke');
  const file = join(copy, 'local/kommune.yaml');
  writeFileSync(file, 'mine');
  const again = await runIn(copy, ['scripts/local/newKommune.ts', '751']);
  expect(again.failed).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('mine');
  const unknown = await runIn(copy, ['scripts/local/newKommune.ts', '0000', 'other']);
  expect(unknown.stderr).toContain('No kommune has the code "0000"');
  expect(readdirSync(copy)).not.toContain('other');
}, 60_000);

it('tells when facts have not been looked over for long, and stops at a day to come', async () => {
  const folder = join(copy, 'dated');
  cpSync(example, folder, { recursive: true });
  const file = join(folder, 'facts.yaml');
  const text = readFileSync(file, 'utf8');
  const checkedAt = async (date: string) => {
    writeFileSync(file, text.replace('2026-11-20', date));
    return runIn(copy, ['scripts/local/check.ts', folder]);
  };
  const old = await checkedAt('2020-01-01');
  expect(old).toMatchObject({ failed: false });
  expect(old.stdout).toContain('facts.yaml: Sidst set efter 2020-01-01');
  const ahead = await checkedAt('2999-01-01');
  expect(ahead).toMatchObject({ failed: true });
  expect(ahead.stderr).toContain('Datoen 2999-01-01 er ikke kommet endnu');
}, 60_000);
