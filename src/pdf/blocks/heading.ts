import type { BlockOf } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import { keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import type { TextStyle } from '../layout/style.ts';
import { tag } from '../file/tags.ts';
import type { Role } from '../file/tags.ts';
import { oneLine } from '../text/text.ts';
import { words } from '../layout/words.ts';

const roles: Record<number, Role> = { 1: 'H1', 2: 'H2', 3: 'H3', 4: 'H4' };

/** A heading: it stays with what follows, and is a bookmark. */
export function heading(block: BlockOf<'heading'>, place: Place): Row[] {
  const { before, styles } = place.draft.sheet;
  if (block.level === 1) return headingRows(block.text, 1, styles.title, place);
  const key = `heading${block.level}` as const;
  return withBefore(headingRows(block.text, block.level, styles[key], place), before[key]);
}

/** Rows of a heading at a level. The tag skips no level (PDF/UA), whatever the heading looks like. */
export function headingRows(text: string, level: number, style: TextStyle, place: Place): Row[] {
  const { draft } = place;
  if (oneLine(text) === '') return [];
  const tagged = Math.min(level, draft.level + 1);
  draft.level = tagged;
  const rows = words([{ text, style }], place, tag(roles[tagged] ?? 'P', place.tag));
  const marked = rows.map((row, at): Row => {
    if (at > 0) return row;
    return {
      ...row,
      draw: (page, top) => {
        draft.bookmarks.push({ level: tagged, text: oneLine(text), page: page.index, y: top });
        row.draw(page, top);
      },
    };
  });
  return keepWithNext(marked);
}
