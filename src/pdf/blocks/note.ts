import type { BlockOf } from '../../domain/text/block.ts';
import { movedIn } from '../layout/draft.ts';
import type { Place } from '../layout/draft.ts';
import { bar } from '../layout/page.ts';
import { withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { tag } from '../file/tags.ts';
import { spansOf, words } from '../layout/words.ts';

/** A remark: moved in, with a bar at its side. */
export function note(block: BlockOf<'note'>, place: Place): Row[] {
  const { x, width } = place;
  const { before, indent, styles } = place.draft.sheet;
  const inner = movedIn(place, indent.note);
  const side = place.draft.direction === 'rtl' ? x + width - 2 : x + 2;
  const rows = words(spansOf(block.text, styles.body), inner, tag('P', place.tag)).map(
    (row): Row => ({
      ...row,
      draw: (page, top) => {
        bar(page, side, top, top + row.height, 'side');
        row.draw(page, top);
      },
    }),
  );
  return withBefore(rows, before.note);
}
