/**
 * Hyphens at the ends of lines, where a long word would leave much of a line empty. What is typed stays as it is: such
 * a hyphen reads and copies as a soft one, which says nothing. Not in names and abbreviations (anything with a capital
 * or a digit), addresses, links, and what is bold: headings, questions and heads of tables.
 */
import type { Typefaces } from './fonts.ts';
import type { Parting } from './lines.ts';
import type { Sign } from './shape.ts';

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

/** How the words of a language are parted; undefined where we have no patterns. */
export async function hyphenationOf(locale: string): Promise<Hyphenation | undefined> {
  const fetch = patterns.get(locale);
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
  return (signs, start, room) => {
    const word = wordAt(signs, start);
    if (hyphenation === undefined || word === undefined) return undefined;
    const hyphen = hyphenAfter(word.letters[0], typefaces);
    if (hyphen === undefined) return undefined;
    const places = hyphenation(word.letters.map((letter) => letter.text).join(''));
    const ends = places.map((place) => word.from + place).filter((end) => end > start);
    const end = ends.findLast((one) => widthOf(signs.slice(start, one)) + hyphen.width <= room);
    return end === undefined ? undefined : { end, hyphen };
  };
}

type Word = { from: number; letters: [Sign, ...Sign[]] };

/** The word in which a sign stands, without the punctuation around it; undefined when it may not be parted. */
function wordAt(signs: Sign[], at: number): Word | undefined {
  const isEnd = (sign: Sign | undefined): boolean => sign?.kind !== 'mark' || sign.breakAfter;
  let [from, to] = [at, at];
  while (!isEnd(signs[from - 1]) && at - from <= LONGEST) from -= 1;
  while (!isEnd(signs[to]) && to - from <= LONGEST) to += 1;
  while (from < to && !isLetter(signs[from])) from += 1;
  while (to > from && !isLetter(signs[to - 1])) to -= 1;
  const [first, ...others] = signs.slice(from, to);
  if (first === undefined || to - from < 2 * SHORTEST || to - from > LONGEST) return undefined;
  const letters: Word['letters'] = [first, ...others];
  const isPlain = letters.every((one) => one.span === first.span && isSmall(one));
  const { href, style } = first.span;
  return isPlain && href === undefined && style.weight === 400 ? { from, letters } : undefined;
}

function isLetter(sign: Sign | undefined): boolean {
  return sign !== undefined && /^[\p{L}\p{N}]/u.test(sign.text);
}

/** A small letter, as it was typed. One of two code units is no letter of a word, and would be counted as two. */
function isSmall({ text, typed }: Sign): boolean {
  return typed === undefined && text.length === 1 && /^\p{Ll}$/u.test(text);
}

/** The hyphen that is drawn beside a letter. */
function hyphenAfter(letter: Sign, typefaces: Typefaces): Sign | undefined {
  const { size, weight } = letter.span.style;
  const glyphs = typefaces.find('-', weight)?.map((glyph) => ({ ...glyph, text: SOFT_HYPHEN }));
  if (glyphs === undefined) return undefined;
  const width = glyphs.reduce((sum, glyph) => sum + glyph.width, 0) * (size / 1000);
  return { ...letter, text: SOFT_HYPHEN, glyphs, width, breakAfter: false };
}

function widthOf(signs: Sign[]): number {
  return signs.reduce((sum, sign) => sum + sign.width, 0);
}
