/** Two copies: my own carries all I wrote and opens again; one for others carries nothing. And how a paper arrives. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { LARGEST_FILE, parseFile } from '../../src/domain/preparation/file.ts';
import { readAttachment } from '../../src/pdf/file/readAttachment.ts';
import { useBrowser } from './browser.ts';
import { button, link, ready } from './screen.ts';
import { citizen, everythingKept, tabText, withWork } from './stored.ts';
import { documentOf, t } from './words.ts';

const open = useBrowser();
const birgit = citizen('birgit');

async function openPaper(id: string, prepare = withWork(birgit)): Promise<Page> {
  const page = await open(`ark/${id}/`, { prepare });
  await ready(page);
  return page;
}

/** Makes a copy and downloads it. */
async function take(page: Page, copy: 'mine' | 'theirs') {
  await page.getByRole('radio', { name: t(`paper.copy.${copy}`), exact: false }).check();
  await button(page, t('paper.make')).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, t('paper.download')).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Lets go of a file over the page; it may end in any number of zeros. */
async function drop(page: Page, content: Buffer, name: string, zeros = 0): Promise<void> {
  await page.evaluate(
    ([base64, called, more]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes, new Uint8Array(more)], called));
      const event = (type: string) =>
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event('dragover'));
      document.body.dispatchEvent(event('drop'));
    },
    [content.toString('base64'), name, zeros] as const,
  );
}

function answersIn(text: string) {
  const loaded = parseFile(text);
  return loaded.state === 'ready' ? loaded.preparation.answers : loaded.state;
}

const listed = (page: Page) => page.getByRole('region', { name: t('made.title') });

describe('My own copy', () => {
  it('brings all answers back when it is dropped on the page after all was deleted', async () => {
    const page = await openPaper('huskeseddel');
    const { name, bytes } = await take(page, 'mine');
    expect(name).toBe(`${documentOf('huskeseddel').file}-min-kopi.pdf`);
    await page.goto('forbered/');
    await ready(page);
    await button(page, t('saving.delete')).click();
    await button(page, t('saving.delete.yes')).click();
    await page.getByText(t('saving.deleted')).waitFor();
    expect((await everythingKept(page)).tab).toEqual([]);
    await drop(page, bytes, 'a-name-of-its-own');
    await page.getByText(t('saving.imported')).waitFor();
    expect(answersIn(await tabText(page))).toEqual(answersIn(birgit));
  });

  it('is asked about before it takes the place of other answers, and can be undone', async () => {
    const page = await openPaper('huskeseddel');
    const { bytes } = await take(page, 'mine');
    const other = citizen('sanne');
    const next = await open('forbered/', { prepare: withWork(other) });
    await ready(next);
    await drop(next, bytes, 'kopi.pdf');
    await next.getByText(t('saving.import.ask')).waitFor();
    expect(answersIn(await tabText(next))).toEqual(answersIn(other));
    await button(next, t('saving.import.yes')).click();
    await button(next, t('saving.import.undo')).click();
    await expect.poll(async () => answersIn(await tabText(next))).toEqual(answersIn(other));
  });

  it('is what a note to oneself is, until somebody says otherwise, and that stays over a reload', async () => {
    const page = await openPaper('huskeseddel');
    const mine = page.getByRole('radio', { name: t('paper.copy.mine'), exact: false });
    expect(await mine.isChecked()).toBe(true);
    await page.getByText(t('paper.copy.mine.keep')).waitFor();
    await page.getByRole('radio', { name: t('paper.copy.theirs'), exact: false }).check();
    expect(await page.getByText(t('paper.copy.mine.keep')).count()).toBe(0);
    await page.reload();
    await ready(page);
    expect(await mine.isChecked()).toBe(false);
    await page.goto('ark/forberedelse/');
    await ready(page);
    expect(await mine.isChecked()).toBe(false);
  });

  it('is not offered where a workplace reads', async () => {
    const page = await openPaper('cv');
    expect(await page.getByRole('radio', { name: t('paper.copy.mine') }).count()).toBe(0);
    await button(page, t('paper.make')).waitFor();
  });
});

