/** What a text begins with: its first paragraph as a plain line, and what follows. None where it begins otherwise. */
import { inlineText } from './blockText.ts';
import type { Block } from './block.ts';

export function opening(blocks: Block[]): { line?: string; rest: Block[] } {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return { rest: blocks };
  return { line: inlineText(first.text), rest };
}
