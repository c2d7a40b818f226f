/** How a chart is set: the same where it is drawn and where its pages are reckoned. All lengths in pt. */
import { asOne, drawRows, heightOf, keepWithNext, withBefore } from './rows.ts';
import type { Row } from './rows.ts';
import type { Sheet } from './style.ts';
import { inColumns } from './stacks.ts';

/** As much of the width as is for what the highest and the lowest bar say. */
export const CHART_SIDE = 0.22;

/** A strip is so many lines high, or more where its words need them. */
const LINES = 2;

/** What the highest bar says above what the lowest does, as high as the bars beside them. */
export function stripRow(high: Row[], low: Row[], { before, styles }: Sheet): Row {
  const height = Math.max(LINES * styles.mark.line, heightOf([...high, ...low]));
  return {
    height,
    before: before.underLabel,
    keep: true,
    draw: (page, top) => {
      drawRows(page, high, top);
      drawRows(page, low, top + height - heightOf(low));
    },
  };
}

/** Strips below each other, each its label and its bars, and below the last from when to when: one row, if a page has room. */
export function chartStack(strips: Row[][], days: Row[][], sheet: Sheet): Row[] {
  const { before, height } = sheet;
  const set = strips.flatMap((rows) => withBefore(keepWithNext(rows), before.table));
  const ends = withBefore(inColumns(days, days.length).flat(), before.underLabel);
  const rows = [...set, ...ends];
  return heightOf(rows) > height ? rows : [asOne(rows)];
}
