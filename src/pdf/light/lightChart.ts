/** The rows of a chart, by their height alone. */
import type { BlockOf } from '../../domain/text/block.ts';
import { CHART_SIDE, chartStack, stripRow } from '../layout/chartStack.ts';
import { keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { textRows } from './lightLines.ts';
import type { LightPlace } from './lightLines.ts';

/** Strips of bars, and below them what else is to be known. */
export function chart(block: BlockOf<'chart'>, { sheet, measure, width }: LightPlace): Row[] {
  const { cell, mark } = sheet.styles;
  const side = width * CHART_SIDE;
  const marked = (text: string, room: number): Row[] =>
    textRows([{ text, style: mark }], room, measure);
  const strips = block.strips.map(({ label, high, low }) => {
    const [above, below] = [high, low].map((text) => marked(text, side - sheet.cell.side));
    return [
      ...textRows([{ text: label, style: cell }], width, measure),
      stripRow(above ?? [], below ?? [], sheet),
    ];
  });
  const days = [block.from, block.to].map((text) => marked(text, width - side));
  const rows = chartStack(strips, days, sheet);
  if (block.note === undefined) return rows;
  return [...keepWithNext(rows), ...withBefore(marked(block.note, width), sheet.before.underLabel)];
}
