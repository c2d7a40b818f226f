/** A number with its unit, on paper. */
import { plain } from '../../text/block.ts';
import type { NumberQuestion } from '../number.ts';
import type { PaperKind } from './kind.ts';

export const number: PaperKind<NumberQuestion, string> = {
  blocks: ({ unit }, value) =>
    value.trim() === '' ? [] : [{ kind: 'paragraph', text: plain(`${value.trim()} ${unit}`) }],
  blank: ({ unit }) => [{ kind: 'lines', count: 1, label: unit }],
  // Anything can be typed there: it is own words, until somebody has read it.
  lines: (_question, value) => (value.trim() === '' ? [] : [{ id: '', text: value }]),
  only: (_question, value, keeps) => (keeps('') ? value : ''),
};
