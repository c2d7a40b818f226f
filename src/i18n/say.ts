/** i18next, set up once: a function that says a phrase of `content/ui` in a language. */
import i18next from 'i18next';
import type danish from '../../content/ui/da.json';
import { mainLocale } from './locales.ts';

type Key = keyof typeof danish;
/** Every phrase there is, from the Danish file; forms for numbers (`_one`, `_other`) are one phrase. */
export type Phrase = Key extends infer K
  ? K extends `${infer Stem}_${'one' | 'other'}`
    ? Stem
    : K
  : never;
/** Phrases by key, as the files of `content/ui` hold them. */
export type Phrases = Record<string, string>;
/** Says a phrase; `values` fill its placeholders, `count` chooses its form. */
export type Say = (phrase: Phrase, values?: Record<string, string | number>) => string;

/** Makes the function that speaks `locale`; a phrase that it lacks is said in the main language. */
export function createSay(locale: string, phrases: Phrases, main: Phrases = phrases): Say {
  const instance = i18next.createInstance({
    lng: locale,
    fallbackLng: mainLocale,
    resources: { [mainLocale]: { translation: main }, [locale]: { translation: phrases } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  return (phrase, values) => instance.t(phrase, { ...values });
}

/** The phrases whose keys begin with one of these words: what an island needs, and no more. */
export function phrasesOf(phrases: Phrases, ...groups: string[]): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).filter(([key]) => groups.some((group) => key.startsWith(`${group}.`))),
  );
}
