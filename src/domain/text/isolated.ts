/** Texts whose direction does not hang on what stands beside them (UAX 9): apart, for only papers need them. */
import { plain } from './block.ts';
import type { Inline } from './block.ts';

/** Texts in a line, each of its own direction. */
export function sideBySide(texts: Inline[]): Inline[] {
  return texts.flatMap((text, at) => [...(at === 0 ? [] : plain(' · ')), isolated(text)]);
}

/** A text whose direction does not hang on a label before it: each run of it, unless they are side by side already. */
export function afterLabel(text: Inline[]): Inline[] {
  return text.some((run) => run.isolated) ? text : text.map(isolated);
}

function isolated(run: Inline): Inline {
  return { ...run, isolated: true };
}
