/** Which characters of a font stand closer, or further apart, than they are wide: measured once, when the fonts are cut. */
import type { Font } from 'fontkit';
import type { Kerning } from '../../src/pdf/text/font.ts';

/** What stands beside letters. Other characters are not looked at. */
const kerned = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}.,:;!?"'()»«”“’–-]/u;
/** In 1/1000 em: what is less is not seen, and would be written into every paper. */
const SEEN = 10;

/** The kerning of a font: characters that behave alike are of one class, so that the table is small. */
export function kerningOf(font: Font, points: number[]): Kerning {
  const characters = points
    .map((point) => String.fromCodePoint(point))
    .filter((one) => kerned.test(one));
  const rows = characters.map((before) => characters.map((after) => between(font, before, after)));
  const left = classesOf(rows);
  const columns = characters.map((_, at) => left.distinct.map((row) => row[at] ?? 0));
  const right = classesOf(columns);
  const by = left.distinct.map((_, row) => right.distinct.map((column) => column[row] ?? 0));
  return { characters: characters.join(''), left: left.of, right: right.of, by };
}

/** How far the second character is moved, in 1/1000 em. */
function between(font: Font, before: string, after: string): number {
  const { glyphs, positions } = font.layout(before + after, ['kern']);
  const [glyph, position] = [glyphs[0], positions[0]];
  if (glyph === undefined || position === undefined || glyphs.length !== 2) return 0;
  const moved = Math.round(((position.xAdvance - glyph.advanceWidth) * 1000) / font.unitsPerEm);
  return Math.abs(moved) < SEEN ? 0 : moved;
}

/** The distinct ones of many lists, and which of them each is. */
function classesOf(lists: number[][]): { distinct: number[][]; of: number[] } {
  const known = new Map<string, number>();
  const of = lists.map((list) => {
    const key = list.join();
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    return found;
  });
  return { distinct: [...known.keys()].map((key) => key.split(',').map(Number)), of };
}
