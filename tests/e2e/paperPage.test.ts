/** The page of a paper: nothing is left out in silence, its pages are told, its buttons are in sight, its choices stay. */
import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, whole } from './browser.ts';
import { button, card, link, makePaper, preview, ready } from './screen.ts';
import { citizen, withWork, work } from './stored.ts';
import { addLabel, catalog, documentOf, questions, screenOf, t } from './words.ts';

declare global {
  /** What has an address in the browser. */
  var made: Record<string, Blob>;
}

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** The paper with most that is off until it is ticked. */
const [long] = [...catalog.documents].sort((one, other) => offIn(other) - offIn(one));
if (long === undefined) throw new Error('There is no paper.');

function offIn({ sections }: (typeof catalog.documents)[number]): number {
  return sections.filter(({ off }) => off).length;
}

async function openPaper(id: string, text: string, options: Parameters<typeof open>[1] = {}) {
  const page = await open(`ark/${id}/`, { ...options, prepare: withWork(text) });
  await ready(page);
  return page;
}

const leftOut = (page: Page) => page.getByRole('region', { name: t('left-out.title') });

describe('What is not on a paper', () => {
  it('is named above the button, with why, and is on it by one tap', async () => {
    const page = await openPaper(long.id, citizen('lone'));
    const names = await leftOut(page).getByRole('button').allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    const headings = () => preview(page).getByRole('heading').allInnerTexts();
    for (const { title, why, off } of long.sections) {
      const add = button(leftOut(page), t('left-out.add.label', { section: title }));
      if ((await add.count()) === 0) continue;
      expect(off).toBe(true);
      expect(await headings()).not.toContain(title);
      if (why !== undefined) {
        await leftOut(page).getByText(title, { exact: true }).click();
        await leftOut(page).getByText(why, { exact: true }).waitFor();
      }
      const [before, after] = [await add.boundingBox(), await make(page).boundingBox()];
      expect(before?.y).toBeLessThan(after?.y ?? 0);
      await add.click();
      await expect.poll(headings).toContain(title);
      const told = page.getByText(t('left-out.added', { section: title }));
      expect(await told.evaluate((node) => node === document.activeElement)).toBe(true);
    }
    // Nothing is left out now, and nothing is said; nor after a reload.
    expect(await leftOut(page).count()).toBe(0);
    await page.reload();
    await ready(page);
    expect(await leftOut(page).count()).toBe(0);
  });

  it('is named when a section is unticked, and only where something is written for it', async () => {
    const page = await openPaper(long.id, work({ hope: 'At få ro' }));
    expect(await leftOut(page).count()).toBe(0);
    await page.getByText(t('paper.choose'), { exact: true }).click();
    await button(page, t('paper.choose.none')).click();
    expect(await leftOut(page).getByRole('button').count()).toBe(1);
    await leftOut(page).getByRole('button').click();
    await preview(page).getByText('At få ro').waitFor();
  });
});

const make = (page: Page) => button(page, t('paper.make'));

describe('The first page alone', () => {
  it('shows what is on it and nothing more, says what is not, and takes it along by one tap', async () => {
    const page = await openPaper('forberedelse', citizen('lone'));
    const shown = () => preview(page).innerText();
    const whole = await shown();
    await page.getByText(t('paper.choose'), { exact: true }).click();
    await page.getByText(t('paper.short'), { exact: true }).click();
    await page.getByText(t('paper.pages', { count: 1 })).waitFor();
    await expect.poll(async () => (await shown()).length).toBeLessThan(whole.length);
    const squeezed = (text: string) => text.replace(/[\s:•☑☐]/gu, '');
    const seen = squeezed(await preview(page).locator('.pair').last().innerText());
    const paper = await makePaper(page, (target) => target.click(), 'forberedelse');
    expect(squeezed(paper)).toContain(seen);
    const names = documentOf('forberedelse').parts.map(({ title }) => title);
    expect(names.filter((name) => paper.includes(name))).toEqual([]);
    await button(page, t('left-out.add.label', { section: t('left-out.pages') })).click();
    await expect.poll(shown).toBe(whole);
  });
});

describe('A name that nobody has written', () => {
  it('is told above the button, one tap from where it is asked for and one from there back', async () => {
    const page = await openPaper('cv', work({ hope: 'At få ro' }));
    await link(page, t('paper.no-name.write')).click();
    await page.waitForURL(`**/${screenOf('my-name')}?ret=ark/cv#question-my-name`);
    await ready(page);
    await card(page, 'my-name').getByRole('textbox').fill('Lone');
    await button(page, t('form.mended')).click();
    await page.waitForURL('**/ark/cv/');
    await ready(page);
    await preview(page).waitFor();
    expect(await link(page, t('paper.no-name.write')).count()).toBe(0);
  });
});

