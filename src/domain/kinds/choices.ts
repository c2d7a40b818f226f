/** Any number of several. */
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
export const choicesValue = z.array(contentId);
export type ChoicesQuestion = Common & { kind: 'choices'; groups: OptionGroup[] };

export const choicesSource: Source<typeof structure, ChoicesQuestion> = {
  structure,
  make: (common, { options }, words, { lists }) => ({
    ...common,
    kind: 'choices',
    groups: groupsOf(options, words, lists),
  }),
  needs: ({ options }) => optionNeeds(options),
};

export const choices: Kind<ChoicesQuestion, string[]> = {
  empty: [],
  isEmpty: (value) => value.length === 0,
  remarks: () => [],
  blocks: ({ groups }, value) => [
    { kind: 'list', ordered: false, items: value.map((id) => plain(labelOf(groups, id))) },
  ],
  compact: ({ groups }, value) => [
    { kind: 'paragraph', text: plain(value.map((id) => labelOf(groups, id)).join(' · ')) },
  ],
  blank: ({ groups }) => blankOptions(groups.flatMap(({ options }) => options)),
  ...noOwnWords,
};
