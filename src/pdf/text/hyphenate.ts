/**
 * Hyphens at the ends of lines, where a long word would leave much of a line empty. What is typed stays as it is: such
 * a hyphen reads and copies as a soft one, which says nothing. Not in names and abbreviations (anything with a capital
 * or a digit), addresses, links, and what is bold: headings, questions and heads of tables.
 */
import { findLast, findLastIndex } from '../layout/findLast.ts';
import type { Typefaces } from './fonts.ts';
import type { Parting } from './lines.ts';
import { shapeOf, stretchOf, widthOfAll, wordOf } from './word.ts';
import type { Grapheme, Word } from './word.ts';

/** The places in a word, counted in letters, at which it may be parted. */
export type Hyphenation = (word: string) => number[];

/** Languages whose patterns are small (Danish 4 kB; English would be 19): fetched for a paper in that language. */
const patterns = new Map([['da', () => import('hyphen/patterns/da.js')]]);

const SOFT_HYPHEN = '\u00ad';
/**
 * Letters that each part of a word has at least. Patterns know no compounds: what they get wrong is mostly a short
 * part in the middle of one, and short parts are hard to read besides.
 */
const SHORTEST = 5;
/** Letters that a word has at most: what is longer is no word, and would take long to look up. */
const LONGEST = 60;

/** How the words of a language, or of a part of it (`da-x-let`), are parted; undefined where we have no patterns. */
export async function hyphenationOf(locale: string): Promise<Hyphenation | undefined> {
  const fetch = patterns.get(locale.replace(/-.*/, ''));
  if (fetch === undefined) return undefined;
  const [{ default: createHyphenator }, { default: ofLocale }] = await Promise.all([
    import('hyphen/hyphen.js'),
    fetch(),
  ]);
  const options = { hyphenChar: SOFT_HYPHEN, minWordLength: 2 * SHORTEST, html: false };
  const hyphenate = createHyphenator(ofLocale, options);
  return (word) => {
    let at = 0;
    const places = hyphenate(word)
      .split(SOFT_HYPHEN)
      .map((part) => (at += part.length));
    return places.filter((place) => place >= SHORTEST && word.length - place >= SHORTEST);
  };
}

/** Parts the word at the end of a line as late as there is room. */
export function parting(hyphenation: Hyphenation | undefined, typefaces: Typefaces): Parting {
  return (words, room) => {
    const at = words.findIndex(hasLetter);
    const word = words[at];
    if (hyphenation === undefined || word === undefined) return undefined;
    const letters = lettersOf(word);
    const hyphen = hyphenFor(word, letters?.from ?? 0, typefaces);
    // Letters in another style are of the same word.
    if (words.slice(at + 1).some(hasLetter) || !letters || !hyphen) return undefined;
    const before = widthOfAll(words.slice(0, at));
    const heads = hyphenation(letters.text)
      .map((place) => letters.from + place)
      .filter((place) => place > word.from)
      .map((place) => stretchOf(word, word.from, place));
    const head = findLast(heads, ({ width }) => before + width + hyphen.width <= room);
    if (head === undefined) return undefined;
    const rest = stretchOf(word, head.to, word.to);
    return { at, head: [head, hyphen], rest };
  };
}

/** The letters of a word, without the punctuation around them; undefined when it may not be parted. */
function lettersOf({ span, shape }: Word): { from: number; text: string } | undefined {
  if (span.href !== undefined || span.style.weight !== 400) return undefined;
  const from = shape.graphemes.findIndex(isLetter);
  const letters = shape.graphemes.slice(from, findLastIndex(shape.graphemes, isLetter) + 1);
  const count = letters.length;
  if (count < 2 * SHORTEST || count > LONGEST || !letters.every(isSmall)) return undefined;
  return { from, text: letters.map(({ text }) => text).join('') };
}

function hasLetter({ shape }: Word): boolean {
  return shape.graphemes.some(isLetter);
}

function isLetter({ text }: Grapheme): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

/** A small letter, as it was typed. One of two code units is no letter of a word, and would be counted as two. */
function isSmall({ text, typed }: Grapheme): boolean {
  return typed === undefined && text.length === 1 && /^\p{Ll}$/u.test(text);
}

/** The hyphen that is drawn after letters of a word. */
function hyphenFor({ span, shape }: Word, letter: number, typefaces: Typefaces): Word | undefined {
  const [glyph] = typefaces.find('-', span.style.weight) ?? [];
  if (glyph === undefined) return undefined;
  const grapheme: Grapheme = {
    text: SOFT_HYPHEN,
    glyphs: [{ ...glyph, text: SOFT_HYPHEN }],
    width: glyph.width,
    kind: 'mark',
    breakAfter: false,
    level: shape.graphemes[letter]?.level ?? 0,
  };
  return wordOf(span, shapeOf([grapheme]));
}
