/** Who reads what: nothing stands anywhere in a paper, seen or unseen, that is not meant for its readers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeFor, readersToChoose } from '../../../src/domain/paper/reader.ts';
import type { Answer, Preparation } from '../../../src/domain/preparation/preparation.ts';
import { at, preparationWith } from '../../fixtures/catalog/answers.ts';
import { paragraph, pdfOf, planOf, poppler } from '../pdf/papers.ts';
import { markedCatalog, markedContents, marksIn, shownMarks, signOf, wordOf } from './marked.ts';
import { insideOf } from './readBack.ts';
import {
  answering,
  catalog,
  documentOf,
  documents,
  everyLine,
  paperOf,
  questions,
  withAllTicked,
} from './realPapers.ts';

const runs = process.env.FULL ? 300 : 20;
const [before, after] = [at(0), at(1)];

const { contents, marks } = markedContents();
const healthy = marks.filter(({ question }) => question.health).map(({ number }) => number);
const own = marks.filter(({ chosen }) => !chosen).map(({ number }) => number);
const allSections = documents.flatMap(({ sections }) => sections.map(({ id }) => id));

/** Every question answered with marks; those of `open` are not answered any more, those of `changed` are newer. */
function markedPreparation(open: string[] = [], changed: string[] = []): Preparation {
  const answers = questions.map(({ id }): [string, Answer] => {
    const content = contents.get(id);
    if (content === undefined) throw new Error(`Nothing is written under ${id}.`);
    const stamp = { at: changed.includes(id) ? after : before, by: 'me' } as const;
    return open.includes(id)
      ? [id, { state: 'will-ask', kept: content, ...stamp }]
      : [id, { state: 'answered', content, ...stamp }];
  });
  const setAside = markedAside();
  return preparationWith(Object.fromEntries(answers), { setAside, earlier: markedEarlier() });
}

/** What was written for an earlier meeting is on no paper for this one. */
function markedEarlier(): Preparation['earlier'] {
  const content = { kind: 'text' as const, value: wordOf(marks.length + 1) };
  const answers = {
    'my-minute': { state: 'answered' as const, content, at: before, by: 'me' as const },
  };
  return [{ id: 'a', from: before, at: before, answers, setAside: {}, papers: {} }];
}

/** What another tab wrote is on no paper. */
function markedAside(): Preparation['setAside'] {
  const content = { kind: 'text' as const, value: wordOf(marks.length) };
  return { 'my-minute': [{ state: 'answered', content, at: before, by: 'me' }] };
}

/** What can be ticked of the answers as they were at first. */
const atFirst = markedPreparation();
const everyTick = Object.fromEntries(
  documents.map((document) => [document.id, everyLine(document, atFirst)]),
);

async function marksOn(
  document: (typeof documents)[number],
  preparation: Preparation,
  from = markedCatalog(marks, preparation),
) {
  const { bytes } = await paperOf(document, preparation, 'ltr', 'theirs', from);
  return { seen: marksIn(poppler('pdftotext', bytes)), inside: marksIn(insideOf(bytes)) };
}

test('A mark is found in a title, a heading, and what is said of a sign without a shape', async () => {
  const plan = planOf(
    { kind: 'head', title: wordOf(0), facts: [] },
    { kind: 'heading', level: 2, text: wordOf(1) },
    paragraph(signOf(2)),
  );
  const bytes = await pdfOf({ ...plan, title: wordOf(0) });
  expect(marksIn(insideOf(bytes))).toEqual([0, 1, 2]);
  expect(marksIn(poppler('pdftotext', bytes))).toEqual([0, 1, 2]);
});

const anyChoice = fc.record({
  open: fc.subarray(questions.map(({ id }) => id)),
  changed: fc.subarray(questions.map(({ id }) => id)),
  papers: fc.record(
    Object.fromEntries(
      documents.map(({ id, sections, readers }) => [
        id,
        fc.record({
          sections: fc.subarray(sections.map((section) => section.id)),
          lines: fc
            .subarray(Object.entries(everyTick[id] ?? {}))
            .map((lines) => Object.fromEntries(lines)),
          reader: fc.constantFrom(undefined, ...readers, 'somebody'),
          at: fc.constant(before),
        }),
      ]),
    ),
  ),
});

