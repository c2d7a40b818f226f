import type { Block } from './block.ts';
import { afterLabel } from './isolated.ts';

/** What was asked, as it stands before its answer in a line: after a question mark there is no colon. */
export function beforeAnswer(label: string): string {
  return /[\p{L}\p{N}]$/u.test(label) ? `${label}: ` : `${label} `;
}

/** What was asked, of what stands before an answer. */
export function labelIn(before: string): string {
  return before.trimEnd().replace(/:$/, '');
}

/** A short answer in the line of what was asked; a longer one below it. */
export function runIn(label: string, blocks: Block[]): Block[] {
  const [only, ...more] = blocks;
  if (only?.kind === 'paragraph' && more.length === 0)
    return [
      {
        ...only,
        text: [{ text: beforeAnswer(label), soft: true }, ...afterLabel(only.text)],
      },
    ];
  return blocks.length > 0 ? [{ kind: 'answer', label, blocks }] : [];
}
