/** A paper in large print: what stands side by side is set in words, or its words would be broken. */
import { inLanguage, plain } from '../text/block.ts';
import type { Block, BlockOf, Inline } from '../text/block.ts';

/** The same blocks without tables. */
export function enlarged(blocks: Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'table') return inLanguage(unrolled(block), block.lang);
    if (block.kind === 'answer') return [{ ...block, blocks: enlarged(block.blocks) }];
    return [block];
  });
}

/** A row as a paragraph, what is not said left out; of an empty table room for each cell. */
function unrolled({ columns, rows }: BlockOf<'table'>): Block[] {
  const isBlank = rows.every(({ cells }) => cells.every((cell) => cell === ''));
  return rows.flatMap(({ head, cells }): Block[] => {
    const name = (at: number): string => columns[at + 1] ?? '';
    if (isBlank)
      return [
        { kind: 'paragraph', text: [{ text: head, strong: true }] },
        ...cells.map((_, at): Block => ({ kind: 'lines', count: 1, label: name(at) })),
      ];
    const said = cells.flatMap((cell, at) => (cell === '' ? [] : [`${name(at)}: ${cell}`]));
    const text: Inline[] = [{ text: `${head}: `, strong: true }, ...plain(said.join(' · '))];
    return said.length === 0 ? [] : [{ kind: 'paragraph', text }];
  });
}
