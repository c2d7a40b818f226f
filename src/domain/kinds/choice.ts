/** One of several. */
import { plain } from '../block.ts';
import { z } from '../zod.ts';
import { blankOptions, contentId, labelOf, optionsStructure } from './kind.ts';
import type { Common, Kind, OptionGroup } from './kind.ts';

export const choiceStructure = { options: optionsStructure };
/** An option's id; empty when nothing is chosen. */
export const choiceValue = z.union([contentId, z.literal('')]);
export type ChoiceQuestion = Common & { kind: 'choice'; groups: OptionGroup[] };

export const choice: Kind<ChoiceQuestion, string> = {
  empty: '',
  isEmpty: (value) => value === '',
  remarks: () => [],
  blocks: ({ groups }, value) => [{ kind: 'paragraph', text: plain(labelOf(groups, value)) }],
  blank: ({ groups }) => blankOptions(groups.flatMap(({ options }) => options)),
};
