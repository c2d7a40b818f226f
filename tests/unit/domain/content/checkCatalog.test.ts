import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { chainOf } from '../../../../src/i18n/locales.ts';
import { checkCatalog } from '../../../../src/domain/content/checkCatalog.ts';
import type { ProblemCode } from '../../../../src/domain/content/contentReader.ts';
import { smallCatalog, withFile } from '../../../fixtures/catalog/files.ts';
import { readContent } from '../../../../src/cli/readContent.ts';

const main = ['da'];

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
  return withFile('steps/04-gennemse/step.yaml', { view: 'questions', part: 'more', screens });
}

function offering(offers: string) {
  const fields = [{ id: 'name', kind: 'text', length: 'short' }];
  return { id: 'new', kind: 'entries', offers, fields };
}

const companions = { question: 'people', field: 'help-at', is: 'companion' };
const forWorkplace = { readers: ['workplace'], fit: 'page' };

/** The paper for a workplace with these sections, or other changes. */
function withPaper(changes: object) {
  return withFile('documents/arbejde/document.yaml', { ...forWorkplace, ...changes });
}

describe('The promises of a catalog', () => {
  it('are kept by the small catalog', () => {
    expect(checkCatalog(buildCatalog(smallCatalog, main).catalog)).toEqual([]);
  });

  it.each(['da', 'en'])('are kept by the real content in %s', async (locale) => {
    const { catalog } = buildCatalog(await readContent(), chainOf(locale));
    expect(checkCatalog(catalog)).toEqual([]);
  });

  const work = { id: 'goals', topic: 'work' };
  const parts = [{ id: 'one', number: '1' }];
  type Broken = [ProblemCode, string, ReturnType<typeof withFile>, string, object];
  const broken: Broken[] = [
    ['same-id', 'two questions', withQuestions({ id: 'hours' }), 'steps', { id: 'hours' }],
    [
      'same-id',
      'two steps',
      withFile('steps/05-moedet/step.yaml', { view: 'review' }).concat({
        path: 'steps/05-moedet/da.md',
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
      withFile('steps/04-gennemse/step.yaml', {
        view: 'questions',
        part: 'more',
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
      withPaper({ sections: [work, work] }),
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
      'unknown-document',
      'a step that leads to no document',
      withFile('steps/04-gennemse/step.yaml', {
        view: 'questions',
        part: 'more',
        paper: 'gone-since',
        screens: [{ id: 'ny', questions: [{ id: 'new', kind: 'text', length: 'short', topics: [] }] }],
      }),
      'steps',
      { step: 'gennemse', id: 'gone-since' },
    ],
    [
      'unknown-level',
      'a level that the funnel lacks',
      withQuestions({ id: 'new', kind: 'funnel', level: 'area' }),
      'steps',
      { question: 'new', id: 'area' },
    ],
    [
      'unknown-level',
      'a level that the funnel lacks, in a field of entries',
      withQuestions({
        id: 'new',
        kind: 'entries',
        fields: [
          { id: 'name', kind: 'text', length: 'short' },
          { id: 'wish', kind: 'funnel', level: 'area' },
        ],
      }),
      'steps',
      { question: 'new → wish', id: 'area' },
    ],
    [
      'unknown-question',
      'entries that offer what nobody is asked',
      withQuestions(offering('gone-since')),
      'steps',
      { question: 'new', id: 'gone-since' },
    ],
    [
      'unknown-question',
      'entries that offer what is no text',
      withQuestions(offering('goals')),
      'steps',
      { question: 'new', id: 'goals' },
    ],
    ...[
      ['nobody is asked', 'gone-since'],
      ['says no things', 'hours'],
      ['is the list itself', 'new'],
    ].map(
      ([what, id = '']): Broken => [
        'unknown-question',
        `entries with rows from what ${what}`,
        withQuestions({ ...offering('hours'), 'rows-from': ['three-things', 'people', id] }),
        'steps',
        { question: 'new', id },
      ],
    ),
    ...[
      ['draft that names what nobody is asked', 'Kære {gone-since}. Den {today}', 'gone-since'],
      ['draft that names itself', '{hours} {new}', 'new'],
    ].map(([what = '', draft, id]): Broken => {
      const words = { title: 'Ny', lead: 'Ny', screens: { ny: { title: 'Ny' } } };
      const files = withQuestions({ id: 'new', draft: true }).filter(
        ({ path }) => path !== 'steps/04-gennemse/da.md',
      );
      const data = { ...words, questions: { new: { label: 'Brev', draft } } };
      return [
        'unknown-question',
        `a ${what}`,
        [...files, { path: 'steps/04-gennemse/da.md', data, body: [] }],
        'steps',
        { question: 'new', id },
      ];
    }),
    [
      'unnamed-entries',
      'entries with rows from others and no field for their words',
      withQuestions({
        id: 'new',
        kind: 'entries',
        'rows-from': ['three-things'],
        fields: [{ id: 'type', kind: 'choice', options: ['job'] }],
      }),
      'steps',
      { question: 'new', id: 'type' },
    ],
    [
      'unnamed-entries',
      'entries whose first field is no name',
      withQuestions({
        id: 'new',
        kind: 'entries',
        fields: [{ id: 'hours', kind: 'number', least: 0, most: 37 }],
      }),
      'steps',
      { question: 'new', id: 'hours' },
    ],
    [
      'unknown-option',
      'an answer that says that none holds, and is not offered',
      withQuestions({ id: 'new', kind: 'choices', options: ['car'], none: 'no-car' }),
      'steps',
      { question: 'new', id: 'no-car' },
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
      withPaper({ sections: [{ ...work, topic: 'dreams' }] }),
      'documents/arbejde',
      { id: 'goals' },
    ],
    [
      'health-shown',
      'a health answer on a paper for a workplace and others',
      withPaper({ readers: ['kommune', 'workplace'], sections: [{ ...work, topic: 'week' }] }),
      'documents/arbejde',
      { id: 'goals', question: 'my-week' },
    ],
    [
      'tells-shown',
      'a paper for a workplace that tells more than answers',
      withPaper({ sections: [work, { id: 'asks', tells: 'asks' }] }),
      'documents/arbejde',
      { id: 'asks' },
    ],
    [
      'answers-shown',
      'a paper for a caseworker with answers',
      withPaper({
        readers: ['me', 'caseworker'],
        sections: [work, { id: 'cards', tells: 'cards' }],
      }),
      'documents/arbejde',
      { id: 'goals' },
    ],
    [
      'field-without-resume',
      'a field of entries that a CV would lose',
      withPaper({ resume: true, sections: [work] }),
      'documents/arbejde',
      { id: 'goals', field: 'goals → type' },
    ],
    [
      'nothing-by-hand',
      'a paper to write on by hand without a line',
      withPaper({ 'by-hand': true, readers: ['me'], sections: [work] }),
      'documents/arbejde',
      {},
    ],
    [
      'unknown-field',
      'a section with a field that no entry has',
      withPaper({ sections: [{ ...work, fields: ['goal', 'gone-since'] }] }),
      'documents/arbejde',
      { id: 'goals', field: 'gone-since' },
    ],
    [
      'unknown-field',
      'fields of a topic without entries',
      withPaper({ sections: [work, { id: 'things', topic: 'things', fields: ['goal'] }] }),
      'documents/arbejde',
      { id: 'things', field: 'goal' },
    ],
    [
      'unknown-topic',
      'a topic of which papers gather other questions only',
      withPaper({ sections: [{ ...work, questions: [] }] }),
      'steps',
      { question: 'goals', id: 'work' },
    ],
    ...[['gone-since'], ['hours'], ['goals', 'hours']].map((questions): Broken => [
      'not-in-section',
      `a section with the questions ${questions.join(', ')}`,
      withPaper({ sections: [{ ...work, questions }] }),
      'documents/arbejde',
      { id: 'goals', question: questions.at(-1) },
    ]),
    ...[
      { name: 'that nobody is asked', id: 'gone-since' },
      { name: 'of what stands elsewhere', id: 'people' },
      { name: 'of what is left out', id: 'goals', changes: { questions: [] } },
      { name: 'of what is no list', id: 'wish-job', changes: { topic: 'wishes' } },
    ].map(({ name, id, changes }): Broken => [
      'not-in-section',
      `a table ${name}`,
      withPaper({ sections: [{ ...work, ...changes, table: [id] }] }),
      'documents/arbejde',
      { id: 'goals', question: id },
    ]),
    ...[
      { name: 'of what is no list', id: 'wish-job', changes: { topic: 'wishes' } },
      { name: 'of a list without days', id: 'goals' },
      { name: 'of which nothing is shown', id: 'goals', changes: { fields: [] } },
    ].map(({ name, id, changes }): Broken => [
      'not-in-section',
      `a chart ${name}`,
      withPaper({ sections: [{ ...work, ...changes, chart: [id] }] }),
      'documents/arbejde',
      { id: 'goals', question: id },
    ]),
    ...[
      ['that the paper does not have', 'gone-since'],
      ['that is itself', 'first'],
      ['that is ticked with another', 'second'],
    ].map(([name = '', of]): Broken => [
      'unknown-section',
      `a section that is ticked with one ${name}`,
      withPaper({
        sections: [work, { ...work, id: 'second', of: 'goals' }, { ...work, id: 'first', of }],
      }),
      'documents/arbejde',
      { id: 'first', of },
    ]),
    [
      'unknown-section',
      'what is taken together, with a section that the paper does not have',
      withPaper({ sections: [work], picks: { both: ['goals', 'gone-since'] } }),
      'documents/arbejde',
      { id: 'both', of: 'gone-since' },
    ],
    [
      'unknown-question',
      'a sheet of a question that nobody asks',
      withPaper({
        readers: ['me'],
        sections: [work, { id: 'own', tells: 'question', question: 'gone-since' }],
      }),
      'documents/arbejde',
      { id: 'gone-since', question: 'own' },
    ],
    [
      'unknown-part',
      'a section of a part that the paper does not have',
      withPaper({ parts, sections: [{ ...work, part: 'gone-since' }] }),
      'documents/arbejde',
      { id: 'goals', part: 'gone-since' },
    ],
    [
      'unknown-part',
      'a section of a part of a paper without parts',
      withPaper({ sections: [{ ...work, part: 'one' }] }),
      'documents/arbejde',
      { id: 'goals', part: 'one' },
    ],
    [
      'no-part',
      'a section that stands in no part of its paper',
      withPaper({ parts, sections: [{ ...work, part: 'one' }, { ...work, id: 'again' }] }),
      'documents/arbejde',
      { id: 'again' },
    ],
    ...[
      ['that no entry has', 'gone-since'],
      ['that is itself', 'help'],
      ['that stands in that of another', 'by'],
    ].map(([name = '', column]): Broken => [
      'unknown-question',
      `a field in the column of one ${name}`,
      withQuestions({
        id: 'new',
        kind: 'entries',
        fields: [
          { id: 'name', kind: 'text', length: 'short' },
          { id: 'by', kind: 'text', length: 'short', column: 'name' },
          { id: 'help', kind: 'text', length: 'short', column },
        ],
      }),
      'steps',
      { question: 'new', id: column },
    ]),
    [
      'unknown-question',
      'a paper for each of nobody',
      withPaper({ per: { ...companions, question: 'gone-since' }, sections: [work] }),
      'documents/arbejde',
      { question: 'per', id: 'gone-since' },
    ],
    [
      'unknown-question',
      'a paper for each of what is not a list of people',
      withPaper({ per: { ...companions, question: 'easier' }, sections: [work] }),
      'documents/arbejde',
      { question: 'per', id: 'easier' },
    ],
    [
      'unknown-field',
      'a paper for each person, and first for whom nobody can be',
      withPaper({ per: { ...companions, is: 'gone-since' }, sections: [work] }),
      'documents/arbejde',
      { id: 'per', field: `${companions.field} → gone-since` },
    ],
    [
      'unknown-question',
      'a meeting at no place',
      withQuestions({ id: 'new', kind: 'dateTime', event: { place: 'gone-since' } }),
      'steps',
      { question: 'new', id: 'gone-since' },
    ],
    [
      'unknown-list',
      'cards from no list',
      withQuestions({ id: 'new', kind: 'cards', options: { from: 'gone-since' }, first: 8 }),
      'steps',
      { question: 'new' },
    ],
  ];
  it.each(broken)('are broken with %s by %s', (code, _, files, file, values) => {
    const problems = checkCatalog(buildCatalog(files, main).catalog);
    expect(problems).toContainEqual({ file, code, values });
  });

  it('let a paper for the kommune show health', () => {
    const { catalog } = buildCatalog(smallCatalog, main);
    const paper = catalog.documents.find(({ readers }) => readers.includes('kommune'));
    expect(paper?.sections.map(({ id }) => id)).toContain('meeting');
    expect(checkCatalog(catalog)).toEqual([]);
  });

  it('let a paper for others tell more, and be for each person', () => {
    const free = withPaper({
      readers: ['bisidder', 'me'],
      per: companions,
      sections: [
        { id: 'goals', topic: 'work', fields: ['goal'] },
        ...['way', 'not-yet', 'asks', 'asks-here', 'companion', 'notes'].map((tells) => ({
          id: tells,
          tells,
        })),
      ],
    });
    expect(checkCatalog(buildCatalog(free, main).catalog)).toEqual([]);
  });

  it('let a paper have parts, a head and a first page, and sections that are ticked with others', () => {
    const section = { ...work, id: 'wishes', topic: 'wishes', part: 'one', table: ['goals'] };
    const whole = withPaper({
      parts,
      sections: [
        { id: 'when', topic: 'when', stands: 'head' },
        { ...work, stands: 'front', of: 'wishes', questions: ['goals'], fields: ['goal'] },
        { ...section, questions: ['wish-job', 'wish-task', 'wish-home', 'goals'] },
      ],
    });
    expect(checkCatalog(buildCatalog(whole, main).catalog)).toEqual([]);
  });

  it('say each thing once', () => {
    const twice = withQuestions({ id: 'hours' }, { id: 'hours' });
    const problems = checkCatalog(buildCatalog(twice, main).catalog);
    expect(problems.filter(({ code }) => code === 'same-id')).toHaveLength(1);
  });
});
