import { describe, expect, it } from 'vitest';
import { contentFolders } from '../../../src/domain/contentFiles.ts';
import type { ContentFolder } from '../../../src/domain/contentFiles.ts';
import { readContent } from '../../../src/cli/readContent.ts';
import { smallCatalog } from '../../fixtures/catalog/files.ts';

const structures = /(step|area|levels|kommuner|document|rule|page)\.yaml$/;

describe.each([
  ['small catalog', smallCatalog],
  ['real content', await readContent()],
])('Every file of the %s', (_, files) => {
  it.each(files.map(({ path, data }) => [path, data] as const))(
    'has its shape: %s',
    (path, data) => {
      const { structure, words } = contentFolders[path.split('/')[0] as ContentFolder];
      const schema = structures.test(path) ? structure : words;
      expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
    },
  );
});

describe('A file is refused', () => {
  const source = { title: 'Lov' };
  const rule = { kind: 'rule', checked: '2026-11-21', sources: [source] };
  const cases: [string, ContentFolder, 'structure' | 'words', object][] = [
    [
      'a step without screens',
      'steps',
      'structure',
      { view: 'questions', minutes: 1, screens: [] },
    ],
    ['a step that takes no time', 'steps', 'structure', { view: 'review', minutes: 0 }],
    ['a review with screens', 'steps', 'structure', { view: 'review', minutes: 1, screens: [] }],
    ['a title without a word', 'steps', 'words', { title: '', lead: 'Ja' }],
    ['a rule without a source', 'rules', 'structure', { ...rule, sources: [] }],
    ['a rule with a loose date', 'rules', 'structure', { ...rule, checked: '21. november 2026' }],
    [
      'a source that is no address',
      'rules',
      'structure',
      { ...rule, sources: [{ ...source, href: 'star.dk' }] },
    ],
    [
      'a reader nobody knows',
      'documents',
      'structure',
      { reader: 'boss', sections: [{ id: 'a', topic: 'a' }] },
    ],
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
  it.each(cases)('%s', (_, folder, part, data) => {
    expect(contentFolders[folder][part].safeParse(data).success).toBe(false);
  });
});
