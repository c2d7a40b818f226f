/** A day of the calendar, as YYYY-MM-DD in a file. */
import { isDay } from '../time/day.ts';
import { checked, z } from '../zod.ts';

export const writtenDay = checked(
  z.string(),
  z.refine((text) => isDay(text)),
);
