/** i18next, set up once: a function that translates a message key of `content/ui`. */
import i18next from 'i18next';
import type danish from '../../content/ui/da.json';
import { mainLocale } from './locales.ts';

type Key = keyof typeof danish;
/** Every message there is, from the Danish file; forms for numbers (`_one`, `_other`) are one message. */
export type MessageKey = Key extends infer K
  ? K extends `${infer Stem}_${'one' | 'other'}`
    ? Stem
    : K
  : never;
/** Phrases by key, as the files of `content/ui` hold them. */
export type Messages = Record<string, string>;
/** Gives a message in a language; `values` fill its placeholders, `count` chooses its form. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Makes the `t` of a language; a message that it lacks is given in the main language. */
export function createTranslate(
  locale: string,
  messages: Messages,
  main: Messages = messages,
): Translate {
  const instance = i18next.createInstance({
    lng: locale,
    fallbackLng: mainLocale,
    resources: { [mainLocale]: { translation: main }, [locale]: { translation: messages } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  return (key, values) => instance.t(key, { ...values });
}

/** The messages whose keys begin with one of these words: what an island needs, and no more. */
export function messagesOf(messages: Messages, ...groups: string[]): Messages {
  return Object.fromEntries(
    Object.entries(messages).filter(([key]) => groups.some((group) => key.startsWith(`${group}.`))),
  );
}
