/** Own words: a line, or room for more. */
import { z } from '../zod.ts';
import type { Common, Kind, Source } from './kind.ts';

const structure = { length: z.enum(['short', 'long']) };
export const textValue = z.string();
export type TextQuestion = Common & { kind: 'text'; length: 'short' | 'long' };

export const textSource: Source<typeof structure, TextQuestion> = {
  structure,
  make: (common, { length }) => ({ ...common, kind: 'text', length }),
  needs: () => [],
};

export const text: Kind<string> = {
  empty: '',
  isEmpty: (value) => value.trim() === '',
};
