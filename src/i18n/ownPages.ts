/** Tells which pages exist in a language that has only the pages it has a text for (`pages: 'own'` in locales.ts). */
import { localeOf } from './locales.ts';

const known = new Map<string, Set<string>>();

/** Told once, before the first page is built: the paths of a language's own pages. */
export function setOwnPages(locale: string, paths: string[]): void {
  known.set(locale, new Set(paths));
}

/** Whether a language has the page at a path; what comes after # or ? is no part of it. */
export function hasPage(locale: string, path: string): boolean {
  if (localeOf(locale).pages !== 'own') return true;
  return known.get(locale)?.has(path.replace(/[#?].*/, '')) === true;
}
