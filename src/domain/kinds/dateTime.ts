/** A day and an hour, as a letter has them. Kept as typed: a date that does not exist is asked about, never lost. */
import { z } from '../zod.ts';
import { contentId } from './kind.ts';
import type { Common, Kind, Source } from './kind.ts';

const structure = {
  /** It can go into a calendar; `place` is the question whose answer says where. */
  event: z.optional(z.strictObject({ place: contentId })),
  /** A day that has been is as likely as one to come. */
  past: z._default(z.boolean(), false),
  /** A deadline runs so many weeks from it. */
  'deadline-weeks': z.optional(z.int()),
  /** It is about a day, and no hour is asked for. */
  'day-only': z.optional(z.boolean()),
  /** A field of an entry only: a new entry begins with the day on which it is added. */
  today: z.optional(z.boolean()),
};

/** What was typed into each part; empty where nothing is. */
export const dateTimeValue = z.object({
  day: z.string(),
  month: z.string(),
  year: z.string(),
  time: z.string(),
});
export type DateTime = z.infer<typeof dateTimeValue>;

export type DateTimeQuestion = Common & {
  kind: 'dateTime';
  event?: { title: string; place: string };
  past: boolean;
  deadlineWeeks?: number;
  dayOnly?: true;
  today?: true;
};

export const dateTimeSource: Source<typeof structure, DateTimeQuestion> = {
  structure,
  make: (common, structured, words) => {
    const { event, past, today, 'day-only': dayOnly, 'deadline-weeks': deadlineWeeks } = structured;
    return {
      ...common,
      kind: 'dateTime',
      past,
      ...(dayOnly && { dayOnly: true as const }),
      ...(today && { today: true as const }),
      ...(deadlineWeeks !== undefined && { deadlineWeeks }),
      ...(event && { event: { title: words.event ?? words.label, place: event.place } }),
    };
  },
  needs: ({ event }) => (event ? [['event']] : []),
};

export const dateTime: Kind<DateTime> = {
  empty: { day: '', month: '', year: '', time: '' },
  isEmpty: (value) => Object.values(value).every((typed) => typed.trim() === ''),
};

/** A day, which is YYYY-MM-DD, as somebody would type it. */
export function typedOn(iso: string): DateTime {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year, time: '' };
}
