/** In which language somebody has written, where it is not that of the paper: whoever reads it must be told. */
import { lettersOf, scriptOf } from '../text/scripts.ts';

/**
 * `lang` is for whatever reads aloud, `name` is in the language of the paper: »arabisk«. Where the letters are all that
 * is known, `name` is theirs: »kyrillisk«.
 */
export type WrittenIn = { lang: string; name: string; isScript: boolean };

/** So few words may be a name, or the same in several languages. */
const FEWEST_WORDS = 3;

/** Words of which a text in the language has many; none is English. A word with one of its own letters tells as much. */
const common: Record<string, { words: Set<string>; letters: RegExp }> = {
  da: {
    words: new Set([
      'og',
      'jeg',
      'det',
      'er',
      'der',
      'den',
      'vi',
      'du',
      'ikke',
      'til',
      'af',
      'et',
      'har',
      'kan',
      'vil',
      'skal',
      'som',
      'min',
      'mig',
      'mine',
      'kun',
      'hvor',
      'hvis',
      'eller',
      'bliver',
      'blev',
      'fra',
      'ved',
      'hun',
      'han',
    ]),
    letters: /[æøå]/,
  },
};

/** The part of the words of a text that are common ones, if it is in the language. */
const COMMON_PART = 0.12;

/**
 * The language of what was written, where it is not `main`, the paper's. `lang` is that of the page on which it was
 * written; without it, it was `main`. Other letters say more than that, and a text that reads as `main` is so whatever
 * the page was: nothing is said that may be wrong.
 */
export function writtenIn(
  { lang: page }: { lang?: string | undefined },
  text: string,
  main: string,
): WrittenIn | undefined {
  const letters = lettersOf(text);
  if (letters === undefined) return undefined;
  const { script } = letters;
  const ofPage = page !== undefined && scriptOf(page) === script ? page : undefined;
  if (script === scriptOf(main)) {
    if (ofPage === undefined || baseOf(ofPage) === main || readsAs(main, text)) return undefined;
    return named(ofPage, main);
  }
  const language = letters.isTold ? letters.language : (ofPage ?? letters.language);
  const found = language === undefined ? undefined : named(language, main);
  if (found !== undefined) return found;
  const name = new Intl.DisplayNames(main, { type: 'script' }).of(script) ?? script;
  return { lang: `und-${script}`, name, isScript: true };
}

/** Nothing for a language that has no name, as one in a file that another program wrote. */
function named(lang: string, main: string): WrittenIn | undefined {
  const names = new Intl.DisplayNames(main, { type: 'language', fallback: 'none' });
  const name = names.of(baseOf(lang));
  return name === undefined ? undefined : { lang, name, isScript: false };
}

/** A language without what is said of its kind: Danish that is easy to read is Danish. */
function baseOf(lang: string): string {
  return new Intl.Locale(lang).language;
}

/** Whether a text may be in a language, as it is short or has the words that such texts have. */
function readsAs(lang: string, text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  const own = common[lang];
  if (own === undefined) return false;
  const known = words.filter((word) => own.words.has(word) || own.letters.test(word));
  return known.length >= words.length * COMMON_PART;
}
