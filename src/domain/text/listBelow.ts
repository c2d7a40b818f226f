/** Finds the list that stands below a heading, by the heading's anchor: the first before the next heading. */
import type { Block, BlockOf } from './block.ts';

export function listBelow(blocks: Block[], anchor: string): BlockOf<'list'> | undefined {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === anchor);
  if (at < 0) return undefined;
  const first = blocks.slice(at + 1).find(({ kind }) => kind === 'list' || kind === 'heading');
  return first?.kind === 'list' ? first : undefined;
}
