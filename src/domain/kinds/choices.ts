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
import type { Common, Kind, OptionGroup, StructureOf } from './kind.ts';

export const choicesStructure = { options: optionsStructure };
type Structure = StructureOf<typeof choicesStructure>;
export const choicesValue = z.array(contentId);
export type ChoicesQuestion = Common & { kind: 'choices'; groups: OptionGroup[] };

export const choices: Kind<Structure, ChoicesQuestion, string[]> = {
  make: (common, { options }, words, { lists }) => ({
    ...common,
    kind: 'choices',
    groups: groupsOf(options, words, lists),
  }),
  needs: ({ options }) => optionNeeds(options),
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
