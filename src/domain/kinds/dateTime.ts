/** A day and an hour, as a letter has them. Kept as typed: a date that does not exist is asked about, never lost. */
import { z } from '../zod.ts';
import { contentId } from './kind.ts';
import type { Common, Kind, Source } from './kind.ts';

const structure = {
  /** It can go into a calendar; `place` is the question whose answer says where. */
  event: z.optional(z.strictObject({ place: contentId })),
};

/** What was typed into each part; empty where nothing is. */
export const momentValue = z.object({
  day: z.string(),
  month: z.string(),
  year: z.string(),
  time: z.string(),
});
export type Moment = z.infer<typeof momentValue>;

export type MomentQuestion = Common & {
  kind: 'moment';
  event?: { title: string; place: string };
};

export const momentSource: Source<typeof structure, MomentQuestion> = {
  structure,
  make: (common, { event }, words) => ({
    ...common,
    kind: 'moment',
    ...(event && { event: { title: words.event ?? words.label, place: event.place } }),
  }),
  needs: ({ event }) => (event ? [['event']] : []),
};

export const moment: Kind<Moment> = {
  empty: { day: '', month: '', year: '', time: '' },
  isEmpty: (value) => Object.values(value).every((typed) => typed.trim() === ''),
};
