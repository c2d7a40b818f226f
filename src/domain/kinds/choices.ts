/** Any number of several. */
import { z } from '../zod.ts';
import { contentId, groupsOf, optionNeeds, optionsStructure } from './kind.ts';
import type { Common, Kind, OptionGroup, Source } from './kind.ts';

const structure = {
  options: optionsStructure,
  /** The option that says that none of the others holds, in a sentence of its own. */
  none: z.optional(contentId),
};
export const choicesValue = z.array(contentId);
export type ChoicesQuestion = Common & { kind: 'choices'; groups: OptionGroup[]; none?: string };

export const choicesSource: Source<typeof structure, ChoicesQuestion> = {
  structure,
  make: (common, { options, none }, words, { lists }) => ({
    ...common,
    kind: 'choices',
    groups: groupsOf(options, words, lists),
    ...(none !== undefined && { none }),
  }),
  needs: ({ options }) => optionNeeds(options),
};

export const choices: Kind<string[]> = {
  empty: [],
  isEmpty: (value) => value.length === 0,
};
