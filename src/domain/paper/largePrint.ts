/** A paper in large print: what stands side by side is set in words, or its words would be broken. */
import { inLanguage, plain } from '../text/block.ts';
import type { Block, BlockOf, Inline } from '../text/block.ts';

/** The same blocks without tables. */
export function enlarged(blocks: Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'table') return inLanguage(unrolled(block), block.lang);
    if (block.kind === 'answer' || block.kind === 'beside')
      return [{ ...block, blocks: enlarged(block.blocks) }];
    return [block];
  });
}

/** A row as a paragraph, what is not said left out; of an empty table room for each cell. */
function unrolled({ columns, rows }: BlockOf<'table'>): Block[] {
  const isBlank = rows.every(({ cells }) => cells.every((cell) => cell.length === 0));
  return rows.flatMap(({ head, cells }): Block[] => {
    const name = (at: number): string => columns[at + 1] ?? '';
    if (isBlank)
      return [
        { kind: 'paragraph', text: head },
        ...cells.map((_, at): Block => ({ kind: 'lines', count: 1, label: name(at) })),
      ];
    const said = cells.flatMap((cell, at): Inline[][] =>
      cell.length === 0 ? [] : [[...plain(`${name(at)}: `), ...cell]],
    );
    const text = [
      ...head,
      ...plain(': '),
      ...said.flatMap((one, at) => (at === 0 ? one : [...plain(' · '), ...one])),
    ];
    return said.length === 0 ? [{ kind: 'paragraph', text: head }] : [{ kind: 'paragraph', text }];
  });
}
