/** A day of the calendar that there is, as YYYY-MM-DD. */
import { checked, z } from '../zod.ts';

export const writtenDay = checked(
  z.string(),
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => isDay(text)),
);

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
