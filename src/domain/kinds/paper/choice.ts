/** One of several, on paper. */
import { plain } from '../../block.ts';
import type { ChoiceQuestion } from '../choice.ts';
import { labelOf } from '../kind.ts';
import { blankOptions, noOwnWords } from './kind.ts';
import type { PaperKind } from './kind.ts';

export const choice: PaperKind<ChoiceQuestion, string> = {
  blocks: ({ groups }, value) => [{ kind: 'paragraph', text: plain(labelOf(groups, value)) }],
  blank: ({ groups }) => blankOptions(groups.flatMap(({ options }) => options)),
  ...noOwnWords,
};
