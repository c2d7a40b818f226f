/** Graphemes that stand closer than they are wide, or further apart: Av, To, f). As scripts/fonts/kerning.ts measured them. */
import type { FontMetrics, Kerning } from './font.ts';
import type { Grapheme, Spanned } from './word.ts';

type Classes = Map<string, { left: number; right: number }>;
const classes = new WeakMap<Kerning, Classes>();

/** The same graphemes, each as wide as it is beside the next. */
export function kerned(graphemes: Spanned[]): Spanned[] {
  return graphemes.map((one, at) => {
    const kern = between(one, graphemes[at + 1]);
    if (kern === 0) return one;
    const { span, grapheme } = one;
    return { span, grapheme: { ...grapheme, kern, width: grapheme.width + kern } };
  });
}

function between(before: Spanned, after: Spanned | undefined): number {
  if (after === undefined) return 0;
  const [font, other] = [fontOf(before.grapheme), fontOf(after.grapheme)];
  if (font?.kerning === undefined || font !== other) return 0;
  if (before.span.style.size !== after.span.style.size) return 0;
  const known = classesOf(font.kerning);
  const [first, second] = [known.get(before.grapheme.text), known.get(after.grapheme.text)];
  if (first === undefined || second === undefined) return 0;
  return font.kerning.by[first.left]?.[second.right] ?? 0;
}

/** The font of a grapheme that is one glyph, set from left to right. */
function fontOf({ glyphs, level }: Grapheme): FontMetrics | undefined {
  return glyphs.length === 1 && level % 2 === 0 ? glyphs[0]?.font : undefined;
}

function classesOf(kerning: Kerning): Classes {
  const known = classes.get(kerning);
  if (known !== undefined) return known;
  const made: Classes = new Map(
    Array.from(kerning.characters, (character, at) => [
      character,
      { left: kerning.left[at] ?? 0, right: kerning.right[at] ?? 0 },
    ]),
  );
  classes.set(kerning, made);
  return made;
}
