import type { BlockOf } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import { keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { tag } from '../file/tags.ts';
import { spansOf } from '../layout/words.ts';
import { item } from './item.ts';

/** A list with bullets or numbers. */
export function list(block: BlockOf<'list'>, place: Place): Row[] {
  if (block.items.length === 0) return [];
  const { before, indent, styles } = place.draft.sheet;
  const whole = tag('L', place.tag);
  whole.attributes = { O: 'List', ListNumbering: block.ordered ? 'Decimal' : 'Disc' };
  // Room for the longest number.
  const digits = block.ordered ? String(block.items.length).length : 1;
  const step = indent.item + (digits - 1) * indent.digit;
  return block.items.flatMap((text, at) => {
    const label = { text: block.ordered ? `${at + 1}.` : '•', style: styles.body };
    const rows = item(label, spansOf(text, styles.body), step, whole, place);
    const last = block.items.length - 1;
    // No item stands alone at the foot or at the top of a page.
    const kept = at < last && (at === 0 || at === last - 1) ? keepWithNext(rows) : rows;
    return withBefore(kept, at === 0 ? before.paragraph : before.item);
  });
}
