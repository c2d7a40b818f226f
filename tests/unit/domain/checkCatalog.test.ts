import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { checkCatalog } from '../../../src/domain/checkCatalog.ts';
import type { ProblemCode } from '../../../src/domain/contentReader.ts';
import { smallCatalog, withFile } from '../../fixtures/catalog/files.ts';
import { readContent } from '../../../src/cli/readContent.ts';

const main = { locale: 'da', fallback: 'da' };

/** The review in place of a screen of its own, with these questions. */
function withQuestions(...questions: object[]) {
  const screens = [
    {
      id: 'ny',
      questions: questions.map((one) =>
        'kind' in one
          ? { topics: [], ...one }
          : { kind: 'text', length: 'short', topics: [], ...one },
      ),
    },
  ];
  return withFile('steps/03-gennemse/step.yaml', { view: 'questions', minutes: 1, screens });
}

function withSection(section: object) {
  return withFile('documents/arbejde/document.yaml', { reader: 'workplace', sections: [section] });
}

describe('The promises of a catalog', () => {
  it('are kept by the small catalog', () => {
    expect(checkCatalog(buildCatalog(smallCatalog, main).catalog)).toEqual([]);
  });

  it.each(['da', 'en'])('are kept by the real content in %s', async (locale) => {
    const { catalog } = buildCatalog(await readContent(), { locale, fallback: 'da' });
    expect(checkCatalog(catalog)).toEqual([]);
  });

  const work = { id: 'goals', topic: 'work' };
  const broken: [ProblemCode, string, ReturnType<typeof withFile>, string, object][] = [
    ['same-id', 'two questions', withQuestions({ id: 'hours' }), 'steps', { id: 'hours' }],
    [
      'same-id',
      'two steps',
      withFile('steps/04-moedet/step.yaml', { view: 'review', minutes: 1 }).concat({
        path: 'steps/04-moedet/da.md',
        data: { title: 'Igen', lead: 'Igen' },
        body: [],
      }),
      'steps',
      { id: 'moedet' },
    ],
    [
      'same-id',
      'a task at work and at home',
      withFile('tasks/02-hjem/area.yaml', { home: true, tasks: ['cook', 'post'] }),
      'tasks',
      { id: 'post' },
    ],
    [
      'same-id',
      'two screens of a step',
      withFile('steps/03-gennemse/step.yaml', {
        view: 'questions',
        minutes: 1,
        screens: ['a', 'b'].map((id) => ({
          id: 'ens',
          questions: [{ id, kind: 'text', length: 'short', topics: [] }],
        })),
      }),
      'steps/gennemse',
      { id: 'ens' },
    ],
    [
      'same-id',
      'two sections of a paper',
      withFile('documents/arbejde/document.yaml', { reader: 'workplace', sections: [work, work] }),
      'documents/arbejde',
      { id: 'goals' },
    ],
    [
      'same-id',
      'two levels of the funnel',
      withFile('funnel/levels.yaml', {
        levels: ['job', 'job', 'task', 'home'].map((id) => ({ id, source: 'guide' })),
      }),
      'funnel',
      { id: 'job' },
    ],
    [
      'unknown-question',
      'a condition upon nothing',
      withQuestions({ id: 'new', when: { not: { answered: 'gone-since' } } }),
      'steps',
      { question: 'new', id: 'gone-since' },
    ],
    [
      'unknown-level',
      'a level that the funnel lacks',
      withQuestions({ id: 'new', kind: 'funnel', level: 'area' }),
      'steps',
      { question: 'new', id: 'area' },
    ],
    [
      'unknown-list',
      'a choice from no list',
      withQuestions({ id: 'new', kind: 'choice', options: { from: 'lande' } }),
      'steps',
      { question: 'new' },
    ],
    [
      'unknown-list',
      'several choices from no list',
      withQuestions({ id: 'new', kind: 'choices', options: { from: 'lande' } }),
      'steps',
      { question: 'new' },
    ],
    [
      'unknown-list',
      'a field of entries from no list',
      withQuestions({
        id: 'new',
        kind: 'entries',
        fields: [
          { id: 'land', kind: 'choice', options: { from: 'lande' } },
          { id: 'by', kind: 'text', length: 'short' },
          { id: 'dag', kind: 'choices', options: ['monday'] },
        ],
      }),
      'steps',
      { question: 'new → land' },
    ],
    [
      'unknown-topic',
      'a topic that no paper gathers',
      withQuestions({ id: 'new', topics: ['meeting', 'dreams'] }),
      'steps',
      { question: 'new', id: 'dreams' },
    ],
    [
      'too-many-writers',
      'two questions that say who writes',
      withQuestions({ id: 'new', 'sets-writer': true }),
      'steps',
      {},
    ],
    [
      'health-shown',
      'a health answer on a paper for a workplace',
      withQuestions({ id: 'new', health: true, topics: ['work'] }),
      'documents/arbejde',
      { id: 'goals', question: 'new' },
    ],
    [
      'section-unfed',
      'a section without questions',
      withSection({ ...work, topic: 'dreams' }),
      'documents/arbejde',
      { id: 'goals' },
    ],
  ];
  it.each(broken)('are broken with %s by %s', (code, _, files, file, values) => {
    const problems = checkCatalog(buildCatalog(files, main).catalog);
    expect(problems).toContainEqual({ file, code, values });
  });

  it('let a paper for the kommune show health', () => {
    const { catalog } = buildCatalog(smallCatalog, main);
    const paper = catalog.documents.find(({ reader }) => reader === 'kommune');
    expect(paper?.sections.map(({ id }) => id)).toContain('meeting');
    expect(checkCatalog(catalog)).toEqual([]);
  });

  it('say each thing once', () => {
    const twice = withQuestions({ id: 'hours' }, { id: 'hours' });
    const problems = checkCatalog(buildCatalog(twice, main).catalog);
    expect(problems.filter(({ code }) => code === 'same-id')).toHaveLength(1);
  });
});
