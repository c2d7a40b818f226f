/** What a heading or a label is called in another language, by its height alone: as `layout/glossed.ts` sets it. */
import type { Gloss } from '../../domain/text/block.ts';
import type { Row } from '../layout/rows.ts';
import { glossStack, hasRoomBeside } from '../layout/glossStack.ts';
import { rowsIn, widthOf } from './lightLines.ts';
import type { LightPlace, Run } from './lightLines.ts';

/** Rows of a text and its gloss: after it, or below. */
export function glossed(runs: Run[], gloss: Gloss | undefined, place: LightPlace): Row[] {
  const rows = rowsIn([...runs, ...glossRuns(gloss, place)], place);
  if (!gloss?.at) return rows;
  const used = widthOf(runs, place.measure) + widthOf([runOf(gloss, place)], place.measure);
  const isBeside = gloss.at === 'far' && hasRoomBeside(used, place.width, place.sheet);
  return glossStack(rows, glossRows(gloss, place), isBeside);
}

/** The gloss of a text in the same line. */
export function glossRuns(gloss: Gloss | undefined, place: LightPlace): Run[] {
  if (gloss === undefined || gloss.at) return [];
  const run = runOf(gloss, place);
  return [{ ...run, text: `  ${run.text}` }];
}

/** The gloss that has lines of its own. */
export function glossRows(gloss: Gloss | undefined, place: LightPlace): Row[] {
  return gloss?.at ? rowsIn([runOf(gloss, place)], place) : [];
}

function runOf({ text }: Gloss, { sheet }: LightPlace): Run {
  return { text, style: sheet.styles.mark };
}
