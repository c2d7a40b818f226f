import type { BlockOf } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import { withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { tag } from '../file/tags.ts';
import { glossed } from '../layout/glossed.ts';
import { spansOf } from '../layout/words.ts';

/** A paragraph of text. */
export function paragraph(block: BlockOf<'paragraph'>, place: Place): Row[] {
  const { before, styles } = place.draft.sheet;
  const rows = glossed(spansOf(block.text, styles.body), block.gloss, place, tag('P', place.tag));
  return withBefore(rows, before.paragraph);
}
