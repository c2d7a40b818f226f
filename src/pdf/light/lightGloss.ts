/** What a heading or a label is called in another language, by its height alone: as `layout/glossed.ts` sets it. */
import type { Gloss } from '../../domain/text/block.ts';
import { keepWithNext } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { rowsIn } from './lightLines.ts';
import type { LightPlace, Run } from './lightLines.ts';

/** Rows of a text and its gloss: after it, or below. */
export function glossed(runs: Run[], gloss: Gloss | undefined, place: LightPlace): Row[] {
  const rows = rowsIn([...runs, ...glossRuns(gloss, place)], place);
  const below = glossRows(gloss, place);
  return below.length > 0 ? [...keepWithNext(rows), ...below] : rows;
}

/** The gloss of a text in the same line. */
export function glossRuns(gloss: Gloss | undefined, { sheet: { styles } }: LightPlace): Run[] {
  return gloss && !gloss.below ? [{ text: `  ${gloss.text}`, style: styles.mark }] : [];
}

/** The gloss that has lines of its own. */
export function glossRows(gloss: Gloss | undefined, place: LightPlace): Row[] {
  const { mark } = place.sheet.styles;
  return gloss?.below ? rowsIn([{ text: gloss.text, style: mark }], place) : [];
}
