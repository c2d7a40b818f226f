import { describe, expect, it } from 'vitest';
import { contentFolders, themesStructure, themesWords } from '../../../../src/domain/content/contentFiles.ts';
import type { ContentFolder } from '../../../../src/domain/content/contentFiles.ts';
import { readContent } from '../../../../src/cli/readContent.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const structures =
  /(step|area|levels|questions|role|story|words|pace|kommuner|document|rule|timeline|page)\.yaml$/;
/** The one folder that holds a second kind of file. */
const themes: Record<string, typeof themesStructure | typeof themesWords> = {
  'stories/themes.yaml': themesStructure,
  'stories/da.yaml': themesWords,
};

describe.each([
  ['small catalog', smallCatalog],
  ['real content', await readContent()],
])('Every file of the %s', (_, files) => {
  it.each(files.map(({ path, data }) => [path, data] as const))(
    'has its shape: %s',
    (path, data) => {
      const { structure, words } = contentFolders[path.split('/')[0] as ContentFolder];
      const schema = themes[path] ?? (structures.test(path) ? structure : words);
      expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
    },
  );
});

describe('A file is refused', () => {
  const screen = {
    id: 'ny',
    questions: [{ id: 'new', kind: 'text', length: 'short', topics: [] }],
  };
  const step = { view: 'questions', part: 'more', screens: [screen] };
  const paper = { readers: ['me'], fit: 'page', sections: [{ id: 'a', topic: 'a' }] };
  const source = { title: 'Lov' };
  const rule = { kind: 'rule', checked: '2026-11-21', sources: [source] };
  const cases: [string, ContentFolder, 'structure' | 'words', object][] = [
    ['a step without screens', 'steps', 'structure', { ...step, screens: [] }],
    ['a step of questions with minutes of its own', 'steps', 'structure', { ...step, minutes: 1 }],
    [
      'a screen of a way that nobody can choose',
      'steps',
      'structure',
      { ...step, screens: [{ ...screen, within: 10 }] },
    ],
    ['a step of no part', 'steps', 'structure', { ...step, part: 'third' }],
    ['a step that comes first when nothing is said', 'steps', 'structure', { ...step, 'first-when': {} }],
    ['a pace of no words', 'pace', 'structure', { 'words-a-minute': 0, seconds: {} }],
    [
      'a screen that shows what nobody knows',
      'steps',
      'structure',
      { ...step, screens: [{ ...screen, shows: 'rules' }] },
    ],
    [
      'a screen without questions',
      'steps',
      'structure',
      { ...step, screens: [{ ...screen, questions: [] }] },
    ],
    ['a review with screens', 'steps', 'structure', { view: 'review', screens: [] }],
    ['a title without a word', 'steps', 'words', { title: '', lead: 'Ja' }],
    ['a rule without a source', 'rules', 'structure', { ...rule, sources: [] }],
    ['a rule with a loose date', 'rules', 'structure', { ...rule, checked: '21. november 2026' }],
    [
      'a source that is no address',
      'rules',
      'structure',
      { ...rule, sources: [{ ...source, href: 'star.dk' }] },
    ],
    ['a reader nobody knows', 'documents', 'structure', { ...paper, readers: ['boss'] }],
    ['a paper for nobody', 'documents', 'structure', { ...paper, readers: [] }],
    ['a paper without a size', 'documents', 'structure', { ...paper, fit: undefined }],
    ['a paper of a size nobody knows', 'documents', 'structure', { ...paper, fit: 'poster' }],
    [
      'a paper that says by itself what is not known yet',
      'documents',
      'structure',
      { ...paper, 'not-yet': true },
    ],
    ['a paper for each of a list', 'documents', 'structure', { ...paper, per: 'people' }],
    [
      'a paper that does not say for whom of a list it is first',
      'documents',
      'structure',
      { ...paper, per: { question: 'people' } },
    ],
    [
      'a paper for each that picks by several options',
      'documents',
      'structure',
      { ...paper, per: { question: 'people', field: 'help-at', is: ['companion', 'ask'] } },
    ],
    [
      'a paper that is compact in a way of its own',
      'documents',
      'structure',
      { ...paper, compact: 'cv' },
    ],
    ['a paper without sections', 'documents', 'structure', { ...paper, sections: [] }],
    [
      'a section that tells what nobody knows',
      'documents',
      'structure',
      { ...paper, sections: [{ id: 'a', tells: 'secrets' }] },
    ],
    [
      'a section that tells and has fields',
      'documents',
      'structure',
      { ...paper, sections: [{ id: 'a', tells: 'way', fields: ['name'] }] },
    ],
    ['cards without questions', 'practice', 'structure', { questions: [] }],
    ['a question of a card without words', 'practice', 'words', { questions: { day: '' } }],
    ['a role nobody can place', 'roles', 'structure', { presence: 'always' }],
    ['a role without a question to ask', 'roles', 'words', { title: 'Lederen' }],
    [
      'a file name with capitals',
      'documents',
      'words',
      { title: 'A', lead: 'A', file: 'Min CV', sections: {} },
    ],
    [
      'a municipal code of four figures',
      'municipalities',
      'structure',
      { municipalities: [{ code: '0101', name: 'København' }] },
    ],
    ['words for the kommuner', 'municipalities', 'words', {}],
    ['an area without tasks', 'tasks', 'structure', { tasks: [] }],
    ['a funnel without levels', 'funnel', 'structure', { levels: [] }],
    ['a page for nobody', 'pages', 'structure', { reader: 'all', checked: '2026-11-21' }],
  ];
  it('only for what is wrong with it', () => {
    expect(contentFolders.steps.structure.safeParse(step).success).toBe(true);
    expect(contentFolders.documents.structure.safeParse(paper).success).toBe(true);
    const more = { per: { question: 'people', field: 'help-at', is: 'companion' }, compact: true };
    expect(contentFolders.documents.structure.safeParse({ ...paper, ...more }).success).toBe(true);
  });

  it.each(cases)('%s', (_, folder, part, data) => {
    expect(contentFolders[folder][part].safeParse(data).success).toBe(false);
  });
});
