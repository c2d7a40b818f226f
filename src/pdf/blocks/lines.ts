import type { BlockOf } from '../../domain/block.ts';
import type { Place } from '../draft.ts';
import { againstWidows } from '../rows.ts';
import type { Row } from '../rows.ts';

/** Empty lines to write on by hand. They say nothing, so they are artifacts. */
export function lines(block: BlockOf<'lines'>, place: Place): Row[] {
  const { x, width } = place;
  const { handwriting } = place.draft.sheet;
  const rows = Array.from({ length: Math.max(0, block.count) }, (): Row => ({
    height: handwriting,
    before: 0,
    keep: false,
    draw: (page, top) => {
      page.rules.push({ x, y: top + handwriting, width, pen: 'line' });
    },
  }));
  return againstWidows(rows);
}
