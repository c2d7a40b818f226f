/** Any number of several, and where the question allows it an answer in own words beside them. */
import { z } from '../zod.ts';
import { contentId, groupsOf, optionNeeds, optionsStructure } from './kind.ts';
import type { Common, Kind, OptionGroup, Source } from './kind.ts';

const structure = {
  options: optionsStructure,
  /** The option that says that none of the others holds, in a sentence of its own. */
  none: z.optional(contentId),
  /** *Noget andet*: room for an own answer. */
  other: z._default(z.boolean(), false),
  /** Each option is ticked beside the drawing `src/signs/<id of the option>.svg`. */
  signs: z._default(z.boolean(), false),
};
/** Ids of options, and the own answer. */
export const choicesValue = z.object({ chosen: z.array(contentId), own: z.string() });
export type Choices = z.infer<typeof choicesValue>;
export type ChoicesQuestion = Common & {
  kind: 'choices';
  groups: OptionGroup[];
  none?: string;
  /** What stands above the box for an own answer. */
  other?: string;
  signs?: true;
};

export const choicesSource: Source<typeof structure, ChoicesQuestion> = {
  structure,
  make: (common, { options, none, other, signs }, words, { lists }) => ({
    ...common,
    kind: 'choices',
    groups: groupsOf(options, words, lists),
    ...(none !== undefined && { none }),
    ...(other && { other: words.other ?? '' }),
    ...(signs && { signs }),
  }),
  needs: ({ options, other }) => [...optionNeeds(options), ...(other ? [['other']] : [])],
};

export const choices: Kind<Choices> = {
  empty: { chosen: [], own: '' },
  isEmpty: ({ chosen, own }) => chosen.length === 0 && own.trim() === '',
};
