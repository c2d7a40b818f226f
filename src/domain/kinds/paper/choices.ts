/** Any number of several, on paper. */
import { inOneLine } from '../../text/block.ts';
import type { Choices, ChoicesQuestion } from '../choices.ts';
import { labelsOf } from '../kind.ts';
import { blankOptions, inALine, listed } from './kind.ts';
import type { PaperKind } from './kind.ts';

/** Own words longer than this begin a line of their own: they are not to be lost in a row of what was chosen. */
const SHORT = 80;

export const choices: PaperKind<ChoicesQuestion, Choices> = {
  blocks: (question, value) => {
    const { texts, isNone } = chosenIn(question, value);
    return isNone ? inALine(texts) : listed(texts);
  },
  compact: (question, value) => {
    const { texts, others, written } = chosenIn(question, value);
    const isApart = written.length > SHORT && others.length > 0;
    return inALine(isApart ? [`${others.join(' · ')}\n${written}`] : texts);
  },
  standsAlone: (question, value) => chosenIn(question, value).isNone,
  blank: ({ groups, other }) => [
    ...blankOptions(groups.flatMap(({ options }) => options)),
    ...(other === undefined ? [] : [{ kind: 'lines' as const, count: 1, label: other }]),
  ],
  lines: ({ other }, { own }) =>
    own.trim() === '' ? [] : [{ id: '', text: own, ...(other !== undefined && { label: other }) }],
  only: (_question, { chosen, own }, keeps) => ({ chosen, own: keeps('') ? own : '' }),
};

/** What is chosen and written, and whether it is that none holds: that is left out beside something that does. */
function chosenIn({ groups, none }: ChoicesQuestion, { chosen, own }: Choices) {
  const others = labelsOf(
    groups,
    chosen.filter((id) => id !== none),
  );
  const written = inOneLine(own);
  const said = written === '' ? others : [...others, written];
  const texts = said.length > 0 ? said : labelsOf(groups, chosen);
  return { texts, others, written, isNone: texts.length > said.length };
}
