/** The citizens' papers, all of them, read back. */
import { describe, expect, test } from 'vitest';
import { givenValue } from '../../../src/domain/preparation/preparation.ts';
import { mayAll } from '../../../src/domain/content/readers.ts';
import { asChosen } from '../../../src/domain/paper/reader.ts';
import { questionsOfSection, visibleQuestions } from '../../../src/domain/paper/shown.ts';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { givenTexts, hiddenWords } from './ownWords.ts';
import { lettersOf, pagesOf, seenOn, squeeze, structureOf } from './readBack.ts';
import {
  answering,
  catalog,
  citizens,
  documentOf,
  documents,
  everyLine,
  paperOf,
  planOf,
  questions,
  saved,
  t,
  tickedSections,
  withAllTicked,
  years,
} from './realPapers.ts';

const FEWEST_WORDS = 1200;
/** So short a text may stand in another one. */
const TELLING = 25;

/** The hard ones are tested for themselves. */
const people = [...citizens, ...saved].flatMap(({ name, preparation }) => [
  { name, ticked: 'as it is', preparation },
  { name, ticked: 'with all ticked', preparation: withAllTicked(preparation) },
]);

const papers = await Promise.all(
  people.flatMap((one, at) =>
    (at === 0 ? documents : answering).map(async (document) => {
      const sections = tickedSections(document, one.preparation);
      const { bytes, pages } = await paperOf(document, one.preparation);
      return { ...one, id: document.id, document, sections, bytes, pages };
    }),
  ),
);

describe.each(papers)('$id of $name, $ticked,', ({ document, preparation, sections, bytes }) => {
  const plan = planOf(document, preparation);
  const pieces = piecesOf(plan);
  const elements = structureOf(bytes);
  const text = seenOn(bytes, plan);

  test('shows every text of its plan once, in order, and nothing else', () => {
    const { rest, missed } = readAlong(text, pieces);
    expect(missed).toBeUndefined();
    const [note = ''] = t('plan.undrawable').split('{signs}');
    expect(rest.slice(0, squeeze(note).length)).toBe(rest && squeeze(note));
  });

  test('is heard as it is seen', () => {
    const { said, rest } = readAlong(text, pieces);
    expect(elements.map(({ own }) => own).join('')).toBe(lettersOf(said + rest));
  });

  test('shows no words of a section that is not ticked, and none that were put away', () => {
    const shown = document.sections.filter(({ id }) => sections.includes(id));
    const topics = shown.flatMap((section) => ('topic' in section ? [section.topic] : []));
    const elsewhere = questions
      .filter((question) => !question.topics.some((topic) => topics.includes(topic)))
      .filter(({ kind }) => kind !== 'cards')
      .flatMap((question) => givenTexts(question, preparation.answers[question.id]));
    const away = [...elsewhere, ...hiddenWords(catalog, preparation)];
    for (const words of away.map(squeeze).filter(({ length }) => length >= TELLING))
      expect(text, words).not.toContain(words);
  });

  test('has its headings, lists and tables as what they are', () => {
    const written = (role: string) =>
      elements.filter((one) => one.role === role).map(({ text }) => text);
    expect(written('H1')).toEqual(textsOf(pieces, 'title'));
    expect(written('H2')).toEqual(textsOf(pieces, 'heading'));
    expect(written('LBody')).toEqual(textsOf(pieces, 'item'));
    const cells = elements.filter(({ role }) => ['TH', 'TD'].includes(role));
    expect(cells.map(({ text }) => text)).toEqual(textsOf(pieces, 'cell'));
    const items = elements.filter(({ role }) => role === 'LI');
    expect(items).toHaveLength(textsOf(pieces, 'item').length);
    expect(items.filter(({ parent }) => parent !== 'L')).toEqual([]);
  });
});

/** Where lines are ticked one by one, or one person has the paper, not all is to stand on it. */
const whole = answering.filter(({ per }) => !per?.each);

describe.each(whole)('Every paper $id', (document) => {
  const made = papers
    .filter(({ id }) => id === document.id)
    .filter(
      ({ ticked, preparation }) =>
        mayAll('wholeWords', asChosen(document, preparation)) || ticked === 'with all ticked',
    );

  test('has all that was written by hand to what is ticked, in full', () => {
    const found = made.map(({ preparation, sections, bytes }) => {
      const visible = visibleQuestions(questions, preparation.answers);
      const written = document.sections
        .filter(({ id }) => sections.includes(id))
        .flatMap((section) => questionsOfSection(section, visible))
        .filter(({ id }) => id !== document.per?.question)
        .flatMap((question) => givenTexts(question, preparation.answers[question.id]))
        .flatMap((words) => words.split('\n'));
      const text = seenOn(bytes, planOf(document, preparation));
      for (const words of written) expect(text).toContain(squeeze(words));
      return written.length;
    });
    expect(Math.max(...found)).toBeGreaterThan(0);
  });
});

describe('The six citizens', () => {
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  // A question that is new is in nobody's file: `alt` of the hard papers answers each.
  test.each(kinds)('answer questions of the kind %s, at least one of them', (kind) => {
    const answering = [...citizens, ...years].filter(({ preparation: { answers } }) =>
      visibleQuestions(questions, answers).some(
        (question) => question.kind === kind && givenValue(answers[question.id]) !== undefined,
      ),
    );
    expect(answering.map(({ name }) => name)).not.toEqual([]);
  });

  test.each(citizens)('have written much: $name', ({ preparation }) => {
    const texts = questions.flatMap((one) => givenTexts(one, preparation.answers[one.id]));
    const words = texts
      .join(' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeGreaterThanOrEqual(FEWEST_WORDS);
  });
});

describe('One page is enough', () => {
  const usual = ['huskeseddel', 'cv', 'ny-sagsbehandler'].flatMap((id) =>
    citizens.map(({ name, preparation }) => {
      const document = documentOf(id);
      const sections = tickedSections(document, { ...preparation, papers: {} });
      const choice = { sections, lines: everyLine(document, preparation), at: preparation.changed };
      return { id, name, document, preparation: { ...preparation, papers: { [id]: choice } } };
    }),
  );

  test.each(usual)(
    'for the usual sections of $id, with every line of $name',
    async ({ document, preparation }) => {
      const { pages, bytes } = await paperOf(document, preparation);
      expect(pagesOf(bytes)).toBe(pages);
      expect(pages).toBe(1);
    },
  );

  test.each(citizens)('for the note of $name as it is', async ({ preparation }) => {
    expect((await paperOf(documentOf('huskeseddel'), preparation)).pages).toBe(1);
  });
});

/**
 * What is seen beside what is to be seen, piece by piece: what was said of it, without signs and the heads of tables that
 * stand again; the first piece that is not there, beside what is; and what comes after them all.
 */
function readAlong(text: string, pieces: Piece[]) {
  let at = 0;
  let said = '';
  for (const { role, text: written, label = '', again } of pieces) {
    const expected = squeeze(label + written);
    if (
      again !== undefined &&
      !text.startsWith(expected, at) &&
      text.startsWith(squeeze(again), at)
    )
      at += squeeze(again).length;
    const found = text.slice(at, at + expected.length);
    if (found !== expected) return { said, rest: text.slice(at), missed: { expected, found } };
    at += expected.length;
    if (role !== 'sign') said += expected;
  }
  return { said, rest: text.slice(at) };
}

function textsOf(pieces: Piece[], wanted: Piece['role']): string[] {
  return pieces.filter(({ role }) => role === wanted).map(({ text }) => lettersOf(text));
}
