/** Any number of several, on paper. */
import { plain } from '../../block.ts';
import type { ChoicesQuestion } from '../choices.ts';
import { labelOf } from '../kind.ts';
import { blankOptions, noOwnWords } from './kind.ts';
import type { PaperKind } from './kind.ts';

export const choices: PaperKind<ChoicesQuestion, string[]> = {
  blocks: ({ groups }, value) => [
    { kind: 'list', ordered: false, items: value.map((id) => plain(labelOf(groups, id))) },
  ],
  compact: ({ groups }, value) => [
    { kind: 'paragraph', text: plain(value.map((id) => labelOf(groups, id)).join(' · ')) },
  ],
  blank: ({ groups }) => blankOptions(groups.flatMap(({ options }) => options)),
  ...noOwnWords,
};
