/** A paper in large print: what stands side by side is set one below the other, or its words would be broken. */
import { plain } from './block.ts';
import type { Block, BlockOf } from './block.ts';
import { runIn } from './runIn.ts';

/** The same blocks without tables. */
export function enlarged(blocks: Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'table') return stacked(block);
    if (block.kind === 'answer') return [{ ...block, blocks: enlarged(block.blocks) }];
    return [block];
  });
}

/** Each row under its head, each cell in a line with the head of its column; of an empty table room for each cell. */
function stacked({ columns, rows }: BlockOf<'table'>): Block[] {
  const isBlank = rows.every(({ cells }) => cells.every((cell) => cell === ''));
  return rows.flatMap(({ head, cells }): Block[] => {
    const said = cells.flatMap((cell, at): Block[] => {
      const label = columns[at + 1] ?? '';
      if (isBlank) return [{ kind: 'lines', count: 1, label }];
      return cell === '' ? [] : runIn(label, [{ kind: 'paragraph', text: plain(cell) }]);
    });
    return said.length === 0
      ? []
      : [{ kind: 'paragraph', text: [{ text: head, strong: true }] }, ...said];
  });
}
