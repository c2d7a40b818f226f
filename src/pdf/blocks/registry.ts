/** One module for each kind of block. A new kind is one module and one line here. */
import type { Block, BlockKind, BlockOf } from '../../domain/text/block.ts';
import { tag } from '../file/tags.ts';
import type { Place } from '../layout/draft.ts';
import type { Row } from '../layout/rows.ts';
import { keptAs } from '../layout/stacks.ts';
import { answer } from './answer.ts';
import { beside } from './beside.ts';
import { pageBreak } from './break.ts';
import { cards } from './cards.ts';
import { chart } from './chart.ts';
import { checks } from './checks.ts';
import { head } from './head.ts';
import { heading } from './heading.ts';
import { lines } from './lines.ts';
import { list } from './list.ts';
import { note } from './note.ts';
import { paragraph } from './paragraph.ts';
import { places } from './places.ts';
import { table } from './table.ts';

type Renderer<K extends BlockKind> = (block: BlockOf<K>, place: Place) => Row[];

const renderers = {
  answer,
  beside,
  break: pageBreak,
  cards,
  chart,
  checks,
  head,
  heading,
  lines,
  list,
  note,
  paragraph,
  places,
  table,
} satisfies { [K in BlockKind]: Renderer<K> };

/** The rows of blocks, one after the other. */
export function rowsOf(blocks: Block[], place: Place): Row[] {
  return blocks.flatMap((block, at) => {
    // The compiler cannot see that a block and its renderer go together; `satisfies` above has checked it.
    const render = renderers[block.kind] as Renderer<BlockKind>;
    return keptAs(render(block, placeOf(block, place)), blocks, at);
  });
}

/** Where a block goes: what is in another language than the paper, in a part that says so. */
function placeOf({ lang }: Block, place: Place): Place {
  if (lang === undefined) return place;
  const part = tag('Div', place.tag);
  part.lang = lang;
  return { ...place, tag: part };
}
