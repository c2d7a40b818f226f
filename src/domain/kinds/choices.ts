/** Any number of several. */
import { plain } from '../block.ts';
import { z } from '../zod.ts';
import { blankOptions, contentId, labelOf, optionsStructure } from './kind.ts';
import type { Common, Kind, OptionGroup } from './kind.ts';

export const choicesStructure = { options: optionsStructure };
export const choicesValue = z.array(contentId);
export type ChoicesQuestion = Common & { kind: 'choices'; groups: OptionGroup[] };

export const choices: Kind<ChoicesQuestion, string[]> = {
  empty: [],
  isEmpty: (value) => value.length === 0,
  remarks: () => [],
  blocks: ({ groups }, value) => [
    { kind: 'list', ordered: false, items: value.map((id) => plain(labelOf(groups, id))) },
  ],
  blank: ({ groups }) => blankOptions(groups.flatMap(({ options }) => options)),
};
