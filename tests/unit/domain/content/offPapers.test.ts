/** What is written is on a paper, is offered there to be ticked, or its card says that it is on none. */
import { expect, it } from 'vitest';
import danish from '../../../../content/ui/da.json' with { type: 'json' };
import { readContent } from '../../../../src/cli/readContent.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { isVisible } from '../../../../src/domain/way/flow.ts';
import { entriesChart } from '../../../../src/domain/kinds/paper/entriesChart.ts';
import { answerBlocks } from '../../../../src/domain/kinds/paper/registry.ts';
import type { AnswerValue, Question } from '../../../../src/domain/kinds/registry.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import { planText } from '../../../../src/domain/paper/planText.ts';
import { tickLines } from '../../../../src/domain/paper/shown.ts';
import { givenValue } from '../../../../src/domain/preparation/preparation.ts';
import type { Block } from '../../../../src/domain/text/block.ts';
import { inlineText, textsOf } from '../../../../src/domain/text/blockText.ts';
import { createTranslate } from '../../../../src/i18n/translate.ts';
import { alt } from '../../../fixtures/extremes.ts';

const { catalog } = buildCatalog(await readContent(), ['da']);
const questions = questionsOf(catalog);
const preparation = alt(questions);
const t = createTranslate('da', danish);

/** What every paper says as it is made first, and with all that it offers to tick. */
const told = catalog.documents
  .flatMap((document) => {
    const offered = tickLines(catalog, { document, preparation });
    const lines = Object.fromEntries(offered.map(({ id, seen }) => [id, seen]));
    const sections = document.sections.filter(({ off }) => !off).map(({ id }) => id);
    const ticked = { sections, lines, at: preparation.changed };
    return [preparation, { ...preparation, papers: { [document.id]: ticked } }].map((one) =>
      planText(assemble(document, catalog, one, { today: '2026-12-01', t, dir: 'ltr', draw: entriesChart })),
    );
  })
  .join('\n');
/** An answer in the words it is given in: a paper sets them in lists, lines and tables, and may leave out the labels. */
function wordsIn(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'answer') return wordsIn(block.blocks);
    if (block.kind === 'list') return block.items.map(inlineText);
    if (block.kind === 'table')
      return block.rows.flatMap(({ head, cells }) => [head, ...cells].map(inlineText));
    return textsOf([block]);
  });
}
const isTold = (blocks: Block[]): boolean => {
  const words = wordsIn(blocks);
  return words.length > 0 && words.every((text) => told.includes(text.trim()));
};

/** The words of an answer as papers have them: of how something went a chart, of all else what is said. */
function blocksOf(question: Question, given: AnswerValue): Block[] {
  const isDrawn = catalog.documents.some(({ sections }) =>
    sections.some((section) => 'topic' in section && section.chart?.includes(question.id)),
  );
  return isDrawn && question.kind === 'entries' && given.kind === 'entries'
    ? entriesChart(question, given.value, t)
    : answerBlocks(question, given);
}

const answered = questions
  .filter((question) => !question.setsWriter && isVisible(question, preparation.answers))
  .map((question) => ({ question, given: givenValue(preparation.answers[question.id]) }));

it('looks at all that is asked', () => {
  expect(answered.length).toBeGreaterThan(55);
  expect(answered.filter(({ given }) => given === undefined)).toEqual([]);
});

it('holds of every question', () => {
  const silent = answered.filter(
    ({ question, given }) =>
      given && !question.offPapers && !isTold(blocksOf(question, given)),
  );
  expect(silent.map(({ question }) => question.id)).toEqual([]);
});

it('marks none that is told all the same', () => {
  const marked = answered.filter(({ question }) => question.offPapers);
  expect(marked.length).toBeGreaterThan(3);
  const loud = marked.filter(
    ({ question, given }) =>
      given?.kind === 'text' && isTold(answerBlocks(question, given)),
  );
  expect(loud.map(({ question }) => question.id)).toEqual([]);
});
