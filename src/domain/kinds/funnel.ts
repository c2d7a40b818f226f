/** One level of the spørgetragt: pick from lists, and write with your own words. */
import { z } from '../zod.ts';
import { contentId, labelsOf } from './kind.ts';
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

export const funnel: Kind<Wishes> = {
  empty: { picks: [], text: '' },
  isEmpty: ({ picks, text }) => picks.length === 0 && text.trim() === '',
};

/** The wishes of a level, each in words. */
export function wishWords({ groups }: FunnelQuestion, { picks, text }: Wishes): string[] {
  const own = text.trim();
  return [...labelsOf(groups, picks), ...(own === '' ? [] : [own])];
}