describe('A copy for others', () => {
  it('carries nothing, also when the choice was another before', async () => {
    const page = await openPaper('huskeseddel');
    await take(page, 'mine');
    await page.getByText(t('paper.copy.mine.keep')).waitFor();
    const { name, bytes } = await take(page, 'theirs');
    expect(name).toBe(`${documentOf('huskeseddel').file}.pdf`);
    expect(readAttachment(bytes, LARGEST_FILE)).toEqual({ state: 'none' });
  });

  it('that is dropped changes nothing, and that is said', async () => {
    const page = await openPaper('huskeseddel');
    const { bytes } = await take(page, 'theirs');
    await page.goto('forbered/');
    await ready(page);
    const before = await tabText(page);
    const noise = Buffer.from(bytes.map((byte, at) => (at > 20 ? byte ^ 0x2a : byte)));
    const locked = Buffer.concat([bytes, Buffer.from('trailer << /Encrypt 9 0 R >> %%EOF')]);
    const cases = [
      [bytes, 0, 'work.pdf.none'],
      [noise, 0, 'work.pdf.damaged'],
      [locked, 0, 'work.pdf.locked'],
      [bytes, 21_000_000, 'saving.import.too-big'],
    ] as const;
    for (const [content, zeros, passphrase] of cases) {
      await drop(page, content, 'papir.pdf', zeros);
      await page.getByText(t(passphrase)).waitFor();
      expect(await tabText(page)).toBe(before);
    }
  });
});

describe('A paper', () => {
  it('is shared by the device, as a PDF with its name', async () => {
    const page = await openPaper('huskeseddel', async (fresh) => {
      await withWork(birgit)(fresh);
      await fresh.addInitScript(() => {
        navigator.canShare = () => true;
        navigator.share = async ({ files }: ShareData = {}) => {
          const [file] = files ?? [];
          document.title = `${file?.name} ${file?.type} ${(await file?.text())?.slice(0, 5)}`;
        };
      });
    });
    await page.getByRole('radio', { name: t('paper.copy.theirs'), exact: false }).check();
    await button(page, t('paper.make')).click();
    await button(page, t('paper.share')).click();
    const name = `${documentOf('huskeseddel').file}.pdf`;
    await expect.poll(() => page.title()).toBe(`${name} application/pdf %PDF-`);
    const opened = await link(page, t('paper.open')).getAttribute('href');
    expect(opened).toMatch(/^blob:/);
  });

  it('is only shared on the home screen of an iPhone: nothing there leads to a dead end', async () => {
    const page = await openPaper('huskeseddel', async (fresh) => {
      await withWork(birgit)(fresh);
      await fresh.addInitScript(() => {
        Object.assign(navigator, { standalone: true, canShare: () => true });
      });
    });
    await button(page, t('paper.make')).click();
    await button(page, t('paper.share')).waitFor();
    expect(await button(page, t('paper.download')).count()).toBe(0);
    expect(await link(page, t('paper.open')).count()).toBe(0);
    await page.getByText(t('paper.where.installed')).waitFor();
  });

  it('that takes long can be stopped, and made then', async () => {
    const page = await openPaper('huskeseddel');
    let hold = true;
    await page.route('**/fonts/pdf/**', async (route) => {
      if (!hold) await route.continue();
    });
    const make = button(page, t('paper.make'));
    await make.click();
    await page.getByText(t('paper.making')).waitFor();
    expect(await make.getAttribute('aria-busy')).toBe('true');
    await button(page, t('paper.stop')).click();
    await page.getByText(t('paper.stopped')).waitFor();
    hold = false;
    await make.click();
    await button(page, t('paper.download')).waitFor();
  });

  it('is on the list of my papers, from which one tap makes it again', async () => {
    const page = await openPaper('huskeseddel');
    await take(page, 'mine');
    await listed(page).getByText(t('made.here')).waitFor();
    await page.goto('ark/');
    await ready(page);
    const { title } = documentOf('huskeseddel');
    const again = t('made.again.label', { title, copy: t('paper.copy.mine') });
    await link(listed(page), again).click();
    await button(page, t('paper.download')).waitFor();
    expect(await page.getByRole('radio', { name: t('paper.copy.mine') }).isChecked()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await button(page, t('paper.make')).waitFor();
  });

  it('that is not made yet leaves the list with a sentence', async () => {
    const page = await open('ark/', { prepare: withWork(birgit) });
    await listed(page).getByText(t('made.none')).waitFor();
  });
});

describe('The CV', () => {
  it.each([
    ['formats.text', 'txt', /^.*\nCV\n/],
    ['formats.resume', 'json', /^\{\n {2}"\$schema"/],
  ] as const)('is also to be had in another format: %s', async (passphrase, ending, begins) => {
    const page = await openPaper('cv');
    await page.getByText(t('formats.title')).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, t(passphrase)).click(),
    ]);
    const file = `${documentOf('cv').file}.${ending}`;
    expect(download.suggestedFilename()).toBe(file);
    await page.getByText(t('formats.saved', { file })).waitFor();
    expect(readFileSync(await download.path(), 'utf8')).toMatch(begins);
  });
});
