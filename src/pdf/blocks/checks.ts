import type { BlockOf } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import { widthInOneRow } from '../text/measure.ts';
import { againstWidows } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { checkStack, MANY_CHECKS } from '../layout/stacks.ts';
import { tag } from '../file/tags.ts';
import { item } from './item.ts';

/** Boxes to tick. The box is a character of a font, so it is read out and copied as one. */
export function checks(block: BlockOf<'checks'>, place: Place): Row[] {
  if (block.items.length === 0) return [];
  const { before, indent, styles } = place.draft.sheet;
  const whole = tag('L', place.tag);
  whole.attributes = { O: 'List', ListNumbering: 'None' };
  const columns = columnsOf(block, place);
  const items = block.items.map(({ text, checked }, at) => {
    const label = { text: checked ? '☑' : '☐', style: styles.box };
    const column = columns[at % columns.length] ?? place;
    return item(label, [{ text, style: styles.body }], indent.check, whole, column);
  });
  const isOne = columns.length === 1;
  const pairs = againstWidows(sideBySide(items.flat(), columns.length));
  return checkStack(isOne ? items : pairs.map((row) => [row]), before);
}

/** Where the items go: one beside the other where all of them are short, else one below the other. */
function columnsOf({ items }: BlockOf<'checks'>, place: Place): Place[] {
  const { draft, x } = place;
  const { indent, styles } = draft.sheet;
  const width = place.width / 2;
  const room = width - indent.check - indent.digit;
  const areShort = items.every(
    ({ text }) => widthInOneRow({ text, style: styles.body }, draft) <= room,
  );
  if (items.length < MANY_CHECKS || !areShort) return [place];
  return [
    { ...place, width },
    { ...place, x: x + width, width },
  ];
}

/** Rows as one row each `count`, drawn from the left. */
function sideBySide(rows: Row[], count: number): Row[] {
  return rows.flatMap((row, at): Row[] => {
    if (at % count > 0) return [];
    const together = rows.slice(at, at + count);
    return [
      {
        ...row,
        height: Math.max(...together.map(({ height }) => height)),
        draw: (page, top) => {
          for (const one of together) one.draw(page, top);
        },
      },
    ];
  });
}
