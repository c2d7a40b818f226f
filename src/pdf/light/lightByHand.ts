/** The rows of what is filled in by hand, by their height alone: boxes to tick, and lines. */
import type { BlockOf } from '../../domain/text/block.ts';
import { withBelow } from '../layout/glossStack.ts';
import { againstWidows, keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { BESIDE, checkColumns, checkStack, inColumns } from '../layout/stacks.ts';
import { glossRows, glossRuns } from './lightGloss.ts';
import { lightRow, rowsIn, widthOf } from './lightLines.ts';
import type { LightPlace, Run } from './lightLines.ts';

/** Boxes to tick. */
export function checks({ items }: BlockOf<'checks'>, place: LightPlace): Row[] {
  const { sheet, measure } = place;
  const { before, indent, styles } = sheet;
  const runs = items.map(({ text, gloss }): Run[] => [
    { text, style: styles.body },
    ...glossRuns(gloss, place),
  ]);
  const texts = runs.map((some) => widthOf(some, measure));
  const count = checkColumns(texts, place.width, sheet);
  const column = {
    ...place,
    width: place.width / count - indent.check - (count > 1 ? indent.digit : 0),
  };
  const rows = runs.map((some, at) => [
    ...rowsIn(some, column),
    ...glossRows(items[at]?.gloss, column),
  ]);
  return checkStack(count > 1 ? inColumns(rows, count) : rows, before);
}

/** Lines to write on, with a label. */
export function lines({ count, label, gloss }: BlockOf<'lines'>, place: LightPlace): Row[] {
  const { before, handwriting, indent, styles } = place.sheet;
  const empty = Array.from({ length: Math.max(0, count) }, () => lightRow(handwriting));
  if (label === undefined) return againstWidows(empty);
  const runs = [{ text: label, style: styles.body }, ...glossRuns(gloss, place)];
  const rows = rowsIn(runs, place);
  const below = glossRows(gloss, place);
  const width = widthOf(runs, place.measure) + indent.digit;
  if (rows.length > 1 || width > place.width * BESIDE)
    return withBefore([...keepWithNext([...rows, ...below]), ...empty], before.underLabel);
  return withBelow(againstWidows(empty), below);
}
