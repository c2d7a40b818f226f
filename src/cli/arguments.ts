/** What `npm run pdf` was asked, and what it refuses before it reads anything. */
import { parseArgs } from 'node:util';
import { isDay } from '../domain/time/day.ts';
import type { Copy } from '../domain/preparation/ownCopy.ts';
import { locales, mainLocale } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';

export type Asked = {
  from: string;
  to: string;
  document: string;
  sections?: string[];
  /** The number of a person as they are offered on screen, or the id of their entry. */
  person?: string;
  /** Whom it is for, where more than one may read it. */
  reader?: string;
  copy: Copy;
  locale: Locale;
  large: boolean;
  /** The first page alone. */
  short: boolean;
  today: string;
};

const copies: Copy[] = ['theirs', 'mine'];

/** Why no paper is made, in a sentence. */
export type Refused = { refused: string };

/** Reads the words after `npm run pdf --`. `today` is the day of a paper that was given none. */
export function readArguments(words: string[], today: string, t: Translate): Asked | Refused {
  const parsed = parse(words);
  const [from, to, ...more] = parsed?.positionals ?? [];
  if (parsed === undefined || from === undefined || to === undefined || more.length > 0)
    return { refused: t('cli.usage') };
  const { values } = parsed;
  const copy = copies.find((one) => one === values.copy);
  if (copy === undefined) return unknown('--copy', values.copy, copies, t);
  const locale = locales.find(({ code }) => code === values.locale);
  if (locale === undefined) {
    const codes = locales.map(({ code }) => code);
    return unknown('--locale', values.locale, codes, t);
  }
  if (values.today !== undefined && !isDay(values.today))
    return { refused: t('cli.no-day', { value: values.today }) };
  return {
    from,
    to,
    document: values.document,
    ...(values.sections !== undefined && { sections: values.sections.split(',') }),
    ...(values.person !== undefined && { person: values.person }),
    ...(values.reader !== undefined && { reader: values.reader }),
    copy,
    locale,
    large: values.large,
    short: values.short,
    today: values.today ?? today,
  };
}

/** Refuses a value that is none of those known. */
export function unknown(option: string, value: string, known: string[], t: Translate): Refused {
  return { refused: t('cli.unknown', { option, value, known: known.join(', ') }) };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        document: { type: 'string', default: 'forberedelse' },
        sections: { type: 'string' },
        person: { type: 'string' },
        reader: { type: 'string' },
        locale: { type: 'string', default: mainLocale },
        copy: { type: 'string', default: 'theirs' },
        large: { type: 'boolean', default: false },
        short: { type: 'boolean', default: false },
        today: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}
