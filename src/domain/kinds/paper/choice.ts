/** One of several, on paper. */
import { plain } from '../../text/block.ts';
import type { ChoiceQuestion } from '../choice.ts';
import { labelsOf } from '../kind.ts';
import { blankOptions, noOwnWords } from './kind.ts';
import type { PaperKind } from './kind.ts';

export const choice: PaperKind<ChoiceQuestion, string> = {
  blocks: ({ groups }, value) =>
    labelsOf(groups, [value]).map((label) => ({ kind: 'paragraph', text: plain(label) })),
  blank: ({ groups }) => blankOptions(groups.flatMap(({ options }) => options)),
  ...noOwnWords,
};
