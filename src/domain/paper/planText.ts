/** A plan as plain text, to paste into a message or read aloud over the phone. */
import type { Plan } from '../text/block.ts';
import { textsOf } from '../text/blockText.ts';

/** The words of a paper in order: its head, a line a paragraph, a dash before each item, an empty line between parts. */
export function planText({ blocks }: Plan): string {
  return `${textsOf(blocks)
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}
