import type { BlockOf } from '../../domain/block.ts';
import type { Place } from '../draft.ts';
import { withBefore } from '../rows.ts';
import type { Row } from '../rows.ts';
import { tag } from '../tags.ts';
import { item } from './item.ts';

/** Boxes to tick. The box is a sign of a font, so it is read out and copied as one. */
export function checks(block: BlockOf<'checks'>, place: Place): Row[] {
  if (block.items.length === 0) return [];
  const { before, indent, styles } = place.draft.sheet;
  const whole = tag('L', place.tag);
  whole.attributes = { O: 'List', ListNumbering: 'None' };
  return block.items.flatMap(({ text, checked }, at) => {
    const label = { text: checked ? '☑' : '☐', style: styles.box };
    const rows = item(label, [{ text, style: styles.body }], indent.check, whole, place);
    return withBefore(rows, at === 0 ? before.paragraph : before.item);
  });
}
