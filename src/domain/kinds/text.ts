/** Own words: a line, or room for more. */
import { z } from '../zod.ts';
import type { Common, Kind, Source } from './kind.ts';

const structure = {
  length: z.enum(['short', 'long']),
  /** What a line may be filled in with by one choice; printed as it stands, whatever language is read. */
  suggestions: z.optional(z.array(z.string().check(z.minLength(1)))),
  /** It has a draft to start from, in its words. */
  draft: z.optional(z.boolean()),
};
export const textValue = z.string();
export type TextQuestion = Common & {
  kind: 'text';
  length: 'short' | 'long';
  suggestions?: string[];
  /** A letter with `{question-id}` where an answer stands, and `{today}` (`paper/draft.ts`). */
  draft?: string;
};

export const textSource: Source<typeof structure, TextQuestion> = {
  structure,
  make: (common, { length, suggestions, draft }, words) => ({
    ...common,
    kind: 'text',
    length,
    ...(suggestions && { suggestions }),
    ...(draft && { draft: words.draft ?? '' }),
  }),
  needs: ({ draft }) => (draft ? [['draft']] : []),
};

export const text: Kind<string> = {
  empty: '',
  isEmpty: (value) => value.trim() === '',
};
