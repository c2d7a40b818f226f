/** A number with its counts, on paper. */
import { plain } from '../../text/block.ts';
import type { NumberQuestion } from '../number.ts';
import type { PaperKind } from './kind.ts';

export const number: PaperKind<NumberQuestion, string> = {
  blocks: ({ counts }, value) =>
    value.trim() === '' ? [] : [{ kind: 'paragraph', text: plain(`${value.trim()} ${counts}`) }],
  blank: ({ counts }) => [{ kind: 'lines', count: 1, label: counts }],
  // Anything can be typed there: it is own words, until somebody has read it.
  lines: (_question, value) => (value.trim() === '' ? [] : [{ id: '', text: value }]),
  only: (_question, value, keeps) => (keeps('') ? value : ''),
};
