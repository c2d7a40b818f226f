/** The address of a path in a language, below the folder that the site is served from. */
import { localePath } from './locales.ts';

/** `path` begins with a slash; without one, only the root before every path is given. */
export function address(locale: string, path = ''): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${localePath(locale)}${path}`;
}
