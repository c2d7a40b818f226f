/** Own words, on paper. */
import { inOneLine, paragraphs, plain } from '../../text/block.ts';
import type { TextQuestion } from '../text.ts';
import type { PaperKind } from './kind.ts';

/** Lines to write on by hand, on a blank sheet. */
const BLANK_LINES = { short: 1, long: 3 };

export const text: PaperKind<TextQuestion, string> = {
  blocks: (_question, value) => paragraphs(value),
  compact: (_question, value) => {
    const text = inOneLine(value);
    return text === '' ? [] : [{ kind: 'paragraph', text: plain(text) }];
  },
  blank: ({ length }) => [{ kind: 'lines', count: BLANK_LINES[length] }],
  lines: (_question, value) => (value.trim() === '' ? [] : [{ id: '', text: value }]),
  only: (_question, value, keeps) => (keeps('') ? value : ''),
};
