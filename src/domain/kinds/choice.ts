/** One of several. */
import { plain } from '../block.ts';
import { z } from '../zod.ts';
import {
  blankOptions,
  contentId,
  groupsOf,
  labelOf,
  noOwnWords,
  optionNeeds,
  optionsStructure,
} from './kind.ts';
import type { Common, Kind, OptionGroup, StructureOf } from './kind.ts';

export const choiceStructure = { options: optionsStructure };
type Structure = StructureOf<typeof choiceStructure>;
/** An option's id; empty when nothing is chosen. */
export const choiceValue = z.union([contentId, z.literal('')]);
export type ChoiceQuestion = Common & { kind: 'choice'; groups: OptionGroup[] };

export const choice: Kind<Structure, ChoiceQuestion, string> = {
  make: (common, { options }, words, { lists }) => ({
    ...common,
    kind: 'choice',
    groups: groupsOf(options, words, lists),
  }),
  needs: ({ options }) => optionNeeds(options),
  empty: '',
  isEmpty: (value) => value === '',
  remarks: () => [],
  blocks: ({ groups }, value) => [{ kind: 'paragraph', text: plain(labelOf(groups, value)) }],
  blank: ({ groups }) => blankOptions(groups.flatMap(({ options }) => options)),
  ...noOwnWords,
};
