import type { BlockOf } from '../../domain/text/block.ts';
import { movedIn } from '../layout/draft.ts';
import type { Place } from '../layout/draft.ts';
import { bar, drawSign, fill, rule } from '../layout/page.ts';
import type { Row } from '../layout/rows.ts';
import { besideRows, headingWidth, isSet } from '../layout/stacks.ts';
import { shape } from '../text/shape.ts';
import { placed } from '../text/visual.ts';
import { singles, widthOfAll } from '../text/word.ts';
import { headingRows } from './heading.ts';

/** A heading, and what belongs to it beside it; in large print below it. */
export function beside(block: BlockOf<'beside'>, place: Place): Row[] {
  const { draft } = place;
  const { sheet } = draft;
  const { x, width } = place;
  const stands = block.sign === 'important';
  const inner = stands ? within(place, sheet.indent.note) : place;
  const style = sheet.styles.beside;
  const left = { ...inner, width: headingWidth(inner.width, sheet, block.blocks) };
  const turned = draft.direction === 'rtl';
  const near = turned ? { ...left, x: inner.x + inner.width - left.width } : left;
  const signed = block.sign ? movedIn(near, sheet.indent.item) : near;
  const spans = [{ text: block.heading, style }];
  const heading = headingRows(spans, block.heading, block.level, signed, block.gloss);
  const [first, ...others] = heading;
  const named =
    first === undefined || block.sign === undefined
      ? heading
      : [withSign(first, block.sign, near), ...others];
  const moved = isSet(sheet, block.blocks) ? left.width + sheet.indent.note : 0;
  const given = draft.rowsOf(block.blocks, movedIn(inner, moved));
  const rows = besideRows(block, named, given, sheet);
  if (!stands)
    return rows.map((row, at): Row =>
      at > 0
        ? row
        : {
            ...row,
            draw: (page, top) => {
              const y = top - row.before / 2;
              // At the top of a page, and below another line, nothing is above to be told from.
              const isTold = page.rules.some((other) => Math.abs(other.y - y) < row.before);
              if (top > sheet.margin.top + 1 && !isTold) rule(page, x, y, width, 'between');
              row.draw(page, top);
            },
          },
    );
  const side = turned ? x + width - 1.5 : x + 1.5;
  return rows.map((row): Row => ({
    ...row,
    draw: (page, top) => {
      fill(page, x, top, top + row.height, width);
      bar(page, side, top, top + row.height, 'accentSide');
      row.draw(page, top);
    },
  }));
}

/** The same place with air at both sides. */
function within(place: Place, by: number): Place {
  return { ...place, x: place.x + by, width: place.width - 2 * by };
}

/** A row with a sign before it: a disc with a mark in it, found before it is read. */
function withSign(row: Row, sign: 'important' | 'question', { draft, x, width }: Place): Row {
  const { styles, indent } = draft.sheet;
  const marks = singles(
    shape(
      [{ text: sign === 'important' ? '!' : '?', style: styles.sign }],
      draft.typefaces,
      draft.missing,
      draft.direction,
    ),
  );
  const radius = indent.item * 0.36;
  const middle = draft.direction === 'rtl' ? x + width - radius : x + radius;
  return {
    ...row,
    draw: (page, top) => {
      const wide = widthOfAll(marks);
      const y = top + row.height / 2;
      const words = placed(marks, middle - wide / 2, wide, draft.direction);
      drawSign(page, { x: middle, y, radius }, words, y + styles.sign.size * 0.36, draft.shown);
      row.draw(page, top);
    },
  };
}
