/** All that can be found, by where it stands: the site's own content, and nothing that anybody has written. */
import type { Catalog, Page, Step } from '../domain/content/catalog.ts';
import type { Block } from '../domain/text/block.ts';
import { textsOf } from '../domain/text/blockText.ts';
import { pathOf, placeIn } from '../domain/way/flow.ts';

/** `of` is the page or step in which it stands, where that has another name; `also` is what people call it besides. */
export type Entry = {
  path: string;
  title: string;
  of?: string;
  text: string;
  also: string[];
  lang: string;
};

/** `others` are the pages whose words stand in messages. */
export function entriesOf(catalog: Catalog, others: Omit<Entry, 'also'>[]): Entry[] {
  const { pages, glossary, stories, themes, documents, roles, steps } = catalog;
  const rolesAt = pages.find(({ shows }) => shows === 'roles')?.path;
  return [
    ...others.map((other): Entry => ({ ...other, also: [] })),
    ...pages.flatMap(ofPage),
    ...rulesOf(pages),
    ...glossary.map(({ id, word, forms, text, also, lang }): Entry => ({
      path: `/ordbog/#${id}`,
      title: word,
      text,
      also: [...forms.filter((form) => !form.startsWith(word)), ...also],
      lang,
    })),
    ...(rolesAt === undefined ? [] : roles).map(({ id, title, ask, body, lang }): Entry => ({
      path: `/${rolesAt}/#rolle-${id}`,
      title,
      text: said([...textsOf(body), ask]),
      also: [],
      lang,
    })),
    ...steps.flatMap(ofStep),
    ...documents.map(({ id, title, lead, lang }): Entry => ({
      path: `/ark/${id}/`,
      title,
      text: lead,
      also: [],
      lang,
    })),
    ...stories.map(({ id, title, lead, body, question, lang }): Entry => ({
      path: `/historier/${id}/`,
      title,
      text: said([lead, ...textsOf(body), question]),
      also: [],
      lang,
    })),
    ...themes.map(({ id, label, lang }): Entry => ({
      path: `/historier/tema/${id}/`,
      title: label,
      text: '',
      also: [],
      lang,
    })),
  ];
}

/** A page, and each part of it that has an address of its own. */
function ofPage({ path, title, lead, body, also, lang }: Page): Entry[] {
  const parts = partsOf(body);
  return [
    { path: `/${path}/`, title, text: said([lead, ...textsOf(parts.open)]), also, lang },
    ...parts.headed.map(({ id, title: heading, blocks }): Entry => ({
      path: `/${path}/#${id}`,
      title: heading,
      of: title,
      text: said(textsOf(blocks)),
      also: [],
      lang,
    })),
  ];
}

/** A rule stands on several pages; it is found on the first. */
function rulesOf(pages: Page[]): Entry[] {
  const found = new Map<string, Entry>();
  for (const page of pages)
    for (const { id, title, body, lang } of page.rules)
      if (!found.has(id))
        found.set(id, {
          path: `/${page.path}/#${id}`,
          title,
          of: page.title,
          text: said(textsOf(body)),
          also: [],
          lang,
        });
  return [...found.values()];
}

/** A step, and each of its screens by the questions it asks. */
function ofStep(step: Step): Entry[] {
  const screens = step.view === 'questions' ? step.screens : [];
  return [
    {
      path: pathOf(placeIn(step)),
      title: step.title,
      text: said([step.lead, ...textsOf(step.guidance)]),
      also: [],
      lang: step.lang,
    },
    ...screens.map(({ id, title, lead, questions, lang }): Entry => ({
      path: pathOf(placeIn(step, id)),
      title,
      of: step.title,
      text: said([lead, ...questions.flatMap(({ label, hint }) => [label, hint])]),
      also: [],
      lang,
    })),
  ];
}

type Part = { id: string; title: string; blocks: Block[] };

/** What stands before the first heading with an address, and below each. */
function partsOf(body: Block[]): { open: Block[]; headed: Part[] } {
  const open: Block[] = [];
  const headed: Part[] = [];
  for (const block of body) {
    if (block.kind === 'heading' && block.id !== undefined)
      headed.push({ id: block.id, title: block.text, blocks: [] });
    else (headed.at(-1)?.blocks ?? open).push(block);
  }
  return { open, headed };
}

/** What stands before an item of a list, and after the head of a row with nothing in it. */
const MARKS = /^(?:-|\d+\.|\[.\]) |: -$/gm;

/** Texts as one, on one line. */
function said(texts: (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined && text !== '')
    .join('\n')
    .replace(MARKS, '')
    .replace(/\s+/g, ' ');
}
