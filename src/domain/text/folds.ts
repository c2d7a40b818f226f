/** A text in folds: what stands before its first heading, and each heading of level 2 with what follows it. */
import type { Block, BlockOf } from './block.ts';

type Fold = { heading: BlockOf<'heading'>; blocks: Block[] };

export function foldsOf(blocks: Block[]): { open: Block[]; folds: Fold[] } {
  const open: Block[] = [];
  const folds: Fold[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) folds.push({ heading: block, blocks: [] });
    else (folds.at(-1)?.blocks ?? open).push(block);
  }
  return { open, folds };
}
