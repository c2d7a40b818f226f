/** The address of a path in a language, below the folder that the site is served from. */
import { chainOf, localePath } from './locales.ts';
import { hasPage } from './ownPages.ts';

/**
 * `path` begins with a slash; without one, only the root before every path is given. What the language has no page for
 * is in the nearest one that it falls back to.
 */
export function address(locale: string, path = ''): string {
  const there = chainOf(locale).find((one) => hasPage(one, path)) ?? locale;
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${localePath(there)}${path}`;
}
