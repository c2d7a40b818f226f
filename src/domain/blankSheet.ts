/** A step as a sheet to write on by hand: its questions, with room below each. */
import type { Block } from './block.ts';
import type { QuestionStep } from './catalog.ts';
import { blankBlocks } from './kinds/registry.ts';

/** The questions of a step in order; those that depend on an answer stand there too. */
export function blankSheet({ screens }: QuestionStep): Block[] {
  return screens.flatMap(({ title, questions }): Block[] => [
    { kind: 'heading', level: 2, text: title },
    ...questions.map((question): Block => {
      const hint: Block[] = question.hint
        ? [{ kind: 'paragraph', text: [{ text: question.hint }] }]
        : [];
      return { kind: 'answer', label: question.label, blocks: [...hint, ...blankBlocks(question)] };
    }),
  ]);
}
