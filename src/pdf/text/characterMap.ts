/** Which glyph of a font draws which code point: in short for the file of the measures, and in full to be read. */

/** A code point, the glyph that draws it, and its width in 1/1000 em. */
export type Mapped = [point: number, glyph: number, width: number];

/** In columns; points and glyphs as steps, each from the one before: they pack to two thirds of what they are in rows. */
export type CharacterMap = { points: number[]; glyphs: number[]; widths: number[] };

/** Gives the map of rows in short. */
export function packMap(rows: Mapped[]): CharacterMap {
  const column = (place: 0 | 1 | 2): number[] => rows.map((row) => row[place]);
  return { points: steps(column(0)), glyphs: steps(column(1)), widths: column(2) };
}

/** Gives the rows of a map, in the order in which they were packed. */
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
