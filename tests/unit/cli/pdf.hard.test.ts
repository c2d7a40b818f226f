/** The papers that are hardest to make: nothing is known yet, or everything is as long as it may be. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/domain/content/catalog.ts';
import type { Question } from '../../../src/domain/kinds/registry.ts';
import { parsePreparation, printPreparation } from '../../../src/domain/preparation/file.ts';
import { givenValue } from '../../../src/domain/preparation/preparation.ts';
import type { Preparation } from '../../../src/domain/preparation/preparation.ts';
import { questionsOfSection, visibleQuestions } from '../../../src/domain/paper/shown.ts';
import { textsOf } from '../../../src/domain/text/blockText.ts';
import { givenTexts, ownTexts } from './ownWords.ts';
import { lettersOf, linesToWriteOn, pagesOf, seenOn, squeeze, structureOf } from './readBack.ts';
import {
  answering,
  documentOf,
  paperOf,
  planOf,
  preparationOf,
  questions,
  tickedSections,
  withAllTicked,
} from './realPapers.ts';

/** What is read of a paper. */
async function readingOf(document: Document, preparation: Preparation) {
  const { bytes, pages } = await paperOf(document, preparation);
  expect(pagesOf(bytes)).toBe(pages);
  return { bytes, pages, text: seenOn(bytes, planOf(document, preparation)) };
}

describe('Where nothing is known yet', () => {
  const endnu = preparationOf('endnu');
  const open = visibleQuestions(questions, endnu.answers).filter(
    ({ id }) => endnu.answers[id]?.state === 'not-yet',
  );

  test('every question is open but the one about who writes', () => {
    const asked = visibleQuestions(questions, endnu.answers).filter((one) => !one.setsWriter);
    expect(open).toEqual(asked);
    expect(questions.flatMap((one) => givenTexts(one, endnu.answers[one.id]))).toEqual([]);
  });

  test('the preparation says nothing of it, until that is ticked', async () => {
    const { text } = await readingOf(documentOf('forberedelse'), endnu);
    expect(text).not.toContain(titleOf(documentOf('forberedelse'), 'not-yet'));
  });

  test('the preparation lists what is open, each thing once, when ticked', async () => {
    const preparation = withAllTicked(endnu);
    const document = documentOf('forberedelse');
    const ticked = tickedSections(document, preparation);
    const { bytes, pages } = await readingOf(document, preparation);
    const titles = document.sections.filter(({ id, repeats }) => ticked.includes(id) && !repeats);
    // Of a section with more than one question, all open, the title says enough.
    const listed = titles.flatMap((section) => {
      const [first, ...others] = questionsOfSection(section, open);
      if (first === undefined) return [];
      return others.length > 0 ? [section.title] : [first.paper ?? first.label];
    });
    const tree = structureOf(bytes);
    const start = tree.findIndex(
      ({ role, text }) => role === 'H2' && text === lettersOf(titleOf(document, 'not-yet')),
    );
    const end = tree.findIndex(({ role }, at) => at > start && /^H\d$/.test(role));
    const items = tree
      .slice(start, end)
      .filter(({ role }) => role === 'LBody')
      .map(({ text }) => text);
    expect(items).toEqual([...new Set(listed.map(lettersOf))]);
    expect(items.length).toBeGreaterThan(10);
    expect(new Set(items).size).toBe(items.length);
    expect(pages).toBeLessThanOrEqual(4);
  });

  test('the note for oneself is a page of lines to write on', async () => {
    const document = documentOf('huskeseddel');
    const { bytes, pages, text } = await readingOf(document, endnu);
    const ruled = document.sections.filter(({ lines }) => lines > 0);
    const opening = textsOf(document.opening);
    const said = [document.title, ...opening, ...ruled.map(({ title }) => title)];
    expect(pages).toBe(1);
    expect(text).toBe(said.map(squeeze).join(''));
    expect(await linesToWriteOn(bytes)).toBe(ruled.reduce((sum, { lines }) => sum + lines, 0));
  });
});

function titleOf({ sections }: Document, id: string): string {
  return sections.find((section) => section.id === id)?.title ?? '';
}

describe('Where everything is as long as it may be', () => {
  const alt = withAllTicked(preparationOf('alt'));

  test('every question is shown and answered, and all of it can be saved', () => {
    const answered = questions.filter(({ id }) => givenValue(alt.answers[id]) !== undefined);
    expect(answered).toEqual(questions);
    expect(visibleQuestions(questions, alt.answers)).toEqual(questions);
    expect(parsePreparation(printPreparation(alt))).toEqual({ state: 'ready', preparation: alt });
  });

  test.each(answering)('$id has each text to its end', { timeout: 120_000 }, async (document) => {
    const { text } = await readingOf(document, alt);
    const ends = document.sections.flatMap((section) =>
      questionsOfSection(section, questions).flatMap((question) => endsOf(question, document)),
    );
    expect(ends).not.toEqual([]);
    for (const end of ends) expect(text, end).toContain(squeeze(end));
  });

  test('the CV has all jobs, and says that it is longer than a page', async () => {
    const { pages, text } = await readingOf(documentOf('cv'), alt);
    const jobs = questions.find(({ id }) => id === 'jobs');
    const titles = jobs ? givenTexts(jobs, alt.answers.jobs) : [];
    const ends = titles.flatMap((words) => /slut-jobs-\d+-title$/.exec(words) ?? []);
    expect(ends.length).toBeGreaterThan(50);
    for (const end of ends) expect(text).toContain(end);
    expect(pages).toBeGreaterThan(1);
  });

  /** The last word of each text of a question that a section shows. */
  function endsOf(question: Question, document: Document): string[] {
    const answer = alt.answers[question.id];
    if (answer?.state !== 'answered') return [];
    const { content } = answer;
    const isOfOne = document.per?.question === question.id && content.kind === 'entries';
    const shown = isOfOne ? { ...content, value: content.value.slice(0, 1) } : content;
    return ownTexts(question, shown).flatMap((text) => /slut-[\w-]+$/.exec(text) ?? [text]);
  }
});
