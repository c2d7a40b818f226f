/** Own words: a line, or room for more. */
import { inOneLine, paragraphs, plain } from '../block.ts';
import { z } from '../zod.ts';
import { textRemarks } from './kind.ts';
import type { Common, Kind, Source } from './kind.ts';

const structure = { length: z.enum(['short', 'long']) };
export const textValue = z.string();
export type TextQuestion = Common & { kind: 'text'; length: 'short' | 'long' };

/** Lines to write on by hand, on a blank sheet. */
export const BLANK_LINES = { short: 1, long: 5 };

export const textSource: Source<typeof structure, TextQuestion> = {
  structure,
  make: (common, { length }) => ({ ...common, kind: 'text', length }),
  needs: () => [],
};

export const text: Kind<TextQuestion, string> = {
  empty: '',
  isEmpty: (value) => value.trim() === '',
  remarks: (_question, value) => textRemarks(value),
  blocks: (_question, value) => paragraphs(value),
  compact: (_question, value) => {
    const text = inOneLine(value);
    return text === '' ? [] : [{ kind: 'paragraph', text: plain(text) }];
  },
  blank: ({ length }) => [{ kind: 'lines', count: BLANK_LINES[length] }],
  lines: (_question, value) => (value.trim() === '' ? [] : [{ id: '', text: value }]),
  only: (_question, value, keeps) => (keeps('') ? value : ''),
};
