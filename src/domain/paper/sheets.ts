/** A paper may be several sheets, each handed to somebody on its own. */
import type { Plan } from '../text/block.ts';

/** How many sheets a paper has: each after the first begins with its title on a new page. */
export function sheetsIn({ blocks }: Plan): number {
  return 1 + blocks.filter((block) => block.kind === 'heading' && block.level === 1).length;
}
