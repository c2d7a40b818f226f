/** Text into signs that have a glyph, a width and a direction. */
import { levelsOf, mirrored } from './direction.ts';
import type { Direction } from './direction.ts';
import { emojiLook } from './emoji.ts';
import type { FontMetrics, Glyph, Typefaces } from './fonts.ts';
import type { Form } from './forms.ts';
import { formsOf } from './joining.ts';
import { kerned } from './kern.ts';
import type { TextStyle } from './style.ts';
import { clean, graphemes, invisible, visible } from './text.ts';

/** A run of text in one style; `href` when it is a link. */
export type Span = { text: string; style: TextStyle; href?: string };

/**
 * One sign of a text. Width in pt; an odd `level` runs from right to left. A sign of an emoji's name has in `typed`
 * what it stands for: the first one the emoji, the others nothing.
 */
export type Sign = {
  span: Span;
  text: string;
  glyphs: Glyph[];
  width: number;
  kind: 'mark' | 'space' | 'newline';
  breakAfter: boolean;
  level: number;
  typed?: string;
};

/** Signs that no font draws, and how often each was met. */
export type Missing = Map<string, number>;

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

/** The signs of runs, in the order in which they are read. What cannot be drawn is counted in `missing`. */
export function shape(
  spans: Span[],
  typefaces: Typefaces,
  missing: Missing,
  direction: Direction = 'ltr',
): Sign[] {
  const parts = partsOf(spans, typefaces, direction);
  const signs = parts.map((part, at): Sign | undefined => {
    const sign = signOf(part, typefaces, missing);
    const split =
      BREAKS.has(part.text) && isLetter(parts[at - 1]?.text) && isLetter(parts[at + 1]?.text);
    // U+200B is typed (or pasted) for nothing but to allow a break.
    const allowed = split || sign?.kind === 'space' || parts[at + 1]?.text === '\u200b';
    return sign && allowed ? { ...sign, breakAfter: true } : sign;
  });
  const drawn = signs.filter((sign) => sign !== undefined);
  return kerned(inOneFont(drawn, typefaces));
}

/**
 * Spaces, digits and the like among letters from right to left, in the font of those letters: readers put words in
 * order that were drawn in one piece, and a piece has one font.
 */
function inOneFont(signs: Sign[], { beside }: Typefaces): Sign[] {
  let font: FontMetrics | undefined;
  const near = (sign: Sign): Sign => {
    const [glyph, mark] = sign.glyphs;
    if (sign.level === 0 || sign.kind === 'newline') font = undefined;
    else if (glyph?.font.shaping !== undefined) font = glyph.font;
    if (!glyph || !font || mark || glyph.font === font) return sign;
    const same = beside(sign.level % 2 === 1 ? mirrored(glyph.text) : glyph.text, font);
    if (same === undefined) return sign;
    const glyphs = [{ ...same, text: glyph.text }];
    return { ...sign, glyphs, width: widthOf(glyphs, sign.span.style.size) };
  };
  if (!signs.some(({ level }) => level > 0)) return signs;
  // Backwards too: for what stands before the first letter.
  return signs.map(near).reverse().map(near).reverse();
}

/** Letters join, and texts turn, across spans: a word may be partly bold. */
function partsOf(spans: Span[], typefaces: Typefaces, direction: Direction): Part[] {
  const parts = spans.flatMap((span) =>
    graphemes(clean(span.text)).flatMap((text): Omit<Part, 'level' | 'form'>[] => {
      const look = emojiLook(text, typefaces);
      if (look === undefined || 'sign' in look) {
        return [{ span, text, seen: look?.sign ?? visible(text) }];
      }
      return Array.from(`[${look.name}]`, (letter, at) => {
        return { span, text: letter, seen: letter, typed: at === 0 ? text : '' };
      });
    }),
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

function isLetter(text: string | undefined): boolean {
  return text !== undefined && /^[\p{L}\p{N}]/u.test(text);
}

function signOf(part: Part, typefaces: Typefaces, missing: Missing): Sign | undefined {
  const { span, text, seen, level, form, typed } = part;
  const { size, weight } = span.style;
  const sign = { span, text, level, ...(typed !== undefined && { typed }) };
  const drawn = (glyphs: Glyph[], kind: Sign['kind']): Sign => {
    return { ...sign, glyphs, width: widthOf(glyphs, size), kind, breakAfter: false };
  };
  if (text === NEWLINE) return drawn([], 'newline');
  if (seen === '') return undefined;
  const glyphs = typefaces.find(seen, weight, form);
  if (glyphs !== undefined) return drawn(reading(text, glyphs), kindOf(seen));
  if (/^\p{Zs}$/u.test(seen) && seen !== ' ') {
    return signOf({ ...part, seen: ' ' }, typefaces, missing);
  }
  missing.set(text, (missing.get(text) ?? 0) + 1);
  const box = typefaces.find(STAND_IN, weight) ?? typefaces.find('?', weight) ?? [];
  return drawn(reading(text, box.slice(0, 1)), 'mark');
}

/** Glyphs that read and copy as what was typed: a letter and its marks each as itself, with what has no shape. */
function reading(text: string, glyphs: Glyph[]): Glyph[] {
  const [first, ...marks] = glyphs;
  if (first === undefined) return [];
  if (marks.length === 0) return [{ ...first, text }];
  const last = glyphs.length - 1;
  return glyphs.map((glyph, at) =>
    at === last ? { ...glyph, text: glyph.text + invisible(text) } : glyph,
  );
}

/** Spaces at which a line may break; not the no-break ones. */
function kindOf(text: string): 'space' | 'mark' {
  return /^[ \u2000-\u2006\u2008-\u200a\u205f\u3000]$/.test(text) ? 'space' : 'mark';
}

function widthOf(glyphs: Glyph[], size: number): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0) * (size / 1000);
}
