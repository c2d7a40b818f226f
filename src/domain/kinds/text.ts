/** Own words: a line, or room for more. */
import { paragraphs } from '../block.ts';
import { z } from '../zod.ts';
import { longTextRemarks } from './kind.ts';
import type { Common, Kind } from './kind.ts';

export const textStructure = { length: z.enum(['short', 'long']) };
export const textValue = z.string();
export type TextQuestion = Common & { kind: 'text'; length: 'short' | 'long' };

/** Lines to write on by hand, on a blank sheet. */
export const BLANK_LINES = { short: 1, long: 5 };

export const text: Kind<TextQuestion, string> = {
  empty: '',
  isEmpty: (value) => value.trim() === '',
  remarks: (_question, value) => longTextRemarks(value),
  blocks: (_question, value) => paragraphs(value),
  blank: ({ length }) => [{ kind: 'lines', count: BLANK_LINES[length] }],
};
