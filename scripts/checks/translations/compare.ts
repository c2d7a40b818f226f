/** Compares two texts that are to say the same: numerals, placeholders, negations, and official words. */
import type { Pair } from './pairs.ts';

/** What differs, with what stands in the one and in the other. */
export type Difference = { place: string; what: What; main: string; other: string };
export type What = 'numerals' | 'placeholders' | 'negation' | 'official word' | 'letters';

/** An official word: the forms it has in the main language, and those that may stand for it in the other. */
export type OfficialWord = { main: string[]; other: string[] };

/** The words that say no, in each language; `letters` are those it is written in. */
const tongues: Record<string, { no: RegExp; letters: RegExp }> = {
  da: { no: /(?<!\p{L})(?:ikke|aldrig|ingen|intet|hverken)(?!\p{L})/iu, letters: /\p{sc=Latin}/u },
  en: {
    no: /(?<!\p{L})(?:not?|never|none|nobody|nothing|without|cannot|neither|nor|nowhere|un\p{L}+)(?!\p{L})|n[’']t(?!\p{L})/iu,
    letters: /\p{sc=Latin}/u,
  },
  ar: {
    no: /(?<!\p{L})(?:[وف]?(?:أ|ب)?(?:لا|لم|لن|ليس\p{L}*|لست\p{L}*|لسنا|ليست|غير|دون|عدم|ما|أبد\p{L}*|بلا|لما|ألا|لئلا|كيلا|إلا|ممتنع))(?!\p{L})|(?<!\p{L})(?:بدون|بعدم|لعدم|وعدم|بغير)/u,
    letters: /\p{sc=Arabic}/u,
  },
  uk: {
    no: /(?<!\p{L})(?:не\p{L}*|ні\p{L}*|без|жод\p{L}+|ан[іи])(?!\p{L})/iu,
    letters: /\p{sc=Cyrillic}/u,
  },
};

/** The languages that can be compared with the main one. */
export const comparable = Object.keys(tongues);

/** What differs between two texts; `locales` are the languages of the one and the other. */
export function compare(
  { place, main, other }: Pair,
  [from, to]: [string, string],
  words: OfficialWord[],
): Difference[] {
  const found: What[] = [];
  if (!same(numerals(main), numerals(other))) found.push('numerals');
  if (!same(placeholders(main), placeholders(other))) found.push('placeholders');
  if (saysNo(main, from) && !saysNo(other, to)) found.push('negation');
  if (words.some((word) => says(main, word.main) && !begins(other, [...word.main, ...word.other])))
    found.push('official word');
  if (main !== other && /\p{L}{3} \p{L}/u.test(main) && !tongues[to]?.letters.test(other))
    found.push('letters');
  return found.map((what) => ({ place, what, main, other }));
}

/** Every number in digits, without what separates its thousands; in any order, for languages order words otherwise. */
function numerals(text: string): string[] {
  const plain = text
    .replace(/\{+[^{}]*\}+/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return (plain.match(/\d+(?:[.,:  ]\d+)*/g) ?? []).map((found) => found.replace(/\D/g, ''));
}

/** What is filled in later. */
function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{+[^{}]*\}+/g))];
}

function saysNo(text: string, locale: string): boolean {
  return tongues[locale]?.no.test(text) === true;
}

/** Whether one of these forms stands in a text as a word; a sentence may begin with it. */
function says(text: string, forms: string[]): boolean {
  return forms.some((form) => {
    const [first = '', ...rest] = form;
    const written = `(?:${escaped(form)}|${escaped(first.toUpperCase() + rest.join(''))})`;
    return new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'u').test(text);
  });
}

/** Whether the text has the beginnings of a form's words, one after the other: how they end is grammar. */
function begins(text: string, forms: string[]): boolean {
  return forms.some((form) => {
    const words = form
      .split(' ')
      .map((word) => `\\p{L}{0,3}${escaped(stemOf(word))}[\\p{L}\\p{M}]*`);
    return new RegExp(`(?<!\\p{L})${words.join('\\s+')}`, 'iu').test(text);
  });
}

/** A word without what grammar changes; a short one is nearly all stem. */
function stemOf(word: string): string {
  if (word.length < 5) return word.slice(0, 3);
  return word.slice(0, Math.max(4, word.length - 3));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function same(one: string[], other: string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
