/** The rows of a table, by their height alone. */
import type { BlockOf, Gloss } from '../../domain/text/block.ts';
import { inlineText } from '../../domain/text/blockText.ts';
import { heightOf, keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { glossesIn, leastWidth } from '../layout/byHand.ts';
import { share, SIDE } from '../layout/share.ts';
import type { TextStyle } from '../layout/style.ts';
import { glossed } from './lightGloss.ts';
import { lightRow, widthsOf } from './lightLines.ts';
import type { LightPlace } from './lightLines.ts';

/** A grid: its columns share the width as on paper. */
export function table(block: BlockOf<'table'>, place: LightPlace): Row[] {
  const { columns, rows, glosses = [] } = block;
  const { sheet, measure, width } = place;
  const { cell, cellHead } = sheet.styles;
  const air = 2 * sheet.cell.side;
  const count = Math.max(columns.length, ...rows.map(({ cells }) => cells.length + 1));
  if (count === 0) return [];
  const wordsAt = (at: number): string[] =>
    rows.map((row) => inlineText(at === 0 ? row.head : (row.cells[at - 1] ?? [])));
  const widest = (at: number, by: 'row' | 'word'): number => {
    const heads = [columns[at] ?? '', ...glossesIn(block, at)].map(
      (text) => widthsOf({ text, style: cellHead }, measure)[by],
    );
    const given = wordsAt(at).map((text) => widthsOf({ text, style: cell }, measure)[by]);
    return Math.ceil(Math.max(0, ...heads, ...given) + air);
  };
  const every = Array.from({ length: count }, (_, at) => at);
  const needs = every.map((at) => Math.max(widest(at, 'word'), leastWidth(block, at, width)));
  const wants = every.map((at) => Math.max(widest(at, 'row'), needs[at] ?? 0));
  const first = count === 1 ? width : Math.min(wants[0] ?? 0, width * SIDE);
  const widths = [first, ...share(needs.slice(1), wants.slice(1), width - first)];
  const gridRow = (
    texts: string[],
    style: TextStyle,
    others: (Gloss | undefined)[],
    room = 0,
  ): Row => {
    const heights = texts.map((text, at) => {
      const inside = { ...place, width: Math.max(0, (widths[at] ?? 0) - air) };
      return heightOf(glossed([{ text, style }], others[at], inside));
    });
    return lightRow(
      Math.max(cell.line, room * sheet.handwriting, ...heights) + 2 * sheet.cell.above,
    );
  };
  const hasHead = columns.some((text) => text.trim() !== '');
  const head = hasHead ? gridRow(columns, cellHead, glosses) : undefined;
  const body = rows.map((row) => ({
    ...gridRow([row.head, ...row.cells].map(inlineText), cell, [row.gloss], row.room),
    ...(head && { again: head }),
  }));
  const all = [...(head ? keepWithNext([head]) : []), ...body];
  const last = all.at(-1);
  if (last) all[all.length - 1] = { ...last, height: last.height + sheet.cell.below };
  return withBefore(all, sheet.before.table);
}
