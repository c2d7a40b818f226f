import type { BlockOf, Gloss } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import { keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import type { Span } from '../text/word.ts';
import { tag } from '../file/tags.ts';
import type { Role } from '../file/tags.ts';
import { oneLine } from '../text/text.ts';
import { glossed } from '../layout/glossed.ts';

const roles: Record<number, Role> = { 1: 'H1', 2: 'H2', 3: 'H3', 4: 'H4' };

/** A heading: it stays with what follows, and is a bookmark. */
export function heading(block: BlockOf<'heading'>, place: Place): Row[] {
  const { before, styles } = place.draft.sheet;
  const key = `heading${block.level}` as const;
  const name = [block.number, block.text].filter(Boolean).join(' ');
  const spans: Span[] = [
    ...(block.number === undefined ? [] : [{ text: `${block.number}\u2002`, style: styles[key] }]),
    { text: block.text, style: styles[key] },
    ...(block.note === undefined ? [] : [{ text: ` · ${block.note}`, style: styles.mark }]),
  ];
  const rows = withBefore(headingRows(spans, name, block.level, place, block.gloss), before[key]);
  const [first, ...others] = rows;
  if (first === undefined || block.id === undefined) return rows;
  return [{ ...first, anchor: block.id }, ...others];
}

/** Rows of a heading at a level with its gloss, `name` in the bookmarks. The tag skips no level (PDF/UA), whatever it looks like. */
export function headingRows(
  spans: Span[],
  name: string,
  level: number,
  place: Place,
  gloss?: Gloss,
): Row[] {
  const { draft } = place;
  if (oneLine(name) === '') return [];
  const tagged = Math.min(level, draft.level + 1);
  draft.level = tagged;
  const rows = glossed(spans, gloss, place, tag(roles[tagged] ?? 'P', place.tag));
  const marked = rows.map((row, at): Row => {
    if (at > 0) return row;
    return {
      ...row,
      draw: (page, top) => {
        draft.bookmarks.push({ level: tagged, text: oneLine(name), page: page.index, y: top });
        row.draw(page, top);
      },
    };
  });
  return keepWithNext(marked);
}
