/** Pages that lie among those that stand upright: what has to be as wide as it can. */
import type { BlockOf } from '../../domain/text/block.ts';
import type { Row } from './rows.ts';
import { lyingPaper } from './style.ts';
import type { Sheet } from './style.ts';

/** The sheet for what begins with a head, of the one that stands upright: large print has no need of width. */
export function sheetFor({ landscape }: BlockOf<'head'>, sheet: Sheet): Sheet {
  if (!landscape || sheet.isLarge) return sheet;
  const { top, bottom, side } = sheet.margin;
  const height = lyingPaper.height - top - bottom;
  return { ...sheet, width: lyingPaper.width - 2 * side, height, lies: height / sheet.height };
}

/** The rows, which say that their page lies, if it does. */
export function rowsOn(rows: Row[], { lies }: Sheet): Row[] {
  return lies === undefined ? rows : rows.map((row) => ({ ...row, lies }));
}
