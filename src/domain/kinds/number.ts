/** A number with a counts, as *12 timer*. Kept as typed: what is no number is asked about, never lost. */
import { z } from '../zod.ts';
import type { Common, Kind, Source } from './kind.ts';
import { text } from './text.ts';

const structure = {
  /** The least and the greatest that is likely; beyond, we ask whether it is right. */
  least: z.optional(z.number()),
  most: z.optional(z.number()),
};

/** What was typed. */
export const numberValue = z.string();

export type NumberQuestion = Common & {
  kind: 'number';
  counts: string;
  least?: number;
  most?: number;
};

export const numberSource: Source<typeof structure, NumberQuestion> = {
  structure,
  make: (common, { least, most }, words) => ({
    ...common,
    kind: 'number',
    counts: words.counts ?? '',
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  }),
  needs: () => [['counts']],
};

/** Nothing is written in it as nothing is in a text. */
export const number: Kind<string> = text;
