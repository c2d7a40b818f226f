import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/domain/text/block.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { checkCatalog } from '../../../../src/domain/content/checkCatalog.ts';
import type { ContentFile, ProblemCode } from '../../../../src/domain/content/contentReader.ts';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import { situationQuestion } from '../../../../src/domain/content/questionsOf.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const main = ['da'];
const checked = '2026-11-22';
const source = { title: 'En guide', date: '2016' };

function file(path: string, data: unknown, body: Block[] = []): ContentFile {
  return { path, data, body };
}

function paragraph(text: string, href?: string): Block {
  return { kind: 'paragraph', text: [{ text, ...(href !== undefined && { href }) }] };
}

/** A page with a list below its heading. */
function drawn(structure: object, words: object = {}): ContentFile[] {
  const body: Block[] = [
    { kind: 'heading', level: 2, text: 'Dele', id: 'dele' },
    { kind: 'list', ordered: true, items: [[{ text: 'et' }], [{ text: 'to' }]] },
  ];
  return [
    file('pages/drawn/page.yaml', { reader: 'citizen', checked, ...structure }),
    file('pages/drawn/da.md', { title: 'Tegnet', lead: 'Med tegninger.', ...words }, body),
  ];
}

const story = { themes: ['small'], happened: '2016', checked, sources: [source] };
const words = { begin: { word: 'småjob', forms: ['småjob'], text: 'Et job med få timer.' } };
const eva = { title: 'Eva', lead: 'Hun begyndte småt.', question: 'Hvad ville du?' };

/** What is read, in files of its own; those of the same path take the place of these. */
function withReading(...changed: ContentFile[]) {
  const files = [
    file('stories/themes.yaml', { themes: ['small'] }),
    file('stories/da.yaml', { themes: { small: 'At begynde i det små' } }),
    file('stories/01-eva/story.yaml', { ...story, age: 52 }),
    file('stories/01-eva/da.md', eva, [paragraph('Et småjob', '/ordbog/#begin')]),
    file('glossary/words.yaml', { words: [{ id: 'begin', checked }] }),
    file('glossary/da.yaml', { words }),
  ];
  const paths = changed.map(({ path }) => path);
  const kept = [...smallCatalog, ...files].filter(({ path }) => !paths.includes(path));
  return buildCatalog([...kept, ...changed], main);
}

describe('What is read', () => {
  it('is in the catalog: stories by number, themes, and the words', () => {
    const { catalog, problems } = withReading();
    expect(problems).toEqual([]);
    expect(catalog.stories).toMatchObject([{ id: 'eva', title: 'Eva', age: 52, lang: 'da' }]);
    expect(textsOf(catalog.stories[0]?.body ?? [])).toEqual(['Et småjob']);
    expect(catalog.themes).toEqual([{ id: 'small', label: 'At begynde i det små', lang: 'da' }]);
    expect(catalog.glossary).toEqual([{ id: 'begin', checked, also: [], lang: 'da', ...words.begin }]);
    expect(checkCatalog(catalog)).toEqual([]);
  });

  it.each([
    [
      'a story without words',
      file('stories/02-bo/story.yaml', story),
      'no-file',
      'stories/02-bo/da.md',
    ],
    [
      'a theme without a name',
      file('stories/da.yaml', { themes: {} }),
      'no-words',
      'stories/da.yaml',
    ],
    [
      'themes without a file of names',
      file('stories/da.yaml', { other: {} }),
      'missing',
      'stories/da.yaml',
    ],
    [
      'a word without words',
      file('glossary/da.yaml', { words: {} }),
      'no-words',
      'glossary/da.yaml',
    ],
    ['a glossary of another shape', file('glossary/da.yaml', {}), 'missing', 'glossary/da.yaml'],
  ])('is named when it is %s', (_, changed, code, path) => {
    expect(withReading(changed).problems).toContainEqual(
      expect.objectContaining({ file: path, code }),
    );
  });

  it('has the word of the main language where a translation lacks it', () => {
    const files = [
      file('glossary/words.yaml', { words: [{ id: 'begin', checked }] }),
      file('glossary/da.yaml', { words }),
      file('glossary/en.yaml', { words: {} }),
      file('stories/themes.yaml', { themes: ['small'] }),
      file('stories/da.yaml', { themes: { small: 'Småt' } }),
      file('stories/en.yaml', { themes: {} }),
    ];
    const { catalog } = buildCatalog([...smallCatalog, ...files], ['en', 'da']);
    expect(catalog.glossary).toMatchObject([{ id: 'begin', lang: 'da' }]);
    expect(catalog.themes).toEqual([{ id: 'small', label: 'Småt', lang: 'da' }]);
  });
});

