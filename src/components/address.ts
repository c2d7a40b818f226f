/** The address of a path in a language, below the folder that the site is served from. */
import { localePath } from '../i18n/locales.ts';

export function address(locale: string, path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${localePath(locale)}${path}`;
}