describe('The number of pages', () => {
  it.each(['lone', 'mikkel', 'svend'])('of %s is told before and after', async (name) => {
    const page = await openPaper(long.id, citizen(name));
    const said = page.locator('.take__pages');
    await expect.poll(() => said.innerText()).not.toBe('');
    const before = await said.innerText();
    await makePaper(page, (target) => target.click(), long.id);
    const pages = Number(/\d+/.exec(await said.innerText()));
    expect(await said.innerText()).toBe(t('paper.pages', { count: pages }));
    const wasSure = before === t('paper.pages', { count: pages });
    const about = [pages - 1, pages, pages + 1].map((count) => t('paper.pages.about', { count }));
    expect(wasSure || about.includes(before)).toBe(true);
  });
});

describe('Print', () => {
  const openWhole = useBrowser(whole);

  /** Lets a page tell what it is asked to print, in place of opening the printer's window. */
  async function watchPrinting(fresh: Page): Promise<void> {
    await withWork(citizen('lone'))(fresh);
    await fresh.addInitScript(() => {
      // Our policy lets no script fetch such an address: what lies there is kept as it gets it.
      globalThis.made = {};
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (object: Blob) => {
        const address = create(object);
        globalThis.made[address] = object;
        return address;
      };
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get(this: HTMLIFrameElement) {
          return { print: () => (document.documentElement.dataset.printed = this.src) };
        },
      });
      globalThis.print = () => (document.documentElement.dataset.printed = 'the page itself');
    });
  }

  it('prints the PDF that was made: the same bytes, the same pages', async () => {
    const page = await openWhole(`ark/${long.id}/`, { prepare: watchPrinting });
    await ready(page);
    await make(page).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, t('paper.download')).click(),
    ]);
    const saved = readFileSync(await download.path());
    await button(page, t('paper.print')).click();
    const printed = () => page.evaluate(() => document.documentElement.dataset.printed);
    await expect.poll(printed).toMatch(/^blob:/);
    const bytes = await page.evaluate(async () => {
      const paper = globalThis.made[document.documentElement.dataset.printed ?? ''];
      return [...new Uint8Array((await paper?.arrayBuffer()) ?? [])];
    });
    expect(Buffer.from(bytes).equals(saved)).toBe(true);
    const pages = (await PDFDocument.load(saved)).getPageCount();
    expect(pages).toBeGreaterThan(1);
    await page.getByText(t('paper.pages', { count: pages })).waitFor();
    expect(await page.locator('.print-frame').count()).toBe(1);
  });

  it.each([
    ['a phone', `${phoneAgent('Android 13')} Chrome/120.0 Mobile Safari/537.36`, 'save'],
    ['Firefox', 'Mozilla/5.0 (Windows NT 10.0; rv:120.0) Gecko/20100101 Firefox/120.0', 'tab'],
  ] as const)('says in one sentence how %s does it', async (_, userAgent, way) => {
    const page = await openPaper(long.id, citizen('lone'), { userAgent });
    await make(page).click();
    await button(page, t('paper.download')).waitFor();
    const print = way === 'tab' ? link(page, t('paper.print')) : button(page, t('paper.print'));
    if (way === 'tab') {
      expect(await print.getAttribute('target')).toBe('_blank');
      expect(await print.getAttribute('href')).toMatch(/^blob:/);
    }
    await print.click();
    await page
      .getByRole('status')
      .getByText(t(`paper.print.${way}`))
      .waitFor();
    expect(await page.locator('.print-frame').count()).toBe(0);
  });
});

function phoneAgent(system: string): string {
  return `Mozilla/5.0 (Linux; ${system}) AppleWebKit/537.36 (KHTML, like Gecko)`;
}

describe('On a phone', () => {
  it('what can be done with a paper is in sight once it is made, and the news has the focus', async () => {
    const page = await open(`ark/${long.id}/`, {
      ...phone,
      prepare: async (fresh) => {
        await withWork(citizen('lone'))(fresh);
        await fresh.addInitScript(() => (navigator.canShare = () => true));
      },
    });
    await ready(page);
    await make(page).tap();
    await button(page, t('paper.download')).waitFor();
    const news = page.getByText(t('paper.made', { file: `${long.file}.pdf` }));
    await expect.poll(() => news.evaluate((node) => node === document.activeElement)).toBe(true);
    for (const name of ['paper.download', 'paper.share', 'paper.print'] as const) {
      const place = await button(page, t(name)).boundingBox();
      expect(place?.y).toBeGreaterThan(0);
      expect((place?.y ?? 740) + (place?.height ?? 0)).toBeLessThanOrEqual(740);
    }
    await page.getByText(t('send.title'), { exact: true }).tap();
    await page.getByText(t('send.library')).waitFor();
    await link(page, t('send.more')).tap();
    await page.waitForURL('**/om/print/');
  });
});

