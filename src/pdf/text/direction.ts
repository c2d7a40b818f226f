/** Which way a text runs (UAX 9): Arabic and Hebrew from right to left, and what stands among them. */
import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** A mark of direction without a shape. */
export const RIGHT_TO_LEFT = '\u200f';

const bidi = bidiFactory();

/** Whatever can turn the order of graphemes: strong letters and marks of direction. */
const TURNING =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const FROM_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether anything of a text may be seen in another order than that in which it is read. */
export function turns(text: string, direction: Direction): boolean {
  return direction === 'rtl' || TURNING.test(text);
}

/**
 * The direction of a text: that of most of its letters, the paper's when it has none. Not that of its first letter, as
 * on a page: a Danish sentence may begin with an Arabic name, and an Arabic one with the word jobcenter.
 */
export function directionOf(text: string, paper: Direction): Direction {
  if (!turns(text, paper)) return 'ltr';
  const letters = text.match(/\p{L}/gu) ?? [];
  const turning = letters.filter((letter) => FROM_RIGHT.test(letter)).length;
  if (turning * 2 === letters.length) return paper;
  return turning * 2 > letters.length ? 'rtl' : 'ltr';
}

/** What begins and ends a text that has a direction of its own. */
export const isolates = {
  ltr: { open: '\u2066', close: '\u2069' },
  rtl: { open: '\u2067', close: '\u2069' },
} satisfies Record<Direction, { open: string; close: string }>;

/** A text in which as many isolates are closed as are opened: with others typed in it, ours would end elsewhere. */
export function balanced(text: string): string {
  let open = 0;
  const closed = text.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== '\u2069') open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return mark;
  });
  return closed + '\u2069'.repeat(open);
}

/** The level of each grapheme: even from left to right, odd from right to left. */
export function levelsOf(graphemes: string[], direction: Direction): number[] {
  const text = graphemes.join('');
  if (!turns(text, direction)) return graphemes.map(() => 0);
  const { levels } = bidi.getEmbeddingLevels(text.replace(/[\u202d\u202e]/g, unforced), direction);
  let at = 0;
  return graphemes.map((grapheme) => {
    const level = levels[at] ?? 0;
    at += grapheme.length;
    return level;
  });
}

/** An override as an embedding: it may turn the order of words, but no letter runs against its own direction. */
function unforced(override: string): string {
  return override === '\u202e' ? '\u202b' : '\u202a';
}

/** The grapheme that is drawn where a bracket runs from right to left. */
export function mirrored(grapheme: string): string {
  return bidi.getMirroredCharacter(grapheme) ?? grapheme;
}

/** The order in which a line is seen, from left to right: the places of its graphemes (UAX 9, L2). */
export function visualOrder(levels: number[]): number[] {
  const order = levels.map((_, at) => at);
  const highest = Math.max(0, ...new Set(levels));
  for (let level = highest; level > 0; level -= 1) {
    for (let at = 0; at < order.length; at += 1) {
      const start = at;
      while (at < order.length && (levels[order[at] ?? 0] ?? 0) >= level) at += 1;
      order.splice(start, at - start, ...order.slice(start, at).reverse());
    }
  }
  return order;
}

/**
 * Whether pdf.js reads a piece that is drawn as it is seen as it was typed: it turns each as if it were a text of its
 * own, from right to left when three in ten of its graphemes are such letters (it may count a space twice).
 */
export function turnsBack(seen: string, typed: string): boolean {
  const letters = seen.match(/(?![\p{M}\u060c])[\u0590-\u08ff]/gu)?.length ?? 0;
  if (letters === 0) return seen === typed;
  const share = letters / seen.length;
  const isFew = seen.length > 4 && share < 0.36;
  const isMany = seen.length <= 4 || share > 0.25;
  return (!isFew || turned(seen, 'ltr') === typed) && (!isMany || turned(seen, 'rtl') === typed);
}

function turned(seen: string, direction: Direction): string {
  // It knows no neutral graphemes outside of Latin-1: a dash is a letter from left to right to it.
  const known = seen.replace(/[^\u0000-\u00ff\u0590-\u08ff]/g, 'x');
  return visualOrder(levelsOf(known.split(''), direction))
    .map((at) => seen.charAt(at))
    .join('');
}
