/**
 * The one list of languages. A new language is a line here and its files under `content/`. A *draft* may have gaps:
 * they show in the language it falls back to, with a notice and the right `lang`; a *ready* one may have only those that
 * `gaps.ts` names, or the build fails.
 */
export type Locale = {
  /** As in `lang` (BCP 47), and in the names of its files. */
  code: string;
  /** Its own name for itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  status: 'ready' | 'draft';
  /** The language that has the words it lacks; all but the main one have one. */
  fallback?: string;
  /** What its addresses begin with, where it is not its code. */
  path?: string;
  /**
   * It has those pages to read alone whose text it has itself; every other link leads to the language it falls back to.
   * So an easy Danish (`da-x-let`) is a few texts, and not a second site that mostly says the same.
   */
  pages?: 'own';
  /** It was translated by a language model, and no person has checked it. Every page says so. */
  translated?: 'machine';
};

const translation = {
  status: 'ready',
  fallback: 'da',
  translated: 'machine',
} as const;

/** One page alone: what the meeting is, what one can say, and how to get an interpreter. */
const leaflet = {
  status: 'ready',
  fallback: 'da',
  pages: 'own',
  translated: 'machine',
} as const;

export const mainLocale = 'da';

export const locales: Locale[] = [
  { code: 'da', name: 'Dansk', dir: 'ltr', status: 'ready' },
  { code: 'en', name: 'English', dir: 'ltr', ...translation },
  { code: 'ar', name: 'العربية', dir: 'rtl', ...translation },
  { code: 'uk', name: 'Українська', dir: 'ltr', ...translation },
  {
    code: 'da-x-let',
    name: 'Let dansk',
    dir: 'ltr',
    status: 'ready',
    path: 'let',
    // A few texts in easier words, at the addresses of all: who has chosen it stays in it.
    fallback: 'da',
  },
  { code: 'pl', name: 'Polski', dir: 'ltr', ...leaflet },
  { code: 'tr', name: 'Türkçe', dir: 'ltr', ...leaflet },
  { code: 'so', name: 'Soomaali', dir: 'ltr', ...leaflet },
  { code: 'ckb', name: 'کوردی', dir: 'rtl', ...leaflet },
];

/** The locale of a code, or of the path before its addresses; the main one for what is not ours. */
export function localeOf(code: string | undefined): Locale {
  const found =
    locales.find((locale) => code !== undefined && [locale.code, locale.path].includes(code)) ??
    locales[0];
  if (found === undefined) throw new Error('There is no locale.');
  return found;
}

/** A language and those that have the words it lacks, nearest first: the main one is last. */
export function chainOf(code: string): string[] {
  const { fallback } = localeOf(code);
  return fallback === undefined ? [code] : [code, ...chainOf(fallback)];
}

/** Whether a language is another one, or a kind of it: easy Danish is Danish. */
export function isKindOf(code: string, other: string): boolean {
  return code === other || code.startsWith(`${other}-`);
}

/** The path before a language's addresses: nothing for the main one, `/en` for English. */
export function localePath(code: string): string {
  return code === mainLocale ? '' : `/${localeOf(code).path ?? code}`;
}

/** The languages that have every page. */
export const wholeLocales = locales.filter(({ pages }) => pages !== 'own');

/** The language and direction of words, where they are not those of what they stand in. */
export function spokenIn(lang: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === around ? {} : { lang, dir: localeOf(lang).dir };
}
