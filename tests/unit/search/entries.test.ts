/** All of the site's own content can be found. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/cli/readContent.ts';
import { buildCatalog } from '../../../src/domain/content/buildCatalog.ts';
import { mainLocale } from '../../../src/i18n/locales.ts';
import { pathOf, placeIn } from '../../../src/domain/way/flow.ts';
import { entriesOf } from '../../../src/search/entries.ts';

const { catalog } = buildCatalog(await readContent(), [mainLocale]);
const entries = entriesOf(catalog, [
  { path: '/ordbog/', title: 'Ordbog', text: 'Ord', lang: mainLocale },
]);
const at = (path: string) => entries.find((entry) => entry.path === path);
const steps = catalog.steps.filter((step) => step.view === 'questions');

const expected: Record<string, [path: string, title: string][]> = {
  'pages whose words are messages': [['/ordbog/', 'Ordbog']],
  pages: catalog.pages.map(({ path, title }) => [`/${path}/`, title]),
  headings: catalog.pages.flatMap(({ path, body }) =>
    body.flatMap((block): [string, string][] =>
      block.kind === 'heading' && block.id ? [[`/${path}/#${block.id}`, block.text]] : [],
    ),
  ),
  words: catalog.glossary.map(({ id, word }) => [`/ordbog/#${id}`, word]),
  stories: catalog.stories.map(({ id, title }) => [`/historier/${id}/`, title]),
  themes: catalog.themes.map(({ id, label }) => [`/historier/tema/${id}/`, label]),
  papers: catalog.documents.map(({ id, title }) => [`/ark/${id}/`, title]),
  steps: catalog.steps.map((step) => [pathOf(placeIn(step)), step.title]),
  screens: steps.flatMap((step) =>
    step.screens.map((one): [string, string] => [pathOf(placeIn(step, one.id)), one.title]),
  ),
};

describe('The list of what can be found', () => {
  it.each(Object.entries(expected))('has all %s, by their title', (_, all) => {
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(([path, title]) => at(path)?.title !== title)).toEqual([]);
  });

  it('has every role and every rule that a page shows, once', () => {
    const shown = new Set(catalog.pages.flatMap(({ rules }) => rules.map(({ title }) => title)));
    const titles = [...catalog.roles.map(({ title }) => title), ...shown];
    const anchored = entries.filter(({ path }) => path.includes('#'));
    for (const title of titles)
      expect(anchored.filter((entry) => entry.title === title).length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
  });

  it('has what each question asks, on its screen', () => {
    for (const step of steps)
      for (const screen of step.screens)
        for (const { label } of screen.questions)
          expect(at(pathOf(placeIn(step, screen.id)))?.text).toContain(label);
  });

  it('has the words that people say instead, and the forms that begin otherwise', () => {
    expect(at('/ordbog/#sagsbehandler')?.also).toContain('socialrådgiver');
    expect(at('/ordbog/#drejebog')?.also).toEqual(['drejebøger', 'drejebøgerne']);
  });

  it('has texts without the marks of a list', () => {
    expect(entries.filter(({ text }) => /(?:^| )(?:-|\[.\]) /.test(text))).toEqual([]);
  });

  it('has no role where no page shows them', () => {
    const without = entriesOf({ ...catalog, pages: [] }, []);
    expect(without.filter(({ path }) => path.includes('#rolle-'))).toEqual([]);
  });
});
