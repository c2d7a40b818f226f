/** One level of the spørgetragt, on paper. */
import { paragraphs, plain } from '../../block.ts';
import type { Block } from '../../block.ts';
import type { FunnelQuestion, Wishes } from '../funnel.ts';
import { labelOf } from '../kind.ts';
import type { PaperKind } from './kind.ts';

export const funnel: PaperKind<FunnelQuestion, Wishes> = {
  blocks: ({ groups }, { picks, text }) => [
    ...(picks.length > 0
      ? [
          {
            kind: 'list' as const,
            ordered: false,
            items: picks.map((id) => plain(labelOf(groups, id))),
          },
        ]
      : []),
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
    { kind: 'lines', count: 3 },
  ],
  lines: (_question, { text }) => (text.trim() === '' ? [] : [{ id: '', text }]),
  only: (_question, { picks, text }, keeps) => ({ picks, text: keeps('') ? text : '' }),
};
