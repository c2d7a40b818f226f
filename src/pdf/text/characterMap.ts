/** A font's map from code points to glyphs: packed for fonts.json, and unpacked where glyphs are looked for. */

/** A code point, the glyph that draws it, and its width in 1/1000 em. */
export type Mapped = [point: number, glyph: number, width: number];

/** The rows as columns. Points and glyphs are steps, each from the one before: compressed, a third shorter than rows. */
export type CharacterMap = { points: number[]; glyphs: number[]; widths: number[] };

/** Packs the rows of a map. */
export function packMap(rows: Mapped[]): CharacterMap {
  const column = (place: 0 | 1 | 2): number[] => rows.map((row) => row[place]);
  return { points: steps(column(0)), glyphs: steps(column(1)), widths: column(2) };
}

/** Unpacks a map: gives its rows in the order in which they were packed. */
export function unpackMap({ points, glyphs, widths }: CharacterMap): Mapped[] {
  let [point, glyph] = [0, 0];
  return widths.map((width, at) => {
    point += points[at] ?? 0;
    glyph += glyphs[at] ?? 0;
    return [point, glyph, width];
  });
}

function steps(numbers: number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}
