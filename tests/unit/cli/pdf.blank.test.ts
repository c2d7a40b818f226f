/** The sheets of the print room have every question there is and everybody one may meet, and are short. */
import { describe, expect, test } from 'vitest';
import { opening } from '../../../src/domain/text/opening.ts';
import type { Section } from '../../../src/domain/content/catalog.ts';
import { hasSheet } from '../../../src/domain/content/blankSheet.ts';
import { questionsOf } from '../../../src/domain/content/questionsOf.ts';
import { assemble } from '../../../src/domain/paper/plan.ts';
import { renderPdf } from '../../../src/pdf/renderPdf.ts';
import type { Rendered } from '../../../src/pdf/renderPdf.ts';
import { preparationWith } from '../../fixtures/catalog/answers.ts';
import { seenOn, squeeze } from './readBack.ts';
import { fonts } from '../pdf/papers.ts';
import { catalog, documentOf, paperOf, planOf, questions, t, today } from './realPapers.ts';

const blank = documentOf('blank');
const empty = preparationWith({});

test('The sheets have each question with its hint, each card, and each role with what it does', async () => {
  const { bytes } = await paperOf(blank, empty);
  const text = seenOn(bytes, planOf(blank, empty));
  const asked = questionsOf({ steps: catalog.steps.filter(hasSheet) }).flatMap(
    ({ label, hint = '' }) => [label, hint],
  );
  const cards = questions.flatMap((question) =>
    question.kind === 'cards' ? question.groups.flatMap(({ options }) => options) : [],
  );
  const people = catalog.roles.flatMap(({ title, body }) => [title, opening(body).line ?? '']);
  for (const words of [...asked, ...cards.map(({ label }) => label), ...people])
    expect(text).toContain(squeeze(words));
});

describe('In normal print', () => {
  test.for(blank.sections)('a sheet has at most two pages: $id', async (section) => {
    expect(await pagesOf(section)).toBeLessThanOrEqual(2);
  });

  test.for(['agenda', 'roles', 'questions', 'tag-med', 'week'])('%s has one page', async (id) => {
    const found = blank.sections.filter((section) => section.id === id);
    expect(await Promise.all(found.map((section) => pagesOf(section)))).toEqual([1]);
  });
});

test.for([false, true])(
  'All sheets have as many pages as each by itself (large: %s)',
  async (large) => {
    const { sections } = blank;
    const each = await Promise.all(sections.map((section) => pagesOf(section, large)));
    const all = await rendered(sections, large);
    expect(all.pages).toBe(each.reduce((sum, pages) => sum + pages, 0));
  },
);

test('The cards to take along stand in sets, each with a card for a question of one’s own', () => {
  const { blocks } = assemble(blank, catalog, empty, {
    ...{ today, t, dir: 'ltr' },
    sections: ['questions'],
  });
  const sets = blocks.flatMap((block) => (block.kind === 'cards' ? [block.items] : []));
  expect(sets.map((items) => items.length)).toEqual([4, 4, 4]);
  expect(new Set(sets.map((items) => items.at(-1)))).toEqual(new Set(['Mit eget spørgsmål']));
});

async function pagesOf(section: Section, large = false): Promise<number> {
  return (await rendered([section], large)).pages;
}

function rendered(sections: Section[], large: boolean): Promise<Rendered> {
  const ids = sections.map(({ id }) => id);
  const options = { today, t, dir: 'ltr', large, sections: ids } as const;
  return renderPdf(assemble(blank, catalog, empty, options), fonts);
}
