/** One of several. */
import { z } from '../zod.ts';
import { contentId, groupsOf, optionNeeds, optionsStructure } from './kind.ts';
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

export const choice: Kind<string> = {
  empty: '',
  isEmpty: (value) => value === '',
};
