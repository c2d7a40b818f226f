/** Answers given by tapping, as plainly as the kind of a question lets one. */
import type { Page } from 'playwright-core';
import type { Question } from '../../src/domain/kinds/registry.ts';
import { box, button, card } from './screen.ts';
import { addLabel, t } from './words.ts';

/** Answers a question; gives what was typed or chosen, as a paper says it. */
export async function tapAnswer(page: Page, question: Question): Promise<string[]> {
  const here = card(page, question.id);
  const text = `Tastet om ${question.id}`;
  switch (question.kind) {
    case 'choice':
    case 'choices': {
      const label = question.groups[0]?.options[0]?.label ?? '';
      const list = here.getByRole('combobox');
      if ((await list.count()) > 0) await list.selectOption({ index: 1 });
      else await here.getByText(label, { exact: true }).tap();
      return [label];
    }
    case 'text':
    case 'funnel':
      await box(page, question.id).tap();
      await page.keyboard.type(text);
      return [text];
    case 'entries':
      await button(page, addLabel(question.id)).tap();
      await here.getByRole('textbox').first().tap();
      await page.keyboard.type(text);
      return [text];
    case 'dateTime':
      return tapMoment(page, question.id);
    case 'number':
      await box(page, question.id).tap();
      await page.keyboard.type('7');
      return [`7 ${question.counts}`];
    case 'rows':
    case 'checklist':
      await here.locator('.pill').first().tap();
      return [];
    case 'week':
      await here.locator('.week__cell').first().tap();
      return [question.states[0]?.label ?? ''];
    case 'ranked':
    case 'cards':
      if (question.kind === 'cards') await here.getByRole('button').first().tap();
      await here.getByRole('textbox').first().tap();
      await page.keyboard.type(text);
      return [text];
  }
}

/** The second of May of next year: a day to come, and none that is far ahead. */
async function tapMoment(page: Page, id: string): Promise<string[]> {
  const year = String(new Date().getFullYear() + 1);
  const parts = [
    ['day', '2'],
    ['year', year],
    ['time', '13.45'],
  ] as const;
  for (const [part, text] of parts) {
    const name = t(`dateTime.${part}`);
    await card(page, id).getByRole('textbox', { name, exact: true }).tap();
    await page.keyboard.type(text);
  }
  await card(page, id).getByRole('combobox').selectOption('5');
  return [`2. maj ${year}`, '13.45'];
}
