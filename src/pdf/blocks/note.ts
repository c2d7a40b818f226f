import type { BlockOf } from '../../domain/block.ts';
import type { Place } from '../draft.ts';
import { bar } from '../page.ts';
import { withBefore } from '../rows.ts';
import type { Row } from '../rows.ts';
import { tag } from '../tags.ts';
import { spansOf, words } from '../words.ts';

/** A remark: moved in, with a bar at its side. */
export function note(block: BlockOf<'note'>, place: Place): Row[] {
  const { x, width } = place;
  const { before, indent, styles } = place.draft.sheet;
  const inner = { ...place, x: x + indent.note, width: width - indent.note };
  const rows = words(spansOf(block.text, styles.body), inner, tag('P', place.tag)).map(
    (row): Row => ({
      ...row,
      draw: (page, top) => {
        bar(page, x + 2, top, top + row.height, 'side');
        row.draw(page, top);
      },
    }),
  );
  return withBefore(rows, before.note);
}
