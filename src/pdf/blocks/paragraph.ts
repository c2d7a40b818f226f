import type { BlockOf } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import { withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { tag } from '../file/tags.ts';
import { spansOf, words } from '../layout/words.ts';

/** A paragraph of text. */
export function paragraph(block: BlockOf<'paragraph'>, place: Place): Row[] {
  const { before, styles } = place.draft.sheet;
  const rows = words(spansOf(block.text, styles.body), place, tag('P', place.tag));
  return withBefore(rows, before.paragraph);
}
