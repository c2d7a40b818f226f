/** One level of the spørgetragt, on paper. */
import { paragraphs } from '../../text/block.ts';
import type { Block } from '../../text/block.ts';
import type { FunnelQuestion, Wishes } from '../funnel.ts';
import { labelsOf } from '../kind.ts';
import { inALine, listed } from './kind.ts';
import type { PaperKind } from './kind.ts';

export const funnel: PaperKind<FunnelQuestion, Wishes> = {
  blocks: ({ groups }, { picks, text }) => [
    ...listed(labelsOf(groups, picks)),
    ...paragraphs(text),
  ],
  compact: ({ groups }, { picks, text }) => [
    ...inALine(labelsOf(groups, picks)),
    ...paragraphs(text),
  ],
  blank: ({ groups }) => [
    ...groups.flatMap((group): Block[] => [
      {
        kind: 'answer',
        label: group.label,
        blocks: [
          {
            kind: 'checks',
            items: group.options.map(({ label }) => ({ text: label, checked: false })),
          },
        ],
      },
    ]),
    { kind: 'lines', count: 2 },
  ],
  lines: (_question, { text }) => (text.trim() === '' ? [] : [{ id: '', text }]),
  only: (_question, { picks, text }, keeps) => ({ picks, text: keeps('') ? text : '' }),
};
