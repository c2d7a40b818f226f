/**
 * The one list of languages. A new language is a line here and its files under `content/`. A *draft* may have gaps:
 * they show in the main language, with a notice and the right `lang`; a *ready* one may not, or the build fails.
 */
export type Locale = {
  code: string;
  /** Its own name for itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  status: 'ready' | 'draft';
};

export const mainLocale = 'da';

export const locales: Locale[] = [
  { code: 'da', name: 'Dansk', dir: 'ltr', status: 'ready' },
  { code: 'en', name: 'English', dir: 'ltr', status: 'draft' },
];

/** The locale of a code; the main one for a code that is not ours. */
export function localeOf(code: string | undefined): Locale {
  const found = locales.find((locale) => locale.code === code) ?? locales[0];
  if (found === undefined) throw new Error('There is no locale.');
  return found;
}

/** The path before a language's addresses: nothing for the main one, `/en` for English. */
export function localePath(code: string): string {
  return code === mainLocale ? '' : `/${code}`;
}
