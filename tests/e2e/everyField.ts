/** Writes in every field there is, each with a word of its own that can be told again. */
import type { Locator, Page } from 'playwright-core';
import type { Question, QuestionOf } from '../../src/domain/kinds/registry.ts';
import { box, button, card, downloadText } from './screen.ts';
import { t } from './words.ts';

/** A word that stands nowhere but in what is typed; a number behind it says in which field. */
export const marker = 'hemmelighedenq';
let fields = 0;

function marked(): string {
  return `Med ${marker}${(fields += 1)}`;
}

/** How many fields have been written in. */
export function marksMade(): number {
  return fields;
}

/** Writes in every box under a question, and takes the last of what can be chosen. */
export async function answer(page: Page, question: Question): Promise<void> {
  const here = card(page, question.id);
  if ((await here.count()) === 0) return;
  if (question.kind === 'dateTime') return answerMoment(page, here, question);
  if (question.kind === 'week')
    return here
      .locator('.week__cell, .week__days .week__mark')
      .filter({ visible: true })
      .last()
      .click();
  const open = here.locator('.entries > .button, .practice-card__button');
  if ((await open.count()) > 0) await open.first().click();
  for (const part of await here.locator('.entry__part:not([open]) > summary').all())
    await part.click();
  for (const group of await here.locator('details.group > summary').all()) await group.click();
  for (const name of ['radio', 'checkbox'] as const) {
    const all = here.getByRole(name);
    if ((await all.count()) > 0) await all.last().check({ force: true });
  }
  const select = here.getByRole('combobox');
  if ((await select.count()) > 0) await select.selectOption({ index: 5 });
  for (const one of await here.getByRole('textbox').all()) await one.fill(marked());
  const own = box(page, question.id);
  if ((await own.count()) > 0) await own.fill(marked());
}

/** A day that is to come, and where there is one the file for a calendar: the program for that is fetched then. */
async function answerMoment(
  page: Page,
  here: Locator,
  { event, dayOnly }: QuestionOf<'dateTime'>,
): Promise<void> {
  await here.getByRole('combobox').selectOption('5');
  for (const [name, text] of [
    ['dateTime.day', '4'],
    ['dateTime.year', String(new Date().getFullYear() + 1)],
    ['dateTime.time', '9.15'],
  ] as const)
    if (!dayOnly || name !== 'dateTime.time')
      await here.getByRole('textbox', { name: t(name), exact: true }).fill(text);
  if (event) await downloadText(page, () => button(page, t('calendar.save')).click());
}

/** Every box of a page that can be written in, in whatever language it is. */
export async function fillAll(page: Page): Promise<void> {
  if ((await page.locator('astro-island').count()) > 0) await page.locator('.strip').waitFor();
  for (const one of await page.locator('main textarea:enabled, main input.text:enabled').all())
    await one.fill(marked());
}
