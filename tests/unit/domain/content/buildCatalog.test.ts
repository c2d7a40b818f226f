import { beforeEach, describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { chainOf } from '../../../../src/i18n/locales.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import type { Catalog } from '../../../../src/domain/content/catalog.ts';
import type { Problem } from '../../../../src/domain/content/contentReader.ts';
import { file, smallCatalog, withFile } from '../../../fixtures/catalog/files.ts';
import { readContent } from '../../../../src/cli/readContent.ts';

const real = await readContent();
let danish: ReturnType<typeof buildCatalog>;
let english: ReturnType<typeof buildCatalog>;
// Once for each test: what is broken on purpose is then found by those that look for it.
beforeEach(() => {
  danish = buildCatalog(smallCatalog, ['da']);
  english = buildCatalog(smallCatalog, ['en', 'da']);
});

function question({ catalog }: { catalog: Catalog }, id: string) {
  return questionsOf(catalog).find((one) => one.id === id);
}

/** Problems as `file: code (what)`. */
function told(problems: Problem[]): string[] {
  return problems.map(({ file, code, values }) => `${file}: ${code} (${values.id ?? ''})`);
}

describe('The small catalog in its main language', () => {
  let catalog: Catalog;
  beforeEach(() => ({ catalog } = danish));

  it('is whole', () => {
    expect(danish.problems).toEqual([]);
    expect(catalog.locale).toBe('da');
  });

  it('has its steps in order, with guidance and screens', () => {
    expect(catalog.steps.map(({ id, view }) => [id, view])).toEqual([
      ['moedet', 'questions'],
      ['oensker', 'questions'],
      ['samtalen', 'questions'],
      ['gennemse', 'review'],
    ]);
    expect(catalog.steps[0]).toMatchObject({
      title: 'Mødet',
      lead: 'Hvad er mødet?',
      lang: 'da',
      guidance: [{ kind: 'paragraph', text: [{ text: 'Tag det roligt.' }] }],
      screens: [
        { id: 'hvem', within: 30, title: 'Hvem skriver?' },
        { id: 'brev', within: 15, title: 'Brevet', lead: 'Find brevet.' },
        { id: 'lettere', title: 'Lettere' },
        { id: 'stille', title: 'Stille' },
      ],
    });
  });

  it('has a step that takes the minutes of its screens together', () => {
    const [step] = catalog.steps;
    if (step?.view !== 'questions') throw new Error('The first step asks nothing.');
    const [who, letter] = step.screens;
    // »Hvem skriver?«, the question and its three options, and six seconds for a choice.
    expect(who?.minutes).toBeCloseTo((who?.words ?? 0) / 120 + 0.1);
    expect(step.minutes).toBeCloseTo(
      step.screens.reduce((sum, { minutes }) => sum + minutes, 0),
    );
    expect(letter?.words).toBeGreaterThan(0);
  });

  it('has screens that show more than questions', () => {
    const shows = catalog.steps.flatMap((step) =>
      step.view === 'questions'
        ? step.screens.flatMap(({ id, shows }) => (shows ? [[id, shows]] : []))
        : [],
    );
    expect(shows).toEqual([['folk', 'roles']]);
  });

  it('has its questions in order', () => {
    expect(questionsOf(catalog).map(({ id }) => id)).toEqual([
      'who-writes',
      'called-to',
      'called-to-other',
      'kommune',
      'easier',
      'how-quiet',
      'wish-job',
      'wish-task',
      'wish-home',
      'goals',
      'hours',
      'meeting-when',
      'meeting-place',
      'my-week',
      'three-things',
      'practice-cards',
      'people',
    ]);
  });

  it('has its levels, by the name they have in a sentence', () => {
    expect(catalog.levels).toEqual([
      { id: 'job', name: 'et job' },
      { id: 'task', name: 'opgaver' },
      { id: 'home', name: 'hjemmet' },
    ]);
  });

  it('has lists of kommuner, tasks, areas, the home, cards and those who may be met', () => {
    expect(catalog.lists).toEqual({
      municipalities: [
        {
          id: 'all',
          label: '',
          options: [
            { id: '101', label: 'København' },
            { id: '741', label: 'Samsø' },
          ],
        },
      ],
      tasks: [
        {
          id: 'kontor',
          label: 'Kontor',
          options: [
            { id: 'phone', label: 'Telefonen' },
            { id: 'post', label: 'Posten' },
          ],
        },
      ],
      areas: [{ id: 'all', label: '', options: [{ id: 'kontor', label: 'Kontor' }] }],
      home: [{ id: 'hjem', label: 'Hjemme', options: [{ id: 'cook', label: 'Lave mad' }] }],
      practice: [
        {
          id: 'all',
          label: '',
          options: [
            { id: 'day', label: 'Hvordan er en god dag?' },
            { id: 'dream', label: 'Hvad drømmer du om?' },
          ],
        },
      ],
      roles: [
        {
          id: 'all',
          label: '',
          options: [
            { id: 'leder', label: 'Lederen' },
            { id: 'bisidder', label: 'Bisidder' },
          ],
        },
      ],
    });
  });

  it('has roles in order, with what they do and what to ask them', () => {
    expect(catalog.roles).toEqual([
      {
        id: 'dig',
        presence: 'you',
        title: 'Dig',
        ask: 'Hvad vil jeg?',
        body: [{ kind: 'paragraph', text: [{ text: 'Det er dit møde.' }] }],
        lang: 'da',
      },
      expect.objectContaining({ id: 'leder', presence: 'often', ask: 'Hvem er her?' }),
      expect.objectContaining({ id: 'bisidder', presence: 'beside', title: 'Bisidder' }),
    ]);
  });

  it('has its papers, section by section', () => {
    expect(catalog.documents.map(({ id, readers, fit }) => [id, readers, fit])).toEqual([
      ['arbejde', ['workplace'], 'page'],
      ['papir', ['kommune'], 'pages'],
      ['seddel', ['me'], 'note'],
      ['til-bisidder', ['bisidder'], 'page'],
    ]);
    expect(catalog.documents[0]).toMatchObject({
      signed: false,
      compact: true,
      sections: [{ id: 'goals', fields: ['goal', 'type'], lines: 0 }],
    });
    expect(catalog.documents[3]).toMatchObject({
      per: { question: 'people', field: 'help-at', is: 'companion' },
    });
    expect(catalog.documents[1]).toMatchObject({
      signed: true,
      compact: false,
      title: 'Min forberedelse',
      file: 'min-forberedelse',
      opening: [{ kind: 'paragraph', text: [{ text: 'Det her er mine noter.' }] }],
      sections: [
        { id: 'wishes', topic: 'wishes', off: false, title: 'Mine ønsker' },
        { id: 'hours', off: true, title: 'Mine timer', why: 'Timer kan blive læst som et løfte.' },
        { id: 'way', tells: 'way', off: true, title: 'Min vej' },
        { id: 'meeting', topic: 'meeting', off: false, title: 'Mødet' },
        { id: 'week', topic: 'week', off: true, title: 'Min uge' },
        { id: 'not-yet', tells: 'not-yet', off: false, title: 'Det ved jeg ikke endnu' },
        { id: 'asks', tells: 'asks-here', off: false, title: 'Det vil jeg spørge om' },
      ],
    });
  });

  it('has its rules and its pages, which show rules and lead on', () => {
    expect(catalog.rules).toMatchObject([
      { id: 'bisidder', kind: 'rule', title: 'Du må tage en med', lang: 'da' },
    ]);
    expect(catalog.pages).toMatchObject([
      {
        path: 'moedet/bagefter',
        reader: 'relative',
        rules: [],
        next: { path: 'moedet', text: 'moedet' },
      },
      {
        path: 'moedet',
        reader: 'citizen',
        rules: [{ id: 'bisidder' }],
        next: { path: 'moedet/bagefter', text: 'Efter mødet' },
      },
    ]);
  });

  it('has the buttons of a page, in order, and says which has no words', () => {
    const actions = { write: '/forbered/', print: '/ark/' };
    const structure = { reader: 'citizen', checked: '2026-11-21', actions };
    const files = withFile('pages/moedet/page.yaml', structure).map((file) =>
      file.path === 'pages/moedet/da.md'
        ? { ...file, data: { title: 'Mødet', lead: 'Kort.', actions: { write: 'Skriv' } } }
        : file,
    );
    const { catalog: changed, problems } = buildCatalog(files, ['da']);
    expect(changed.pages[1]?.actions).toEqual([{ path: '/forbered/', text: 'Skriv', lang: 'da' }]);
    expect(told(problems)).toEqual(['pages/moedet/da.md: no-words (print)']);
  });

  it('has a page that leads nowhere', () => {
    const last = withFile('pages/moedet/bagefter/page.yaml', {
      reader: 'relative',
      checked: '2026-11-21',
    });
    const { catalog: changed } = buildCatalog(last, ['da']);
    expect(changed.pages[0]).not.toHaveProperty('next');
  });
});

describe('The small catalog in a draft language', () => {
  it('says which words are missing, and where', () => {
    const gaps = english.problems.filter(({ code }) => code === 'no-words');
    expect(told(gaps)).toEqual([
      'funnel/en.yaml: no-words (home)',
      'tasks/01-kontor/en.md: no-words (post)',
      'practice/en.yaml: no-words (dream)',
      'steps/01-moedet/en.md: no-words (brev)',
      'steps/01-moedet/en.md: no-words (called-to)',
      'steps/01-moedet/en.md: no-words (called-to-other)',
      'steps/01-moedet/en.md: no-words (kommune)',
      'steps/01-moedet/en.md: no-words (easier → quiet)',
      'steps/01-moedet/en.md: no-words (stille)',
      'steps/01-moedet/en.md: no-words (how-quiet)',
      'documents/papir/en.md: no-words (hours)',
      'documents/papir/en.md: no-words (way)',
      'documents/papir/en.md: no-words (meeting)',
      'documents/papir/en.md: no-words (week)',
      'documents/papir/en.md: no-words (not-yet)',
      'documents/papir/en.md: no-words (asks)',
    ]);
  });

  it('says which files are missing', () => {
    const gaps = english.problems.filter(({ code }) => code === 'no-file');
    expect(gaps.map(({ file }) => file)).toEqual([
      'roles/01-dig/en.md',
      'roles/03-bisidder/en.md',
      'tasks/02-hjem/en.md',
      'rules/bisidder/en.md',
      'steps/02-oensker/en.md',
      'steps/03-samtalen/en.md',
      'steps/04-gennemse/en.md',
      'pages/moedet/bagefter/en.md',
      'pages/moedet/en.md',
      'documents/arbejde/en.md',
      'documents/seddel/en.md',
      'documents/til-bisidder/en.md',
    ]);
  });

  it.each([
    ['with words of its own', 'who-writes', 'en', 'Who writes the answers?'],
    ['without words', 'called-to', 'da', 'Hvad er du indkaldt til?'],
    ['with a word too few', 'easier', 'da', 'Hvad gør det lettere?'],
    ['of a step without words', 'wish-job', 'da', 'Er der et job?'],
  ])('has a question %s in the language it says', (_, id, lang, label) => {
    expect(question(english, id)).toMatchObject({ lang, label });
  });

  it('has a step in the language it says', () => {
    expect(english.catalog.steps.map(({ title, lang }) => [title, lang])).toEqual([
      ['The meeting', 'en'],
      ['Ønsker', 'da'],
      ['Samtalen', 'da'],
      ['Gennemse', 'da'],
    ]);
  });

  it('has the word of the main language in place of each that is missing', () => {
    const { steps, levels, lists, documents, roles } = english.catalog;
    const screens = steps[0]?.view === 'questions' ? steps[0].screens : [];
    expect(screens.map(({ title }) => title)).toEqual([
      'Who writes?',
      'Brevet',
      'Easier',
      'Stille',
    ]);
    expect(levels.map(({ name }) => name)).toEqual(['a job', 'tasks', 'hjemmet']);
    expect(lists.tasks?.[0]?.options.map(({ label }) => label)).toEqual(['The phone', 'Posten']);
    expect(documents[1]?.sections.map(({ title, why }) => [title, why])).toEqual([
      ['My wishes', undefined],
      ['Mine timer', 'Timer kan blive læst som et løfte.'],
      ['Min vej', undefined],
      ['Mødet', undefined],
      ['Min uge', undefined],
      ['Det ved jeg ikke endnu', undefined],
      ['Det vil jeg spørge om', undefined],
    ]);
    expect(lists.practice?.[0]?.options.map(({ label }) => label)).toEqual([
      'What is a good day?',
      'Hvad drømmer du om?',
    ]);
    expect(roles.map(({ title, lang }) => [title, lang])).toEqual([
      ['Dig', 'da'],
      ['The chair', 'en'],
      ['Bisidder', 'da'],
    ]);
  });
});

describe('A file of the main language', () => {
  const cases: [string, string, unknown, string[]][] = [
    [
      'a title of a screen',
      'steps/04-gennemse/step.yaml',
      {
        view: 'questions',
        part: 'more',
        screens: [
          {
            id: 'ny',
            questions: [{ id: 'new', kind: 'text', length: 'short', topics: [] }],
          },
        ],
      },
      ['steps/04-gennemse/da.md: no-words (ny)', 'steps/04-gennemse/da.md: no-words (new)'],
    ],
    [
      'words of entries',
      'steps/02-oensker/da.md',
      {
        title: 'Ønsker',
        lead: 'Hvad vil du?',
        screens: Object.fromEntries(
          ['job', 'opgaver', 'hjemme', 'maal', 'timer'].map((id) => [id, { title: id }]),
        ),
        questions: {
          'wish-job': { label: 'Job' },
          'wish-task': { label: 'Opgaver' },
          'wish-home': { label: 'Hjemme' },
          goals: { label: 'Mål', fields: { goal: { label: 'Mål' }, days: { label: 'Dage' } } },
          hours: { label: 'Timer' },
        },
      },
      [
        'steps/02-oensker/da.md: no-words (wish-task → ask)',
        'steps/02-oensker/da.md: no-words (goals → entry)',
        'steps/02-oensker/da.md: no-words (goals → type)',
        'steps/02-oensker/da.md: no-words (goals → type → job)',
        'steps/02-oensker/da.md: no-words (goals → type → course)',
        'steps/02-oensker/da.md: no-words (goals → days → monday)',
        'steps/02-oensker/da.md: no-words (goals → days → friday)',
        'steps/02-oensker/da.md: no-words (goals → why)',
      ],
    ],
    [
      'words of a moment, a week, places, cards and a field',
      'steps/03-samtalen/da.md',
      {
        title: 'Samtalen',
        lead: 'Hvad vil du sige?',
        screens: Object.fromEntries(
          ['tid', 'uge', 'vigtigst', 'kort', 'folk'].map((id) => [id, { title: id }]),
        ),
        questions: {
          'meeting-when': { label: 'Hvornår?' },
          'meeting-place': { label: 'Hvor?', ask: 'Hvor?' },
          'my-week': { label: 'Uge', options: { monday: 'Mandag', good: 'God' } },
          'three-things': { label: 'Ting', options: { first: 'Først' } },
          'practice-cards': { label: 'Kort', options: { me: 'Jeg', companion: 'Min bisidder' } },
          people: {
            label: 'Folk',
            entry: 'Person',
            fields: {
              name: { label: 'Navn' },
              help: { label: 'Hjælp' },
              'help-at': { label: 'På mødet', options: { companion: 'Går med' } },
              phone: { label: 'Nr.' },
            },
          },
        },
      },
      [
        'steps/03-samtalen/da.md: no-words (meeting-when → event)',
        'steps/03-samtalen/da.md: no-words (my-week → friday)',
        'steps/03-samtalen/da.md: no-words (my-week → morning)',
        'steps/03-samtalen/da.md: no-words (my-week → evening)',
        'steps/03-samtalen/da.md: no-words (my-week → tired)',
        'steps/03-samtalen/da.md: no-words (three-things → second)',
        'steps/03-samtalen/da.md: no-words (practice-cards → caseworker)',
        'steps/03-samtalen/da.md: no-words (practice-cards → skip)',
        'steps/03-samtalen/da.md: no-words (people → help-at → notes)',
      ],
    ],
    [
      'the question of a card',
      'practice/da.yaml',
      { questions: { dream: 'Hvad drømmer du om?' } },
      ['practice/da.yaml: no-words (day)'],
    ],
    ['the questions of the cards', 'practice/da.yaml', undefined, ['practice/da.yaml: no-file ()']],
    [
      'the words of a role',
      'roles/02-leder/da.md',
      undefined,
      ['roles/02-leder/da.md: no-file ()'],
    ],
    [
      'the name of a level',
      'funnel/da.yaml',
      { levels: { job: 'et job', task: 'opgaver' } },
      ['funnel/da.yaml: no-words (home)'],
    ],
    ['the file of the levels', 'funnel/da.yaml', undefined, ['funnel/da.yaml: no-file ()']],
    [
      'a task',
      'tasks/01-kontor/da.md',
      { title: 'Kontor', tasks: { phone: 'Telefonen' } },
      ['tasks/01-kontor/da.md: no-words (post)'],
    ],
    ['the words of an area', 'tasks/02-hjem/da.md', undefined, ['tasks/02-hjem/da.md: no-file ()']],
    [
      'the title of a section',
      'documents/arbejde/da.md',
      { title: 'Til arbejdspladsen', lead: 'Mål', file: 'arbejde', sections: {} },
      ['documents/arbejde/da.md: no-words (goals)'],
    ],
    [
      'the words of a paper',
      'documents/arbejde/da.md',
      undefined,
      ['documents/arbejde/da.md: no-file ()'],
    ],
    [
      'the words of a step',
      'steps/04-gennemse/da.md',
      undefined,
      ['steps/04-gennemse/da.md: no-file ()'],
    ],
    [
      'a rule that its page shows',
      'rules/bisidder/da.md',
      undefined,
      ['rules/bisidder/da.md: no-file ()', 'pages/moedet/page.yaml: unknown-rule (bisidder)'],
    ],
    ['the words of a page', 'pages/moedet/da.md', undefined, ['pages/moedet/da.md: no-file ()']],
  ];
  it.each(cases)('that lacks %s is named', (_, path, data, expected) => {
    const { problems } = buildCatalog(withFile(path, data), ['da']);
    expect(told(problems)).toEqual(expected);
  });

  it('that lacks words leaves ids in their place, so that the build can say all at once', () => {
    const few = withFile('steps/01-moedet/da.md', { title: 'Mødet', lead: 'Hvad?' });
    const built = buildCatalog(few, ['da']);
    const [step] = built.catalog.steps;
    expect(step?.view === 'questions' && step.screens[0]?.title).toBe('hvem');
    expect(question(built, 'easier')).toMatchObject({
      label: 'easier',
      groups: [
        {
          options: [
            { id: 'breaks', label: 'breaks' },
            { id: 'quiet', label: 'quiet' },
          ],
        },
      ],
    });
    const cards = withFile('practice/da.yaml', { questions: {} });
    const unasked = buildCatalog(cards, ['da']).catalog.lists.practice;
    expect(unasked?.[0]?.options).toContainEqual({ id: 'day', label: 'day' });
    const levels = withFile('funnel/da.yaml', undefined);
    const unnamed = buildCatalog(levels, ['da']).catalog.levels;
    expect(unnamed).toContainEqual({ id: 'home', name: 'home' });
  });

  it('of the wrong shape is named with the place in it', () => {
    const broken = withFile('steps/04-gennemse/step.yaml', { view: 'questions', part: 'ten', screens: [] });
    const { catalog, problems } = buildCatalog(broken, ['da']);
    expect(problems).toMatchObject([
      { file: 'steps/04-gennemse/step.yaml', code: 'shape', values: { where: 'part' } },
      { values: { where: 'screens' } },
    ]);
    expect(catalog.steps.map(({ id }) => id)).toEqual(['moedet', 'oensker', 'samtalen']);
  });

  it('with a level that picks from no list is named', () => {
    const lost = withFile('funnel/levels.yaml', {
      levels: [
        { id: 'job', source: 'guide' },
        { id: 'task', source: 'guide', picks: 'opgaver' },
        { id: 'home', source: 'guide', picks: 'home' },
      ],
    });
    expect(buildCatalog(lost, ['da']).problems).toEqual([
      { file: 'funnel/levels.yaml', code: 'unknown-list', values: { question: 'task' } },
    ]);
  });

  it('that names too few words of a section leaves its id', () => {
    const untitled = withFile('documents/arbejde/da.md', {
      title: 'Til arbejdspladsen',
      lead: 'Mål',
      file: 'arbejde',
      sections: {},
    });
    const { catalog } = buildCatalog(untitled, ['da']);
    expect(catalog.documents[0]?.sections).toMatchObject([{ title: 'goals' }]);
  });
});

describe('The real content', () => {
  it('is whole in Danish', () => {
    expect(buildCatalog(real, ['da']).problems).toEqual([]);
  });

  it('has nothing but gaps in English', () => {
    const { problems } = buildCatalog(real, ['en', 'da']);
    const gaps = ['no-words', 'no-file'];
    expect(problems.filter(({ code }) => !gaps.includes(code))).toEqual([]);
  });

  it('has the same questions in every language', () => {
    const [da, en] = ['da', 'en'].map((locale) =>
      questionsOf(buildCatalog(real, chainOf(locale)).catalog).map(({ id }) => id),
    );
    expect(en).toEqual(da);
    expect(da?.length).toBeGreaterThan(0);
  });
});

describe('A question that is asked no more', () => {
  const gone = { id: 'gone', kind: 'text', length: 'short', topics: [] };
  const asking = file('retired/questions.yaml', { questions: [gone] });
  const inDanish = (questions: unknown) => [
    ...smallCatalog,
    asking,
    file('retired/da.yaml', { questions }),
  ];

  it('stands apart from those that are', () => {
    const { catalog, problems } = buildCatalog(inDanish({ gone: { label: 'Før hed det' } }), ['da']);
    expect(problems).toEqual([]);
    expect(catalog.retired).toMatchObject([{ id: 'gone', label: 'Før hed det', lang: 'da' }]);
    expect(question({ catalog }, 'gone')).toBeUndefined();
  });

  it('must have its words as well', () => {
    const { problems } = buildCatalog(inDanish({}), ['da']);
    expect(told(problems)).toEqual(['retired/da.yaml: no-words (gone)']);
  });
});
