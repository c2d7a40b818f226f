/** i18next, set up once: a function that translates a message key of `content/ui`. */
import i18next from 'i18next';
import type danish from '../../content/ui/da.json';

type Key = keyof typeof danish;
/** How a message ends that is for some numbers only: the categories of CLDR. A language has those of its own rules. */
type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** Every message there is, from the Danish file; forms for numbers are one message. */
export type MessageKey = Key extends infer K
  ? K extends `${infer Stem}_${Form}`
    ? Stem
    : K
  : never;
/** Messages by key, as the files of `content/ui` hold them. */
export type Messages = Record<string, string>;
/** Gives a message in a language; `values` fill its placeholders, `count` chooses its form. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Makes the `t` of a language. */
export function createTranslate(locale: string, messages: Messages): Translate {
  const instance = i18next.createInstance({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: messages } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  return (key, values) => instance.t(key, { ...values });
}
