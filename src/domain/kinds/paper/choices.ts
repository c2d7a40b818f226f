/** Any number of several, on paper. */
import { plain } from '../../text/block.ts';
import type { Block } from '../../text/block.ts';
import type { ChoicesQuestion } from '../choices.ts';
import { labelsOf } from '../kind.ts';
import { blankOptions, listed, noOwnWords } from './kind.ts';
import type { PaperKind } from './kind.ts';

export const choices: PaperKind<ChoicesQuestion, string[]> = {
  blocks: (question, value) => {
    const { labels, isNone } = chosenIn(question, value);
    return isNone ? inALine(labels) : listed(labels);
  },
  compact: (question, value) => inALine(chosenIn(question, value).labels),
  standsAlone: (question, value) => chosenIn(question, value).isNone,
  blank: ({ groups }) => blankOptions(groups.flatMap(({ options }) => options)),
  ...noOwnWords,
};

/** The labels of what is chosen, and whether it is that none holds: that is left out beside one that does. */
function chosenIn({ groups, none }: ChoicesQuestion, value: string[]) {
  const others = labelsOf(
    groups,
    value.filter((id) => id !== none),
  );
  const labels = others.length > 0 ? others : labelsOf(groups, value);
  return { labels, isNone: labels.length > others.length };
}

function inALine(labels: string[]): Block[] {
  return labels.length === 0 ? [] : [{ kind: 'paragraph', text: plain(labels.join(' · ')) }];
}
