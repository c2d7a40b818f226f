/** A paper may be several sheets, each handed to somebody on its own. */
import type { Plan } from '../text/block.ts';

/** How many sheets a paper has: each begins with its head. */
export function sheetsIn({ blocks }: Plan): number {
  return Math.max(1, blocks.filter(({ kind }) => kind === 'head').length);
}
