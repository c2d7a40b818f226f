/** Answers to questions that are asked no more: shown where all is looked through, to be copied, and on no paper. */
import { expect, it } from 'vitest';
import { applyChange } from '../../src/domain/preparation/merge.ts';
import { emptyPreparation } from '../../src/domain/preparation/preparation.ts';
import { printPreparation } from '../../src/domain/preparation/file.ts';
import { wrote } from '../fixtures/catalog/answers.ts';
import { useBrowser } from './browser.ts';
import { ready } from './screen.ts';
import { citizen, withWork } from './stored.ts';
import { catalog, questions, t } from './words.ts';

const open = useBrowser();

it('An answer to a question that is gone is shown on Gennemse, and is on no paper', async () => {
  const begun = emptyPreparation('work', '2026-11-01T12:00:00.000Z');
  const answers = { 'gone-since': 'Min hund hedder Vaks', volunteering: 'Skak' };
  const text = printPreparation(
    Object.entries(answers).reduce(
      (all, [question, words]) => applyChange(all, { question, answer: wrote(words) }),
      begun,
    ),
  );
  const page = await open('forbered/gennemse/', { prepare: withWork(text) });
  await ready(page);
  const former = page.locator('#former');
  await former.getByRole('heading', { name: t('review.former') }).click();
  expect(await former.innerText()).toContain('Min hund hedder Vaks');
  expect(await former.getByRole('button').count()).toBe(1);

  await page.goto('ark/forberedelse/');
  await ready(page);
  const paper = page.getByRole('main');
  await expect.poll(() => paper.innerText()).toContain('Skak');
  expect(await paper.innerText()).not.toContain('Vaks');
});

it('A choice that is gone is shown there in its words, beside the answer that is left', async () => {
  const page = await open('forbered/gennemse/#former', {
    prepare: withWork(citizen('svend-version-2')),
  });
  await ready(page);
  const words = catalog.retired.flatMap((one) =>
    one.kind === 'choices' && questions.some(({ id }) => id === one.id)
      ? one.groups.flatMap(({ options }) => options.map(({ label }) => label))
      : [],
  );
  expect(words.length).toBeGreaterThan(0);
  const former = page.locator('#former');
  await former.locator('details[open]').waitFor();
  const text = await former.innerText();
  expect(words.filter((one) => text.includes(one))).toHaveLength(1);
});
