import type { BlockOf } from '../../domain/block.ts';
import type { Place } from '../draft.ts';
import { withBefore } from '../rows.ts';
import type { Row } from '../rows.ts';
import { tag } from '../tags.ts';
import { spansOf, words } from '../words.ts';

/** A paragraph of text. */
export function paragraph(block: BlockOf<'paragraph'>, place: Place): Row[] {
  const { before, styles } = place.draft.sheet;
  const rows = words(spansOf(block.text, styles.body), place, tag('P', place.tag));
  return withBefore(rows, before.paragraph);
}
