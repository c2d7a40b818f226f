import type { Block, Inline } from './block.ts';

/** Gives the blocks with the runs of their running text as `map` makes them; headings and the like stay as they are. */
export function mapRuns(blocks: Block[], map: (text: Inline[]) => Inline[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'paragraph' || block.kind === 'note')
      return { ...block, text: map(block.text) };
    if (block.kind === 'list') return { ...block, items: block.items.map(map) };
    return block;
  });
}
