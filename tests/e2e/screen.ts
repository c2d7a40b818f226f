/** A screen as a person meets it: its questions, its ways on, and the papers in the end. */
import type { Download, Locator, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { drawnTextOf } from '../unit/pdf/papers.ts';
import { documentOf, label, questionOf, t } from './words.ts';

/** Waits until what is stored has been read: from then on something can be written. */
export async function ready(page: Page): Promise<void> {
  await strip(page).waitFor();
  // The page of a paper fetches what that is made from.
  await page.locator('.papers--waiting').waitFor({ state: 'detached' });
}

/** What says where the answers are kept. */
export function strip(page: Page): Locator {
  return page.getByRole('complementary', { name: t('saving.title') });
}

export function button(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name, exact: true });
}

export function link(within: Page | Locator, name: string): Locator {
  return within.getByRole('link', { name, exact: true });
}

/** Everything around a question. */
export function card(page: Page, question: string): Locator {
  return page.locator(`#question-${question}`);
}

/** The field for own words under a question; beside options and picks it has a label of its own. */
export function box(page: Page, question: string): Locator {
  const asked = questionOf(question);
  const other = asked.kind === 'choices' ? asked.other : undefined;
  const own = other ?? t('form.own-words');
  return card(page, question)
    .getByRole('textbox', { name: label(question), exact: true })
    .or(card(page, question).getByRole('textbox', { name: own, exact: true }));
}

/** Waits for another page, whatever minutes stand in its address, and until it can be written on. */
export async function arrive(page: Page, path: string): Promise<void> {
  await page.waitForURL(({ pathname, hash }) => `${pathname}${hash}`.endsWith(`/${path}`));
  await ready(page);
}

type Press = (target: Locator) => Promise<void>;

/** From the list of papers to one of them. */
export async function openPaper(page: Page, id: string, press: Press): Promise<void> {
  await page.waitForURL('**/ark/');
  await press(link(page.getByRole('main'), documentOf(id).title));
  await arrive(page, `ark/${id}/`);
}

/** *Lav mit ark*, and then *Gem arket* by the given press; gives what a person reads on the paper. */
export async function makePaper(page: Page, press: Press, id = 'forberedelse'): Promise<string> {
  await press(button(page, t('paper.make')));
  await button(page, t('paper.download')).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(button(page, t('paper.download'))),
  ]);
  const { file, readers } = documentOf(id);
  // What is for oneself is one's own copy, once something is written.
  const own = readers.every((reader) => reader === 'me')
    ? [t('paper.copy.mine.file', { file })]
    : [];
  if (![file, ...own].some((name) => download.suggestedFilename() === `${name}.pdf`))
    throw new Error(`The paper is called ${download.suggestedFilename()}.`);
  return drawnTextOf(await bytesOf(download));
}

/** The paper as it is shown on the screen, once all of it is drawn. */
export function preview(page: Page): Locator {
  return page.locator('.sheet[aria-busy=false]');
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** Downloads by a press; gives the text of the file. */
export async function downloadText(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return (await bytesOf(download)).toString('utf8');
}

/** *Åbn en fil*: chooses a file with this content. */
export async function openFile(page: Page, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, t('saving.import')).click(),
  ]);
  await chooser.setFiles({
    name: 'klar-til-moedet.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

/** Waits so long that the next press is not the second of a double one, which the page keeps from lists of entries. */
export function notAtOnce(page: Page): Promise<void> {
  return page.waitForTimeout(600);
}
