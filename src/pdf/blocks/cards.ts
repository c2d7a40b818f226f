import type { BlockOf, Gloss } from '../../domain/text/block.ts';
import { movedIn } from '../layout/draft.ts';
import type { Place } from '../layout/draft.ts';
import { bar, rule } from '../layout/page.ts';
import { heightOf, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { tag } from '../file/tags.ts';
import type { Tag } from '../file/tags.ts';
import { glossed } from '../layout/glossed.ts';
import { words } from '../layout/words.ts';
import { drawLines } from './grid.ts';

/** Cards to cut out, two side by side, those of a row of one height. A numbered list to whoever reads by ear. */
export function cards(block: BlockOf<'cards'>, place: Place): Row[] {
  const { before, card } = place.draft.sheet;
  const list = tag('L', place.tag);
  list.attributes = { O: 'List', ListNumbering: 'Decimal' };
  const width = place.width / 2;
  const places = [
    { ...place, width },
    { ...place, x: place.x + width, width },
  ];
  const faces = block.items.map((text, at) => {
    const own = places[at % 2] ?? place;
    return { place: own, lines: faceOf(at + 1, text, block.glosses?.[at], list, own) };
  });
  const rows = faces.flatMap((_, at): Row[] => {
    if (at % 2 > 0) return [];
    const together = faces.slice(at, at + 2);
    const text = Math.max(...together.map(({ lines }) => heightOf(lines)));
    const height = Math.max(card.height, text + 2 * card.air);
    return [
      {
        height,
        before: 0,
        keep: false,
        draw: (page, top) => {
          for (const { place: edge, lines } of together) {
            for (const y of [top, top + height]) rule(page, edge.x, y, edge.width);
            for (const x of [edge.x, edge.x + edge.width]) bar(page, x, top, top + height, 'line');
            drawLines(page, lines, top + card.air);
          }
        },
      },
    ];
  });
  return withBefore(rows, before.table);
}

/** The lines on a card: its number, and below it the text. */
function faceOf(
  number: number,
  text: string,
  gloss: Gloss | undefined,
  list: Tag,
  place: Place,
): Row[] {
  const { card, styles } = place.draft.sheet;
  const moved = movedIn(place, card.air);
  const inner = { ...moved, width: moved.width - card.air };
  const item = tag('LI', list);
  return [
    ...words([{ text: `${number}.`, style: styles.mark }], inner, tag('Lbl', item)),
    ...glossed([{ text, style: styles.label }], gloss, inner, tag('LBody', item)),
  ];
}
