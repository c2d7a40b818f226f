/** The poster: one page, with a code that leads to the front page, and a text for a letter with the same address. */
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import decodeQR from 'qr/decode.js';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { link } from './screen.ts';
import { t } from './words.ts';

const open = useBrowser();

it.each([300, 96])('is printed on one page, and its code is read at %i dpi', async (dpi) => {
  const page = await open('fagfolk/kit/');
  await link(page.getByRole('main'), 'Plakaten').click();
  await page.locator('svg.qr').waitFor();
  const address = inject('site');
  expect(await page.locator('.poster .note').innerText()).toContain(address);
  const data = new Uint8Array(await page.pdf({ format: 'A4' }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  expect(pdf.numPages).toBe(1);
  const sheet = await pdf.getPage(1);
  const viewport = sheet.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await sheet.render({ canvas: canvas as never, viewport }).promise;
  const { width, height } = canvas;
  const image = canvas.getContext('2d').getImageData(0, 0, width, height);
  expect(decodeQR({ width, height, data: image.data })).toBe(address);
});

it('copies the text for the letter', async () => {
  const page = await open('fagfolk/plakat/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('svg.qr').waitFor();
  await page.getByRole('button', { name: t('copy.button') }).click();
  const copied = () => navigator.clipboard.readText();
  await expect.poll(() => page.evaluate(copied)).toContain(inject('site'));
});
