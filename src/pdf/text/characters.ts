/** Text into graphemes that have a glyph, a width and a direction: what any script and any emoji needs. */
import {
  balanced,
  directionOf,
  isolates,
  levelsOf,
  mirrored,
  RIGHT_TO_LEFT,
  turns,
} from './direction.ts';
import type { Direction } from './direction.ts';
import { emojiLook } from './emoji.ts';
import type { FontMetrics, Glyph } from './font.ts';
import type { Typefaces } from './fonts.ts';
import type { Form } from './forms.ts';
import { formsOf } from './joining.ts';
import { kerned } from './kern.ts';
import { graphemes, invisible, visible } from './text.ts';
import type { Grapheme, Span, Spanned } from './word.ts';

/** Text of a span, cleaned: all of it, or a part. */
export type Run = { span: Span; text: string };

const STAND_IN = '□';
/** A line may break after these when letters stand on both sides. */
const BREAKS = new Set(['-', '\u2010', '–', '—', '/']);
const NEWLINE = '\n';

/** A grapheme of a span, what is drawn for it, and what its surroundings make of it. */
type Part = {
  span: Span;
  text: string;
  seen: string;
  level: number;
  form: Form | undefined;
  typed?: string;
};

/** The graphemes of runs, in the order in which they are read. */
export function spannedGraphemes(
  runs: Run[],
  typefaces: Typefaces,
  direction: Direction,
): Spanned[] {
  const parts = partsOf(runs, typefaces, direction);
  const graphemes = parts.flatMap((part, at): Spanned[] => {
    const bare = graphemeOf(part, typefaces);
    if (bare === undefined) return [];
    const isEnd = bare.level % 2 === 1 && !isLetter(parts[at + 1]?.text);
    const grapheme = isEnd ? closed(bare, typefaces) : bare;
    const split =
      BREAKS.has(part.text) && isLetter(parts[at - 1]?.text) && isLetter(parts[at + 1]?.text);
    // U+200B is typed (or pasted) for nothing but to allow a break.
    const breakAfter = split || grapheme.kind === 'space' || parts[at + 1]?.text === '\u200b';
    return [{ span: part.span, grapheme: breakAfter ? { ...grapheme, breakAfter } : grapheme }];
  });
  return kerned(inOneFont(graphemes, typefaces));
}

/**
 * Spaces, digits and the like among letters from right to left, in the font of those letters: readers put words in
 * order that were drawn in one piece, and a piece has one font.
 */
function inOneFont(graphemes: Spanned[], { beside }: Typefaces): Spanned[] {
  let font: FontMetrics | undefined;
  const near = (one: Spanned): Spanned => {
    const { level, kind, glyphs } = one.grapheme;
    const [glyph, mark] = glyphs;
    if (level === 0 || kind === 'newline') font = undefined;
    else if (glyph?.font.shaping !== undefined) font = glyph.font;
    if (!glyph || !font || mark || glyph.font === font) return one;
    const same = beside(level % 2 === 1 ? mirrored(glyph.text) : glyph.text, font);
    if (same === undefined) return one;
    return { ...one, grapheme: { ...one.grapheme, ...drawnBy([{ ...same, text: glyph.text }]) } };
  };
  if (!graphemes.some(({ grapheme }) => grapheme.level > 0)) return graphemes;
  // Backwards too: for what stands before the first letter.
  return graphemes.map(near).reverse().map(near).reverse();
}

/** Letters join, and texts turn, across spans: a word may be partly bold. */
function partsOf(runs: Run[], typefaces: Typefaces, direction: Direction): Part[] {
  const mayTurn = runs.some(({ text }) => turns(text, direction));
  const parts = runs.flatMap(({ span, text: run }) =>
    (mayTurn ? isolatedGraphemes(span, run, direction) : graphemes(run)).flatMap(
      (text): Omit<Part, 'level' | 'form'>[] => {
        const look = emojiLook(text, typefaces);
        if (look === undefined || 'character' in look) {
          return [{ span, text, seen: look?.character ?? visible(text) }];
        }
        return Array.from(`[${look.name}]`, (letter, at) => {
          return { span, text: letter, seen: letter, typed: at === 0 ? text : '' };
        });
      },
    ),
  );
  const texts = parts.map(({ text }) => text);
  const levels = levelsOf(texts, direction);
  const forms = formsOf(texts, typefaces);
  return parts.map((part, at) => {
    const level = levels[at] ?? 0;
    const seen = level % 2 === 1 ? mirrored(part.seen) : part.seen;
    return { ...part, seen, level, form: forms[at] };
  });
}

/** The graphemes of a run; of an isolated one between marks, without a shape, that hold its direction to itself. */
function isolatedGraphemes({ isolated }: Span, text: string, direction: Direction): string[] {
  if (!isolated) return graphemes(text);
  const { open, close } = isolates[directionOf(text, direction)];
  return [open, ...graphemes(balanced(text)), close];
}

function isLetter(text: string | undefined): boolean {
  return text !== undefined && /^[\p{L}\p{N}]/u.test(text);
}

function graphemeOf(part: Part, typefaces: Typefaces): Grapheme | undefined {
  const { text, seen, level, form, typed } = part;
  const { weight } = part.span.style;
  const grapheme = { text, level, breakAfter: false, ...(typed !== undefined && { typed }) };
  if (text === NEWLINE) return { ...grapheme, ...drawnBy([]), kind: 'newline' };
  if (seen === '') return undefined;
  const glyphs = typefaces.find(seen, weight, form);
  if (glyphs !== undefined) {
    return { ...grapheme, ...drawnBy(reading(text, glyphs)), kind: kindOf(seen) };
  }
  if (/^\p{Zs}$/u.test(seen) && seen !== ' ') return graphemeOf({ ...part, seen: ' ' }, typefaces);
  const box = typefaces.find(STAND_IN, weight) ?? typefaces.find('?', weight) ?? [];
  return { ...grapheme, ...drawnBy(reading(text, box.slice(0, 1))), kind: 'mark', isMissing: true };
}

/**
 * A grapheme from right to left at the end of a word. After marks a mark of direction is drawn, which nobody sees: poppler
 * takes a mark that nothing from right to left follows for one of the text around it.
 */
function closed(grapheme: Grapheme, { beside }: Typefaces): Grapheme {
  const [letter, ...marks] = grapheme.glyphs;
  const end = letter && marks.length > 0 ? beside(RIGHT_TO_LEFT, letter.font) : undefined;
  if (end === undefined) return grapheme;
  const left = Math.min(0, ...marks.map(({ shift = [0, 0] }) => shift[0]));
  return { ...grapheme, glyphs: [...grapheme.glyphs, { ...end, shift: [left - 1, 0] }] };
}

/** Glyphs that read and copy as what was typed: a letter and its marks each as itself, with what has no shape. */
function reading(text: string, glyphs: Glyph[]): Glyph[] {
  const [first, ...marks] = glyphs;
  if (first === undefined) return [];
  if (marks.length === 0) return first.text === text ? glyphs : [{ ...first, text }];
  const last = glyphs.length - 1;
  return glyphs.map((glyph, at) =>
    at === last ? { ...glyph, text: glyph.text + invisible(text) } : glyph,
  );
}

/** Spaces at which a line may break; not the no-break ones. */
function kindOf(text: string): 'space' | 'mark' {
  return /^[ \u2000-\u2006\u2008-\u200a\u205f\u3000]$/.test(text) ? 'space' : 'mark';
}

function drawnBy(glyphs: Glyph[]): { glyphs: Glyph[]; width: number } {
  return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.width, 0) };
}
