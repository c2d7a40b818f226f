/** The headings of a text, for a list of what is in it. */
import type { Block } from './block.ts';

/** The headings of the first level below the title that an address can point to, in their order. */
export function titlesIn(blocks: Block[]): { id: string; text: string }[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 && block.id !== undefined
      ? [{ id: block.id, text: block.text }]
      : [],
  );
}
