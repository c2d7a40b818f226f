import { chainOf } from '../../../../src/i18n/locales.ts';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/cli/readContent.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { checkLinks, checkMoved } from '../../../../src/domain/content/checkLinks.ts';
import type { ContentFile } from '../../../../src/domain/content/contentReader.ts';
import { menuPaths } from '../../../../src/i18n/menu.ts';
import { parseMarkdown } from '../../../../src/markdown/parseMarkdown.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const main = ['da'];
const structure = { reader: 'citizen', checked: '2026-11-21' };

/** A page with this text. */
function page(path: string, text: string, changes: object = {}): ContentFile[] {
  const words = { title: path, lead: path, actions: { [path]: path } };
  return [
    { path: `pages/${path}/page.yaml`, data: { ...structure, ...changes }, body: [] },
    { path: `pages/${path}/da.md`, data: words, body: parseMarkdown(text) },
  ];
}

/** The small catalog with more files, in place of those it has at their paths. */
function catalogWith(...files: ContentFile[]) {
  const paths = files.map(({ path }) => path);
  const kept = smallCatalog.filter(({ path }) => !paths.includes(path));
  return buildCatalog([...kept, ...files], main).catalog;
}

const unlinked = (path: string) => ({
  file: `pages/${path}`,
  code: 'page-unlinked',
  values: { path: `/${path}/` },
});

describe('A page that nothing leads to', () => {
  it('is found by its name', () => {
    expect(checkLinks(catalogWith(...page('ny', 'Ingen ved det.')), ['/moedet/'])).toEqual([
      unlinked('ny'),
    ]);
  });

  it('is found where only itself, or another such page, leads to it', () => {
    const pages = [...page('ny', '[Her](/ny/) og [der](/nyere/)'), ...page('nyere', '[Op](/ny/)')];
    const found = checkLinks(catalogWith(...pages), ['/moedet/']);
    expect(found).toEqual([unlinked('ny'), unlinked('nyere')]);
  });

  it('is found where only a draft leads to it', () => {
    const pages = [...page('kladde', '[Her](/ny/)', { draft: true }), ...page('ny', '')];
    expect(checkLinks(catalogWith(...pages), ['/moedet/', '/kladde/'])).toEqual([unlinked('ny')]);
  });

  it('is found where a link leads to a page with a longer path', () => {
    const pages = [...page('bagefter', ''), ...page('ny', '[Her](/moedet/bagefter/)')];
    expect(checkLinks(catalogWith(...pages), ['/moedet/', '/ny/'])).toEqual([unlinked('bagefter')]);
  });
});

describe('A page is linked', () => {
  it.each([
    ['the menu', [], ['/ny/']],
    ['the menu of a language and in a folder', [], ['/klar/en/ny/#sted']],
    ['a page that is linked', page('moedet', 'Her er [den](/ny/).'), []],
    ['a list on it', page('moedet', '- [den](/ny/)'), []],
    ['what is to be read next', page('moedet', '', { next: '/ny/' }), []],
    ['a button on it', page('moedet', '', { actions: { moedet: '/ny/' } }), []],
    [
      'a rule on it',
      [
        ...page('moedet', '', { rules: ['bisidder'] }),
        { path: 'rules/bisidder/da.md', data: { title: 'x' }, body: parseMarkdown('[x](/ny/)') },
      ],
      [],
    ],
    [
      'somebody one may meet',
      [
        {
          path: 'roles/02-leder/da.md',
          data: { title: 'Lederen', ask: 'x' },
          body: parseMarkdown('[x](/ny/)'),
        },
      ],
      [],
    ],
  ])('by %s', (_, files, menu) => {
    const found = checkLinks(catalogWith(...page('ny', ''), ...files), ['/moedet/', ...menu]);
    expect(found).not.toContainEqual(unlinked('ny'));
  });

  it.each(['da', 'en'])('wherever it is of the real content: %s', async (locale) => {
    const { catalog } = buildCatalog(await readContent(), chainOf(locale));
    expect(catalog.pages.length).toBeGreaterThan(0);
    expect(checkLinks(catalog, menuPaths)).toEqual([]);
  });

  it('needs no link while it is a draft', () => {
    expect(checkLinks(catalogWith(...page('ny', '', { draft: true })), ['/moedet/'])).toEqual([]);
  });
});

describe('A link to what has moved', () => {
  const moved = { gammel: '/ny/#her' };
  const told = (text: string) =>
    checkMoved(catalogWith(...page('moedet', '', { moved }), ...page('ny', text)));

  it.each(['/moedet/#gammel', '/klar/en/moedet/#gammel'])('is found: %s', (href) => {
    expect(told(`Her er [den](${href}).`)).toEqual([
      { file: 'pages/ny', code: 'link-moved', values: { href, to: '/ny/#her' } },
    ]);
  });

  it.each(['/moedet/', '/moedet/#andet', '/ny/#gammel', 'https://example.org/#gammel'])(
    'is not one that leads elsewhere: %s',
    (href) => {
      expect(told(`Her er [den](${href}).`)).toEqual([]);
    },
  );

  it('is found in what is no page too', () => {
    const body = parseMarkdown('[Læs](/moedet/#gammel)');
    const story = { themes: ['haab'], happened: '2019', checked: '2026-11-21' };
    const others = [
      { path: 'roles/05-ny/role.yaml', data: { presence: 'often' }, body: [] },
      { path: 'roles/05-ny/da.md', data: { title: 'Ny', ask: 'Hvem?' }, body },
      {
        path: 'stories/01-anna/story.yaml',
        data: { ...story, sources: [{ title: 'Kilde' }] },
        body: [],
      },
      {
        path: 'stories/01-anna/da.md',
        data: { title: 'Anna', lead: 'Hun kom.', question: 'Og du?' },
        body,
      },
    ];
    const found = checkMoved(catalogWith(...page('moedet', '', { moved }), ...others));
    expect(found.map(({ file }) => file)).toEqual(['stories/anna', 'roles/ny']);
  });
});
