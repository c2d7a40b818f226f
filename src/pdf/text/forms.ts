/** Letters in their forms, with their marks, by the tables that scripts/fonts/letterForms.ts made when the site was built. */
import type { FontMetrics, Glyph, Shaping } from './font.ts';

/** The form of a letter by what stands around it, and its number. A font has the later ones for very few letters. */
export const forms = {
  final: 1,
  initial: 2,
  medial: 3,
  /** Joined to nothing, but after a letter. */
  afterLetter: 4,
  initialBeforeAlef: 5,
  medialBeforeAlef: 6,
  finalAfterInitialLam: 7,
  finalAfterMedialLam: 8,
} as const;
export type Form = keyof typeof forms;

/** A font with forms. Two marks are found by both, a letter in a form by `formed`. */
export type ShapedFont = {
  glyphs: Map<string, Glyph>;
  marks: Map<number, number[]>;
  anchors: Map<number, number[]>;
  ends: Map<string, Glyph>;
};

/** A letter in a form, as it is looked up. */
export function formed(letter: string, form: Form): string {
  return `${letter}/${forms[form]}`;
}

/** Numbers as groups of so many. */
function groups(numbers: number[], size: number): number[][] {
  return Array.from({ length: Math.floor(numbers.length / size) }, (_, at) =>
    numbers.slice(at * size, at * size + size),
  );
}

/** The tables of a font, to look letters up in. `plain` are the letters as they stand alone. */
export function shapedFont(
  font: FontMetrics,
  shaping: Shaping,
  plain: Map<string, Glyph>,
): ShapedFont {
  const glyphs = new Map(plain);
  for (const [point = 0, form = 0, id = 0, width = 0] of groups(shaping.forms, 4)) {
    const text = String.fromCodePoint(point);
    glyphs.set(`${text}/${form}`, { font, id, width, text });
  }
  for (const [first = 0, second = 0, id = 0, width = 0] of groups(shaping.pairs, 4)) {
    const text = String.fromCodePoint(first, second);
    glyphs.set(text, { font, id, width, text });
  }
  const ends = groups(shaping.ends, 3).map(([letter = 0, point = 0, id = 0]) => {
    const text = String.fromCodePoint(point);
    return [`${letter} ${text}`, { font, id, width: 0, text }] as const;
  });
  const keyed = (numbers: number[], size: number) =>
    new Map(groups(numbers, size).map(([id = 0, ...values]) => [id, values]));
  return {
    glyphs,
    marks: keyed(shaping.marks, 4),
    anchors: keyed(shaping.anchors, 1 + 2 * shaping.points),
    ends: new Map(ends),
  };
}

const SHADDA = '\u0651';

/** A letter in a form and its marks, each in its place; undefined when the font lacks one of them. */
export function shaped(
  { glyphs, marks, anchors, ends }: ShapedFont,
  [letter = '', ...above]: string[],
  form: Form | undefined,
): Glyph[] | undefined {
  const base = glyphs.get(form === undefined ? letter : formed(letter, form));
  if (base === undefined) return undefined;
  const drawn = [base];
  const end = above.length === 1 ? ends.get(`${base.id} ${above[0]}`) : undefined;
  if (end !== undefined) return [base, { ...end, shift: [0, 0] }];
  const rest = shaddaFirst(above);
  while (rest.length > 0) {
    const [first = '', second = ''] = rest;
    const pair = glyphs.get(first + second);
    const mark = pair ?? glyphs.get(first);
    if (mark === undefined) return undefined;
    rest.splice(0, pair === undefined ? 1 : 2);
    const [point = 0, x = 0, y = 0] = marks.get(mark.id) ?? [];
    const [left = 0, up = 0] = anchors.get(base.id)?.slice(point * 2) ?? [];
    drawn.push({ ...mark, shift: [left + x, up + y] });
  }
  return drawn;
}

/** Vowels stand on the grapheme that doubles a letter, though Unicode puts them before it. */
function shaddaFirst(marks: string[]): string[] {
  const others = marks.filter((mark) => mark !== SHADDA);
  return others.length < marks.length ? [SHADDA, ...others] : marks;
}
