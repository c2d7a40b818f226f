/** The link to a meeting: a caseworker makes it and prints the invitation, a citizen opens it and decides. */
import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import type { Locator, Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { linked } from '../../src/domain/link/answersFrom.ts';
import { writeFragment } from '../../src/domain/link/fragment.ts';
import { textLayerOf, unspaced } from '../unit/pdf/textLayer.ts';
import { useBrowser } from './browser.ts';
import { box, button, link, makePaper, ready } from './screen.ts';
import { t } from './words.ts';

const open = useBrowser();
const phone = { width: 360, height: 740 };
const press = (one: Locator) => one.click();
const facts = {
  day: '2027-03-09',
  time: '10:00',
  place: 'Rådhuset, lokale 12',
  know: { fetched: 'Lone henter dig' },
} as const;

/** Fills in what a caseworker tells; gives the link. */
async function made(page: Page): Promise<string> {
  await page.getByLabel(t('make-link.day')).fill(facts.day);
  await page.getByLabel(t('make-link.time')).fill(facts.time);
  await page.getByLabel(t('make-link.place'), { exact: true }).fill(facts.place);
  await page.locator('#facts-know-fetched').fill(facts.know.fetched);
  await button(page, t('make-link.make')).click();
  return (await page.locator('.made-link').first().textContent()) ?? '';
}

/** A page of a PDF as a picture, at so many dots an inch. */
async function picture(pdf: Uint8Array, dpi: number): Promise<Canvas> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, viewport }).promise;
  await task.destroy();
  return canvas;
}

/** The address in the code on a page of paper. */
async function codeIn(pdf: Buffer, dpi: number): Promise<string> {
  const canvas = await picture(pdf, dpi);
  const { width, height, data } = canvas
    .getContext('2d')
    .getImageData(0, 0, canvas.width, canvas.height);
  return decodeQR({ width, height, data });
}

const main = (page: Page) => page.getByRole('main');
/** What is kept of the work in this tab. */
const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem('klar-til-moedet'));

describe('A caseworker', () => {
  it('makes a link and an invitation, whose code leads to it', async () => {
    const page = await open('fagfolk/link/');
    const address = await made(page);
    expect(address).toContain(`/link/#${writeFragment(facts)}`);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = unspaced(await textLayerOf(pdf));
    for (const said of ['tirsdag den 9. marts 2027 kl. 10.00', facts.place, facts.know.fetched])
      expect(text).toContain(unspaced(said));
    expect(text).not.toContain(unspaced(t('make-link.make')));
    for (const dpi of [96, 300]) expect(await codeIn(pdf, dpi)).toBe(address);
  });

  it('has a code for all that an invitation usually says', async () => {
    const page = await open('fagfolk/link/');
    await made(page);
    const know = page.locator('[id^=facts-know]');
    await know.nth(1).fill('Sæt dig i venteværelset ved skranken, så henter jeg dig der.');
    await know.nth(2).fill('Der kan gå et kvarter, før vi begynder.');
    await page.getByLabel(t('make-link.names')).fill('Lone Holm og Jens Krogh');
    const address = (await page.locator('.made-link').first().textContent()) ?? '';
    expect(address.length).toBeGreaterThan(331);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    for (const dpi of [96, 300]) expect(await codeIn(pdf, dpi)).toBe(address);
  });

  it('is told why there is no link: nothing is written, a CPR number, more than there is room for', async () => {
    const page = await open('fagfolk/link/');
    const said = page.locator('main form [role=status]');
    await button(page, t('make-link.make')).click();
    expect(await said.textContent()).toBe(t('make-link.fault.empty'));
    await page.getByLabel(t('make-link.names')).fill('Jens, 010170-1234');
    expect(await said.textContent()).toBe(t('make-link.fault.cpr'));
    await page.getByLabel(t('make-link.names')).fill('Jens');
    for (const row of await page.locator('[id^=facts-know]').all()) await row.fill('ø'.repeat(300));
    expect(await said.textContent()).toBe(t('make-link.fault.too-long'));
    expect(await page.locator('.invitation').count()).toBe(0);
  });

  it('cannot type before the page has come to life, which would lose it', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const page = await open('fagfolk/');
    await page.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('fagfolk/link/', { waitUntil: 'commit' });
    const place = page.getByLabel(t('make-link.place'), { exact: true });
    expect(await place.isDisabled()).toBe(true);
    release();
    await place.fill('Rådhuset');
    expect(await place.inputValue()).toBe('Rådhuset');
  });

  it('has a code of the front page where a link is too long for one, and is told', async () => {
    const page = await open('fagfolk/link/');
    await page.getByLabel(t('make-link.place'), { exact: true }).fill('x'.repeat(300));
    await button(page, t('make-link.make')).click();
    await page.getByText(t('invitation.too-long')).waitFor();
    expect(await page.getByText(t('invitation.scan-start')).isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(unspaced(await textLayerOf(pdf))).not.toContain(unspaced(t('invitation.too-long')));
    expect(await codeIn(pdf, 96)).toBe(new URL('../../', page.url()).href);
  });
});

