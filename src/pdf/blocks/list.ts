import type { BlockOf } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import type { Row } from '../layout/rows.ts';
import { listStack } from '../layout/stacks.ts';
import { tag } from '../file/tags.ts';
import { directionOf } from '../text/direction.ts';
import { inlineText } from '../../domain/text/blockText.ts';
import { spansOf } from '../layout/words.ts';
import { item } from './item.ts';

/** A list with bullets or numbers, at the side where most of it begins: in a Danish paper an Arabic list has them at the right. */
export function list(block: BlockOf<'list'>, around: Place): Row[] {
  if (block.items.length === 0) return [];
  const { draft } = around;
  const direction = directionOf(block.items.map(inlineText).join(' '), draft.direction);
  const place = { ...around, draft: { ...draft, direction } };
  const { before, indent, styles } = draft.sheet;
  const whole = tag('L', place.tag);
  whole.attributes = { O: 'List', ListNumbering: block.ordered ? 'Decimal' : 'Disc' };
  // Room for the longest number.
  const digits = block.ordered ? String(block.items.length).length : 1;
  const step = indent.item + (digits - 1) * indent.digit;
  const items = block.items.map((text, at) => {
    const label = { text: block.ordered ? `${at + 1}.` : '•', style: styles.body };
    return item(label, spansOf(text, styles.body), step, whole, place);
  });
  return listStack(items, before);
}
