/** Text into signs that have a glyph and a width. */
import type { Glyph, Typefaces } from './fonts.ts';
import { kerned } from './kern.ts';
import type { TextStyle } from './style.ts';
import { clean, graphemes, visible } from './text.ts';

/** A run of text in one style; `href` when it is a link. */
export type Span = { text: string; style: TextStyle; href?: string };

/** One sign of a text. `missing`: no font draws it, so a box stands in its place. Width in pt. */
export type Sign = {
  span: Span;
  text: string;
  glyphs: Glyph[];
  width: number;
  /** How much further the next sign is, in 1/1000 em: mostly less than nothing. */
  kern?: number;
  kind: 'mark' | 'space' | 'newline';
  missing: boolean;
  breakAfter: boolean;
};

/** Signs that no font draws, and how often each was met. */
export type Missing = Map<string, number>;

const STAND_IN = '□';
/** A line may break after these when letters stand on both sides. */
const BREAKS = new Set(['-', '\u2010', '–', '—', '/']);
const NEWLINE = '\n';

/** The signs of runs, in order. What cannot be drawn is counted in `missing`. */
export function shape(spans: Span[], typefaces: Typefaces, missing: Missing): Sign[] {
  const signs = spans.flatMap((span) => {
    const parts = graphemes(clean(span.text));
    return parts.flatMap((part, at): Sign[] => {
      const sign = signOf(part, span, typefaces, missing);
      if (sign === undefined) return [];
      const split = BREAKS.has(part) && isLetter(parts[at - 1]) && isLetter(parts[at + 1]);
      // U+200B is typed (or pasted) for nothing but to allow a break.
      const allowed = split || sign.kind === 'space' || parts[at + 1] === '\u200b';
      return [allowed ? { ...sign, breakAfter: true } : sign];
    });
  });
  return kerned(signs);
}

function isLetter(part: string | undefined): boolean {
  return part !== undefined && /^[\p{L}\p{N}]/u.test(part);
}

function signOf(
  text: string,
  span: Span,
  typefaces: Typefaces,
  missing: Missing,
): Sign | undefined {
  const { size, weight } = span.style;
  const sign = { span, text, glyphs: [], width: 0, missing: false, breakAfter: false };
  if (text === NEWLINE) return { ...sign, kind: 'newline' };
  const seen = visible(text);
  if (seen === '') return undefined;
  const glyphs = typefaces.find(seen, weight);
  if (glyphs !== undefined) {
    return { ...sign, text: seen, glyphs, width: widthOf(glyphs, size), kind: kindOf(seen) };
  }
  if (seen !== ' ' && /^\p{Zs}$/u.test(seen)) return signOf(' ', span, typefaces, missing);
  missing.set(text, (missing.get(text) ?? 0) + 1);
  const box = typefaces.find(STAND_IN, weight) ?? typefaces.find('?', weight) ?? [];
  return { ...sign, glyphs: box, width: widthOf(box, size), kind: 'mark', missing: true };
}

/** Spaces at which a line may break; not the no-break ones. */
function kindOf(text: string): 'space' | 'mark' {
  return /^[ \u2000-\u2006\u2008-\u200a\u205f\u3000]$/.test(text) ? 'space' : 'mark';
}

function widthOf(glyphs: Glyph[], size: number): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0) * (size / 1000);
}
