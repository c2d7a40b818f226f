/** Whether every page to read can be found by its links, and no link leads to where something was before. */
import type { Block } from '../text/block.ts';
import type { Catalog, Page } from './catalog.ts';
import type { Problem } from './contentReader.ts';

/** A problem for each page that no way of links leads to, from the menu, the steps, the stories or the roles. */
export function checkLinks(catalog: Catalog, menu: string[]): Problem[] {
  const pages = catalog.pages.filter(({ draft }) => !draft);
  const found = new Set<Page>();
  const follow = (links: string[]): void => {
    for (const link of links) {
      const page = pageAt(link, pages);
      if (page === undefined || found.has(page)) continue;
      found.add(page);
      follow(linksOn(page));
    }
  };
  follow([...menu, ...linksElsewhere(catalog)]);
  return pages
    .filter((page) => !found.has(page))
    .map(({ path }) => ({
      file: `pages/${path}`,
      code: 'page-unlinked',
      values: { path: `/${path}/` },
    }));
}

/** A problem for each link to what has moved: it should lead to where that is now. */
export function checkMoved({ pages, rules, stories, steps, roles }: Catalog): Problem[] {
  const texts = [
    ...pages.map(({ path, body }) => ({ file: `pages/${path}`, body })),
    ...rules.map(({ id, body }) => ({ file: `rules/${id}`, body })),
    ...stories.map(({ id, body }) => ({ file: `stories/${id}`, body })),
    ...roles.map(({ id, body }) => ({ file: `roles/${id}`, body })),
    ...steps.map(({ id, guidance }) => ({ file: `steps/${id}`, body: guidance })),
  ];
  return texts.flatMap(({ file, body }) =>
    hrefsIn(body).flatMap((href) => {
      const [, anchor = ''] = /#(.*)$/.exec(href) ?? [];
      const to = pageAt(href, pages)?.moved[anchor];
      return to === undefined ? [] : [{ file, code: 'link-moved', values: { href, to } } as const];
    }),
  );
}

/** The page an address leads to, whatever language and folder it begins with. */
function pageAt(link: string, pages: Page[]): Page | undefined {
  const address = `/${link.replace(/[#?].*$/, '').replace(/^\/|\/$/g, '')}`;
  const [longest] = pages
    .filter(({ path }) => address.endsWith(`/${path}`))
    .sort((one, other) => other.path.length - one.path.length);
  return longest;
}

function linksOn({ body, rules, next, actions }: Page): string[] {
  const told = [body, ...rules.map((rule) => rule.body)].flatMap(hrefsIn);
  return [...told, ...actions.map(({ path }) => path), ...(next ? [next.path] : [])];
}

/** The links of what the program shows by itself. */
function linksElsewhere({ steps, stories, roles }: Catalog): string[] {
  return [
    ...steps.map(({ guidance }) => guidance),
    ...[...stories.filter(({ draft }) => !draft), ...roles].map(({ body }) => body),
  ].flatMap(hrefsIn);
}

/** Where the links of a text lead. */
export function hrefsIn(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flat().flatMap(({ href }) => href ?? []);
    if (block.kind === 'paragraph' || block.kind === 'note')
      return block.text.flatMap(({ href }) => href ?? []);
    return [];
  });
}