describe('The promises of what is read', () => {
  const rule = { kind: 'rule', checked, sources: [source] };
  const asked = smallCatalog.find(({ path }) => path === 'steps/01-moedet/step.yaml');
  const situated = structuredClone(asked?.data) as { screens: { questions: { id: string }[] }[] };
  for (const question of situated.screens.flatMap(({ questions }) => questions))
    if (question.id === 'called-to') Object.assign(question, { 'sets-situation': true });
  const cases: [ProblemCode, string, ContentFile[], string, object][] = [
    [
      'unknown-theme',
      'a story with a theme that is not there',
      [file('stories/01-eva/story.yaml', { ...story, themes: ['big'] })],
      'stories/eva',
      { id: 'big' },
    ],
    [
      'unknown-word',
      'a link to no word',
      [file('stories/01-eva/da.md', eva, [paragraph('Et ord', '/ordbog/#gone')])],
      'stories/eva',
      { id: 'gone' },
    ],
    [
      'unknown-word',
      'a link to no word in a list',
      [
        file('stories/01-eva/da.md', eva, [
          { kind: 'list', ordered: false, items: [[{ text: 'x', href: '/ordbog/#gone' }]] },
        ]),
      ],
      'stories/eva',
      { id: 'gone' },
    ],
    [
      'same-id',
      'a form that two words claim',
      [
        file('glossary/words.yaml', {
          words: [
            { id: 'begin', checked },
            { id: 'other', checked },
          ],
        }),
        file('glossary/da.yaml', { words: { ...words, other: words.begin } }),
      ],
      'glossary',
      { id: 'småjob' },
    ],
    [
      'unknown-situation',
      'a rule for what nobody can be called to',
      [file('rules/bisidder/rule.yaml', { ...rule, situations: ['team'] })],
      'rules/bisidder',
      { id: 'team' },
    ],
    [
      'unknown-situation',
      'a rule for a situation that is none of those asked',
      [
        file('steps/01-moedet/step.yaml', situated),
        file('rules/bisidder/rule.yaml', { ...rule, situations: ['team', 'gone'] }),
      ],
      'rules/bisidder',
      { id: 'gone' },
    ],
    [
      'no-picture',
      'a drawing that no words tell of',
      drawn({ drawing: 'room' }),
      'pages/drawn',
      { id: 'room' },
    ],
    [
      'signs-differ',
      'a list with fewer signs than items',
      drawn({ signs: { dele: ['parts/one'] } }),
      'pages/drawn',
      { id: 'dele', signs: '1', items: '2' },
    ],
    [
      'signs-differ',
      'signs below no heading',
      drawn({ signs: { gone: ['parts/one'] } }),
      'pages/drawn',
      { id: 'gone', signs: '1', items: '0' },
    ],
    [
      'dates-swapped',
      'a rule that ends before it begins',
      [file('rules/bisidder/rule.yaml', { ...rule, from: '2026-07-01', to: '2026-02-01' })],
      'rules/bisidder',
      { from: '2026-07-01', to: '2026-02-01' },
    ],
  ];
  it.each(cases)('are broken with %s by %s', (code, _, changed, path, values) => {
    const { catalog } = withReading(...changed);
    expect(checkCatalog(catalog)).toEqual([{ file: path, code, values }]);
  });

  it('let a drawing be told, and each item of a list have its sign', () => {
    const structure = { drawing: 'room', signs: { dele: ['parts/one', 'parts/two'] } };
    const { catalog } = withReading(...drawn(structure, { picture: 'Et rum.' }));
    expect(checkCatalog(catalog)).toEqual([]);
  });

  it('let a rule be for a situation that is asked about', () => {
    const { catalog } = withReading(
      file('steps/01-moedet/step.yaml', situated),
      file('rules/bisidder/rule.yaml', { ...rule, situations: ['team'] }),
    );
    expect(situationQuestion(catalog)?.id).toBe('called-to');
    expect(checkCatalog(catalog)).toEqual([]);
  });
});
