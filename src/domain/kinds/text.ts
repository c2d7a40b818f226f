/** Own words: a line, or room for more. */
import { z } from '../zod.ts';
import type { Common, Kind, Source } from './kind.ts';

const structure = {
  length: z.enum(['short', 'long']),
  /** What a line may be filled in with by one choice; printed as it stands, whatever language is read. */
  suggestions: z.optional(z.array(z.string().check(z.minLength(1)))),
};
export const textValue = z.string();
export type TextQuestion = Common & {
  kind: 'text';
  length: 'short' | 'long';
  suggestions?: string[];
};

export const textSource: Source<typeof structure, TextQuestion> = {
  structure,
  make: (common, { length, suggestions }) => ({
    ...common,
    kind: 'text',
    length,
    ...(suggestions && { suggestions }),
  }),
  needs: () => [],
};

export const text: Kind<string> = {
  empty: '',
  isEmpty: (value) => value.trim() === '',
};
