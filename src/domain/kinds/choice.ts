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
import type { Common, Kind, OptionGroup, Source } from './kind.ts';

const structure = { options: optionsStructure };

/** An option's id; empty when nothing is chosen. */
export const choiceValue = z.union([contentId, z.literal('')]);
export type ChoiceQuestion = Common & { kind: 'choice'; groups: OptionGroup[] };

export const choiceSource: Source<typeof structure, ChoiceQuestion> = {
  structure,
  make: (common, { options }, words, { lists }) => ({
    ...common,
    kind: 'choice',
    groups: groupsOf(options, words, lists),
  }),
  needs: ({ options }) => optionNeeds(options),
};

export const choice: Kind<ChoiceQuestion, string> = {
  empty: '',
  isEmpty: (value) => value === '',
  remarks: () => [],
  blocks: ({ groups }, value) => [{ kind: 'paragraph', text: plain(labelOf(groups, value)) }],
  blank: ({ groups }) => blankOptions(groups.flatMap(({ options }) => options)),
  ...noOwnWords,
};
