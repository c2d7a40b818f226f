/** A day some time after another: days as YYYY-MM-DD, so that neither a time zone nor summer time can shift one. */
import { isDay } from './day.ts';

/** A length of time, counted as a letter or a guide counts it; whole numbers, and less than nothing is before. */
export type Span = { days: number } | { weeks: number } | { months: number };

/**
 * Gives the day that lies a span after a day: some weeks after is the same weekday, some months after the same date, or
 * the last of a month that has no such date. Gives nothing for a text that is no day, and outside the years 0000-9999.
 */
export function dayAfter(day: string, span: Span): string | undefined {
  if (!isDay(day)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  if ('months' in span) addMonths(date, span.months);
  else date.setUTCDate(date.getUTCDate() + ('weeks' in span ? 7 * span.weeks : span.days));
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

/** Gives the day of the week, 0 for Sunday to 6 for Saturday; NaN for a text that is no day. */
export function weekdayOf(day: string): number {
  return isDay(day) ? new Date(`${day}T00:00:00Z`).getUTCDay() : Number.NaN;
}

function addMonths(date: Date, months: number): void {
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
}