test(
  'Each paper has what is ticked for it, and nothing else in any of its bytes',
  { timeout: 1_800_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyChoice, async ({ open, changed, papers }) => {
        const preparation = { ...markedPreparation(open, changed), papers };
        for (const document of answering) {
          const expected = shownMarks(marks, document, preparation);
          const { seen, inside } = await marksOn(document, preparation);
          expect(seen, document.id).toEqual(expected);
          expect(inside.filter((number) => !expected.includes(number))).toEqual([]);
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
  },
);

test('A paper for a caseworker is the same to the byte whatever is answered', async () => {
  const read = documents.filter(({ readers }) => readers.includes('caseworker'));
  expect(read.length).toBeGreaterThan(0);
  for (const document of read) {
    expect(answering).not.toContain(document);
    const empty = await paperOf(document, preparationWith({}));
    const answered = await paperOf(document, withAllTicked(atFirst));
    expect(Buffer.from(answered.bytes).equals(Buffer.from(empty.bytes))).toBe(true);
    const { seen, inside } = await marksOn(document, withAllTicked(atFirst), catalog);
    expect([...seen, ...inside]).toEqual([]);
  }
});

test('A mark is found in what my own copy carries, and only its page is as that of others', async () => {
  const nothing = { sections: [], lines: {}, at: before };
  const papers = Object.fromEntries(documents.map(({ id }) => [id, nothing]));
  const preparation = { ...atFirst, papers };
  const aside = marks.length;
  const earlier = marks.length + 1;
  for (const document of documents) {
    const [theirs, mine] = await Promise.all(
      (['theirs', 'mine'] as const).map(
        async (copy) => (await paperOf(document, preparation, 'ltr', copy)).bytes,
      ),
    );
    expect(theirs && marksIn(insideOf(theirs)), document.id).toEqual([]);
    expect(theirs && insideOf(theirs)).not.toMatch(/EmbeddedFile|Filespec|AFRelationship/);
    const all = [...marks.map(({ number }) => number), aside, earlier];
    expect(mine && marksIn(insideOf(mine))).toEqual(all);
    expect(mine && marksIn(poppler('pdftotext', mine))).toEqual([]);
  }
});

/** What a workplace may read, each as it is made for them. */
const ticked = documents
  .filter(({ readers }) => readers.includes('workplace'))
  .map((document) => madeFor(document, 'workplace'));

describe.each(ticked)('A paper that a workplace reads, $id,', (document) => {
  const { id } = document;
  const lines = Object.assign({}, ...Object.values(everyTick)) as Record<string, string>;

  test('has no word about health, whatever is ticked', { timeout: 60_000 }, async () => {
    const papers = { [id]: { sections: allSections, lines, at: before } };
    const { seen, inside } = await marksOn(document, { ...atFirst, papers });
    expect(healthy.length).toBeGreaterThan(0);
    expect([...seen, ...inside].filter((number) => healthy.includes(number))).toEqual([]);
  });

  test('has own words only where their line is ticked', { timeout: 60_000 }, async () => {
    const papers = { [id]: { sections: allSections, lines: {}, at: before } };
    const { seen, inside } = await marksOn(document, { ...atFirst, papers });
    expect([...seen, ...inside].filter((number) => own.includes(number))).toEqual([]);
    const all = withAllTicked(atFirst);
    const shown = await marksOn(document, all);
    expect(shown.seen).toEqual(shownMarks(marks, document, all));
    expect(shown.seen.some((number) => own.includes(number))).toBe(true);
  });

  test('has no line that was changed after its tick', { timeout: 60_000 }, async () => {
    const changed = markedPreparation([], [...contents.keys()]);
    const papers = { [id]: { sections: allSections, lines, at: before } };
    const { seen, inside } = await marksOn(document, { ...changed, papers });
    expect([...seen, ...inside].filter((number) => own.includes(number))).toEqual([]);
  });
});

test('Whoever may read whole words does so without a tick, where a workplace may read the paper too', async () => {
  const shared = documents.filter((document) => readersToChoose(document).includes('workplace'));
  expect(shared.length).toBeGreaterThan(0);
  for (const { id, sections, readers } of shared)
    for (const reader of readers.filter((one) => one !== 'workplace')) {
      const choice = { sections: sections.map((one) => one.id), lines: {}, reader, at: before };
      const preparation = { ...atFirst, papers: { [id]: choice } };
      const { seen } = await marksOn(documentOf(id), preparation);
      expect(seen).toEqual(shownMarks(marks, documentOf(id), preparation));
      expect(seen.some((number) => own.includes(number))).toBe(true);
    }
});
