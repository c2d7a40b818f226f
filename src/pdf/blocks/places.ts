import type { BlockOf } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import { drawText } from '../layout/page.ts';
import type { Row } from '../layout/rows.ts';
import { placeStack } from '../layout/stacks.ts';
import { shape } from '../text/shape.ts';
import { placed } from '../text/visual.ts';
import { widthOfAll } from '../text/word.ts';
import { tag } from '../file/tags.ts';
import { words } from '../layout/words.ts';

/** What stands elsewhere, in two columns: its heading, and at the end of the line its page, known when all is laid out. */
export function places({ items }: BlockOf<'places'>, place: Place): Row[] {
  const { draft } = place;
  const { cell, mark } = draft.sheet.styles;
  const turned = draft.direction === 'rtl';
  return placeStack(items.length, place.width, draft.sheet, (at, width, from) => {
    const item = items[at];
    if (item === undefined) return [];
    const inside = {
      ...place,
      width,
      x: turned ? place.x + place.width - from - width : place.x + from,
    };
    const page = draft.sheet.places;
    const owner = tag('P', place.tag);
    const rows = words(
      [{ text: item.text, style: cell }],
      { ...inside, width: width - page, x: turned ? inside.x + page : inside.x },
      owner,
    );
    const last = rows.at(-1);
    if (last === undefined) return [];
    const numbered: Row = {
      ...last,
      draw: (on, top) => {
        last.draw(on, top);
        const at = draft.places.get(item.to);
        if (at === undefined) return;
        const text = draft.onPage.replaceAll('{page}', String(at + 1));
        const said = shape(
          [{ text, style: mark }],
          draft.typefaces,
          draft.missing,
          draft.direction,
        );
        const wide = widthOfAll(said);
        const x = turned ? inside.x : inside.x + inside.width - wide;
        drawText(
          on,
          owner,
          placed(said, x, wide, draft.direction),
          top + cell.line / 2 + cell.size * 0.34,
          draft.shown,
        );
      },
    };
    return [...rows.slice(0, -1), numbered];
  });
}
