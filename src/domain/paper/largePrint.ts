/** A paper in large print: what stands side by side is set in words, or its words would be broken. */
import { inLanguage, plain, together } from '../text/block.ts';
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

/** A row as a paragraph, what is not said left out; of a table to write in room for each cell. */
function unrolled({ columns, rows }: BlockOf<'table'>): Block[] {
  const isBlank = rows.every(({ cells }) => cells.every((cell) => cell.length === 0));
  return rows.flatMap(({ head, cells, room }): Block[] => {
    const name = (at: number): string => columns[at + 1] ?? '';
    if (isBlank || room !== undefined)
      return together([
        { kind: 'paragraph', text: head.map((run) => ({ ...run, strong: true as const })) },
        ...cells.map((cell, at): Block =>
          cell.length === 0
            ? { kind: 'lines', count: room ?? 1, label: name(at) }
            : { kind: 'paragraph', text: named(name(at), cell) },
        ),
      ]);
    const said = cells.flatMap((cell, at): Inline[][] =>
      cell.length === 0 ? [] : [named(name(at), cell)],
    );
    const text = [
      ...head,
      ...plain(': '),
      ...said.flatMap((one, at) => (at === 0 ? one : [...plain(' · '), ...one])),
    ];
    return said.length === 0 ? [{ kind: 'paragraph', text: head }] : [{ kind: 'paragraph', text }];
  });
}

/** A cell with the name of its column. */
function named(name: string, cell: Inline[]): Inline[] {
  return [...plain(`${name}: `), ...cell];
}
