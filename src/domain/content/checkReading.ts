/** Checks what is read: pages, rules, stories and words name only what there is. */
import type { Catalog, Page, Word } from './catalog.ts';
import { hrefsIn } from './checkLinks.ts';
import type { Problem } from './contentReader.ts';
import { problem, sameIds } from './problems.ts';
import { situationQuestion } from './questionsOf.ts';
import { listBelow } from '../text/listBelow.ts';

/** What the pages to read name: situations, themes, words, and dates in order. */
export function checkReading(catalog: Catalog): Problem[] {
  const { rules, timeline, stories, themes, glossary, pages } = catalog;
  const asked = situationQuestion(catalog);
  const situations =
    asked && 'groups' in asked
      ? asked.groups.flatMap(({ options }) => options.map(({ id }) => id))
      : [];
  const words = new Set(glossary.map(({ id }) => id));
  const told = [
    ...pages.map(({ path, body }) => ({ file: `pages/${path}`, body })),
    ...stories.map(({ id, body }) => ({ file: `stories/${id}`, body })),
    ...rules.map(({ id, body }) => ({ file: `rules/${id}`, body })),
  ];
  return [
    ...sameIds('stories', stories),
    ...sameIds('glossary', glossary),
    ...sameForms(glossary),
    ...sameIds('timeline', timeline.items),
    ...timeline.items.flatMap((item) => strangers('timeline', item.situations)),
    ...rules.flatMap(({ id, situations: named, from, to }) => [
      ...strangers(`rules/${id}`, named),
      ...(from !== undefined && to !== undefined && from > to
        ? [problem(`rules/${id}`, 'dates-swapped', { from, to })]
        : []),
    ]),
    ...stories.flatMap(({ id, themes: named }) =>
      named
        .filter((theme) => !themes.some((known) => known.id === theme))
        .map((theme) => problem(`stories/${id}`, 'unknown-theme', { id: theme })),
    ),
    ...pages.flatMap(unlikeDrawings),
    ...told.flatMap(({ file, body }) =>
      hrefsIn(body).flatMap((href) => {
        const [, word] = /\/ordbog\/#(.+)$/.exec(href) ?? [];
        return word === undefined || words.has(word)
          ? []
          : [problem(file, 'unknown-word', { id: word })];
      }),
    ),
  ];

  function strangers(file: string, named: string[]): Problem[] {
    return named
      .filter((situation) => !situations.includes(situation))
      .map((situation) => problem(file, 'unknown-situation', { id: situation }));
  }
}

/** A drawing that is not told in words, and signs that are not as many as the items they stand at. */
function unlikeDrawings({ path, drawing, picture, signs, body }: Page): Problem[] {
  const file = `pages/${path}`;
  return [
    ...(drawing !== undefined && picture === undefined
      ? [problem(file, 'no-picture', { id: drawing })]
      : []),
    ...Object.entries(signs).flatMap(([id, names]) => {
      const items = listBelow(body, id)?.items.length ?? 0;
      const values = { id, signs: String(names.length), items: String(items) };
      return names.length === items ? [] : [problem(file, 'signs-differ', values)];
    }),
  ];
}

/** A form that two words claim could be linked to either. */
function sameForms(glossary: Word[]): Problem[] {
  const forms = glossary.flatMap((word) => word.forms.map((form) => ({ id: form })));
  return sameIds('glossary', forms);
}
