import type { Block } from './block.ts';
import { afterLabel } from './isolated.ts';

/** A short answer in the line of what was asked; a longer one below it. */
export function runIn(label: string, blocks: Block[]): Block[] {
  const [only, ...more] = blocks;
  if (only?.kind === 'paragraph' && more.length === 0)
    return [
      {
        ...only,
        text: [
          { text: /[\p{L}\p{N}]$/u.test(label) ? `${label}: ` : `${label} `, strong: true },
          ...afterLabel(only.text),
        ],
      },
    ];
  return blocks.length > 0 ? [{ kind: 'answer', label, blocks }] : [];
}