describe('A citizen', () => {
  it('opens the link, says yes, and has the facts on the paper, marked', async () => {
    const page = await open(`link/#${writeFragment(facts)}`, { viewport: phone });
    await ready(page);
    expect(new URL(page.url()).hash).toBe('');
    expect(await main(page).getByText(facts.place).isVisible()).toBe(true);
    expect(await kept(page)).toBeNull();
    await button(page, t('link.take')).click();
    await page.getByText(t('link.taken')).waitFor();
    await link(main(page), t('link.reminder')).click();
    await page.waitForURL('**/ark/huskeseddel/');
    await ready(page);
    const paper = await makePaper(page, press, 'huskeseddel');
    expect(paper).toContain(facts.place);
    expect(paper).toContain('9. marts 2027');
    expect(paper).toContain(t('plan.mark.kommune'));
    // Neither forwards nor back is the link to be found.
    await page.goBack();
    expect(page.url()).not.toContain('#1.');
  });

  it('keeps what stands there already, unless it is ticked, and what is changed is no longer marked', async () => {
    const page = await open('forbered/det-vigtigste/moedet/', { viewport: phone });
    await ready(page);
    await box(page, linked.place).fill('Biblioteket');
    const address = `link/#${writeFragment(facts)}`;
    await page.goto(address);
    await ready(page);
    const instead = page.getByLabel(t('link.instead'));
    expect(await instead.isChecked()).toBe(false);
    await button(page, t('link.take')).click();
    await page.getByText(t('link.taken')).waitFor();
    expect(await kept(page)).toContain('Biblioteket');
    expect(await kept(page)).not.toContain(facts.place);
    // Opened again, where it was opened before.
    await page.goto(address);
    await page.getByLabel(t('link.instead')).first().check();
    await button(page, t('link.take')).click();
    await expect.poll(() => kept(page)).toContain('"from":"kommune"');
  });

  it.each([
    ['cut off by a mail program', writeFragment(facts).slice(0, -20), 'broken'],
    ['of a later version', '2.e30.abc', 'newer'],
    ['of a hundred kilobytes', `1.${'A'.repeat(100_000)}.0`, 'too-long'],
    ['with a script in it', '<script>document.title="x"</script>', 'broken'],
    ['with nothing in it', '', 'none'],
  ] as const)('is told that a link is no good: %s', async (_, fragment, fault) => {
    const page = await open(`link/#${fragment}`, { viewport: phone });
    await ready(page);
    expect(
      await main(page)
        .getByText(t(`link.fault.${fault}`))
        .isVisible(),
    ).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    expect(await kept(page)).toBeNull();
    expect(await page.title()).toContain(t('link.title'));
  });

  it('says no, and nothing is kept', async () => {
    const page = await open(`link/#${writeFragment(facts)}`, { viewport: phone });
    await ready(page);
    await link(main(page), t('link.leave')).click();
    await page.waitForURL('**/forbered/');
    expect(await kept(page)).toBeNull();
  });
});
