/** What can be found is there, and what is there can be found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base } from '../../scripts/serve.mjs';
import { localePath, locales, mainLocale, wholeLocales } from '../../src/i18n/locales.ts';
import type { Place } from '../../src/search/find.ts';
import { readPages } from './builtPages.ts';

const pages = readPages('dist');
/** Where nobody is to be led: to sheets their paper or step leads to, to the search itself, and to what is missing. */
const notFound = /^(?:404\.html|uden-net\/|soeg\/|fagfolk\/ark\/.*)?$/;

const lists = await Promise.all(
  wholeLocales.map(async ({ code }) => {
    const folder = localePath(code).slice(1);
    const text = readFileSync(join('dist', folder, 'soeg.json'), 'utf8');
    return { code, folder, places: (await new Response(text).json()) as Place[] };
  }),
);

describe.each(lists)('The search of $code', ({ code, folder, places }) => {
  it('leads only to pages and anchors that are there', () => {
    const lost = places.filter(({ href }) => {
      const url = new URL(href, 'https://here');
      const page = pages.find(({ path }) => base + path === decodeURIComponent(url.pathname));
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isThere = page?.tags.some(({ attributes }) => attributes.id === anchor);
      return page === undefined || (anchor !== '' && !isThere);
    });
    expect(lost.map(({ href }) => href)).toEqual([]);
  });

  it('knows every page of the language', () => {
    const own = pages
      .map(({ path }) => path)
      .filter((path) => localeAt(path) === code)
      .filter((path) => !notFound.test(path.slice(folder === '' ? 0 : folder.length + 1)));
    const known = new Set(places.map(({ href }) => href.replace(/#.*/, '')));
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter((path) => !known.has(base + path))).toEqual([]);
  });

  it('says of most in which part of the site they stand, and of none twice', () => {
    expect(places.filter(({ place, of, title }) => [place, of].includes(title))).toEqual([]);
    expect(places.filter(({ place }) => place).length).toBeGreaterThan(300);
  });
});

/** The language whose folder a page lies in. */
function localeAt(path: string): string {
  const found = locales.find(
    ({ code }) => code !== mainLocale && `/${path}`.startsWith(`${localePath(code)}/`),
  );
  return found?.code ?? mainLocale;
}
