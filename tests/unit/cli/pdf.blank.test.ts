/** The paper to write on by hand has room for every question there is, and everybody one may meet. */
import { expect, test } from 'vitest';
import { preparationWith } from '../../fixtures/catalog/answers.ts';
import { seenOn, squeeze } from './readBack.ts';
import { catalog, documents, paperOf, planOf, questions } from './realPapers.ts';

const [blank] = documents.filter(({ sections }) =>
  sections.some((section) => 'tells' in section && section.tells === 'sheet'),
);

test('A blank sheet has each question with its hint, each card, and each role with what to ask', async () => {
  if (blank === undefined) throw new Error('There is no paper with a sheet for each step.');
  const empty = preparationWith({});
  const { bytes } = await paperOf(blank, empty);
  const text = seenOn(bytes, planOf(blank, empty));
  const asked = questions.flatMap(({ label, hint = '' }) => [label, hint]);
  const cards = questions.flatMap((question) =>
    question.kind === 'cards' ? question.groups.flatMap(({ options }) => options) : [],
  );
  const people = catalog.roles.flatMap(({ title, ask }) => [title, ask]);
  for (const words of [...asked, ...cards.map(({ label }) => label), ...people])
    expect(text).toContain(squeeze(words));
});
