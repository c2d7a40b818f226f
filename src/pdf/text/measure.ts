/** How wide words are before they are set. */
import type { Draft } from '../layout/draft.ts';
import { breakLines } from './lines.ts';
import { shape } from './shape.ts';
import type { Span } from './word.ts';

/** The width of words in one row, in pt. What cannot be drawn is counted where it is drawn. */
export function widthInOneRow(spans: Span[], { typefaces }: Draft): number {
  const rows = breakLines(shape(spans, typefaces, new Map()), Infinity);
  return Math.max(0, ...rows.map(({ width }) => width));
}
