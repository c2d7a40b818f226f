import type { BlockOf } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import { widthInOneRow } from '../text/measure.ts';
import type { Row } from '../layout/rows.ts';
import { checkColumns, checkStack, inColumns } from '../layout/stacks.ts';
import { tag } from '../file/tags.ts';
import { glossSpans } from '../layout/glossed.ts';
import { item } from './item.ts';

/** Boxes to tick. The box is a character of a font, so it is read out and copied as one. */
export function checks(block: BlockOf<'checks'>, place: Place): Row[] {
  if (block.items.length === 0) return [];
  const { before, indent, styles } = place.draft.sheet;
  const whole = tag('L', place.tag);
  whole.attributes = { O: 'List', ListNumbering: 'None' };
  const columns = columnsOf(block, place);
  const items = block.items.map(({ text, checked, gloss }, at) => {
    const label = { text: checked ? '☑' : '☐', style: styles.box };
    const column = columns[at % columns.length] ?? place;
    return item(label, [{ text, style: styles.body }], indent.check, whole, column, gloss);
  });
  return checkStack(columns.length > 1 ? inColumns(items, columns.length) : items, before);
}

/** Where the items go: beside each other where all of them are short, else one below the other. */
function columnsOf({ items }: BlockOf<'checks'>, place: Place): Place[] {
  const { draft, x } = place;
  const { body } = draft.sheet.styles;
  const texts = items.map(({ text, gloss }) => {
    const spans = [{ text, style: body }, ...glossSpans(gloss, place)];
    return widthInOneRow(spans, draft);
  });
  const count = checkColumns(texts, place.width, draft.sheet);
  const width = place.width / count;
  const gap = count > 1 ? draft.sheet.indent.digit : 0;
  return Array.from({ length: count }, (_, at) => ({
    ...place,
    x: x + at * width,
    width: width - gap,
  }));
}