describe('A paper that could not be fetched', () => {
  it('says so, and is there when it is tried again', async () => {
    let isOut = true;
    const page = await open(`ark/${long.id}/`, {
      prepare: async (fresh) => {
        await withWork(citizen('lone'))(fresh);
        await fresh.route(`**/ark/${long.id}.json`, (route) =>
          isOut ? route.abort() : route.continue(),
        );
      },
    });
    await page.getByText(t('paper.not-fetched')).waitFor();
    isOut = false;
    await button(page, t('paper.fetch-again')).click();
    await preview(page).waitFor();
    expect(await page.getByText(t('paper.not-fetched')).count()).toBe(0);
  });
});

describe('Who reads the CV', () => {
  const shared = catalog.documents.find(
    ({ readers }) => readers.includes('kommune') && readers.includes('workplace'),
  );
  const jobs = questions.find(
    (one) =>
      one.kind === 'entries' &&
      one.fields.some(({ resume }) => [resume].flat().includes('work.position')),
  );
  if (shared === undefined || jobs?.kind !== 'entries')
    throw new Error('The content has no paper for both, or no list of jobs.');
  const typed = ['Bager i Skive', 'Pedel på en skole', 'Frivillig i en genbrug'];
  const reader = (page: Page, name: string) =>
    page.getByRole('group', { name: t('paper.reader') }).getByRole('radio', { name, exact: true });

  it('decides what is asked: the kommune gets three jobs by no tap, a workplace line by line', async () => {
    const page = await open(screenOf(jobs.id));
    await ready(page);
    const [field] = jobs.fields;
    for (const job of typed) {
      await button(page, addLabel(jobs.id)).click();
      await card(page, jobs.id)
        .getByRole('textbox', { name: field?.label ?? '', exact: true })
        .fill(job);
      await button(page, t('entries.done')).click();
    }
    await page.goto(`ark/${shared.id}/`);
    await ready(page);
    const first = page.locator('.papers__make').locator('input, button, select').first();
    expect(await first.getAttribute('name')).toBe('paper-reader');
    expect(await reader(page, t('reader.kommune')).isChecked()).toBe(true);
    for (const job of typed) await preview(page).getByText(job).waitFor();
    expect(await page.getByRole('group', { name: t('lines.title') }).count()).toBe(0);
    const paper = await makePaper(page, (target) => target.click(), shared.id);
    expect(typed.filter((job) => !paper.includes(job))).toEqual([]);

    await reader(page, t('reader.workplace')).check();
    const lines = page.getByRole('group', { name: t('lines.title') });
    for (const job of typed) {
      expect(await lines.getByRole('checkbox', { name: job }).isChecked()).toBe(false);
      expect(await preview(page).getByText(job).count()).toBe(0);
    }
    // What is left out is told here too.
    await leftOut(page)
      .getByText(t('left-out.lines', { count: typed.length }))
      .waitFor();
    await lines.getByRole('checkbox', { name: typed[0] ?? '' }).check();
    await page.reload();
    await ready(page);
    expect(await reader(page, t('reader.workplace')).isChecked()).toBe(true);
    expect(await lines.getByRole('checkbox', { name: typed[0] ?? '' }).isChecked()).toBe(true);
    // Another reader, and back: the ticks are there.
    await reader(page, t('reader.kommune')).check();
    await preview(page)
      .getByText(typed[2] ?? '')
      .waitFor();
    await reader(page, t('reader.workplace')).check();
    expect(await lines.getByRole('checkbox', { name: typed[0] ?? '' }).isChecked()).toBe(true);
    expect(
      await preview(page)
        .getByText(typed[2] ?? '')
        .count(),
    ).toBe(0);
  });

  it('is not asked of a paper that one reader has', async () => {
    const page = await openPaper(long.id, citizen('lone'));
    expect(await page.getByRole('group', { name: t('paper.reader') }).count()).toBe(0);
  });
});

describe('Whom a paper is for', () => {
  const each = catalog.documents.find(({ per }) => per?.each);

  it('stays chosen over a reload', async () => {
    const page = await openPaper(each?.id ?? '', citizen('svend'));
    const choice = page.getByRole('combobox', { name: t('paper.person') });
    await choice.selectOption({ index: 1 });
    const seen = await preview(page).innerText();
    await page.reload();
    await ready(page);
    expect(await preview(page).innerText()).toBe(seen);
    expect(await choice.locator('option:checked').innerText()).not.toBe(t('paper.person.all'));
  });
});

it('The page of every paper is light, for what the paper is made from comes apart', async () => {
  for (const { id } of catalog.documents) {
    const page = await open(`ark/${id}/`);
    const html = await page.evaluate(async () => (await fetch(location.href)).text());
    expect(html.length).toBeGreaterThan(5_000);
    expect(html.length).toBeLessThan(40_000);
    expect(documentOf(id).title).toBe(await page.getByRole('heading', { level: 1 }).innerText());
    await page.context().close();
  }
});
