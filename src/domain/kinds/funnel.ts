/** One level of the spørgetragt: pick from lists, and write with your own words. */
import { paragraphs, plain } from '../block.ts';
import type { Block } from '../block.ts';
import { z } from '../zod.ts';
import { contentId, labelOf, textRemarks } from './kind.ts';
import type { Common, Kind, OptionGroup, Source } from './kind.ts';

const structure = { level: contentId };
export const funnelValue = z.object({ picks: z.array(contentId), text: z.string() });
/** What one level gave: ids picked from its lists, and own words. */
export type Wishes = z.infer<typeof funnelValue>;

export type FunnelQuestion = Common & { kind: 'funnel'; level: string; groups: OptionGroup[] };

export const funnelSource: Source<typeof structure, FunnelQuestion> = {
  structure,
  make: (common, { level }, _words, { lists, levels }) => ({
    ...common,
    kind: 'funnel',
    level,
    groups: lists[levels[level] ?? ''] ?? [],
  }),
  needs: () => [],
};

export const funnel: Kind<FunnelQuestion, Wishes> = {
  empty: { picks: [], text: '' },
  isEmpty: ({ picks, text }) => picks.length === 0 && text.trim() === '',
  remarks: (_question, { text }) => textRemarks(text),
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

/** The wishes of a level, each in words. */
export function wishWords({ groups }: FunnelQuestion, { picks, text }: Wishes): string[] {
  const own = text.trim();
  return [...picks.map((id) => labelOf(groups, id)), ...(own === '' ? [] : [own])];
}
