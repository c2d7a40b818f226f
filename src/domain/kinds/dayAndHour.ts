/** Parses a typed day and time, and writes them in words. Loaded only where a date is asked for or printed. */
import { dateFormat } from '../time/dateFormat.ts';
import { plainDigits } from '../text/digits.ts';
import type { DateTime } from './dateTime.ts';

/** A day of the calendar; `month` is 1-12. */
export type Day = { year: number; month: number; day: number };
/** An hour of the day, 0-23, and a minute. */
export type Hour = { hour: number; minute: number };

/** The day that was typed; nothing when it is not whole, or not in the calendar (31 June). */
export function dayOf({ day, month, year }: DateTime): Day | undefined {
  const [d, m, y] = [whole(day), whole(month), whole(year)];
  if (d === undefined || m === undefined || y === undefined) return undefined;
  const full = y < 100 ? 2000 + y : y;
  return exists(full, m, d) ? { year: full, month: m, day: d } : undefined;
}

/** The hour that was typed, as 10.30, 10:30, 1030, 10, or kl. 10; nothing when the day has no such hour. */
export function hourOf({ time }: DateTime): Hour | undefined {
  const [, hours, minutes = '0'] =
    /^(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d\d))?$/i.exec(plainDigits(time.trim())) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  return hours !== undefined && hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

/** Whether the numbers typed are of no day there can be; a date that somebody is still typing is not. */
export function cannotBe({ day, month, year }: DateTime): boolean {
  return !exists(whole(year) ?? 2000, whole(month) ?? 1, whole(day) ?? 1);
}

/** Tells whether what was typed lies before a moment, by the clock of the place; a day without an hour is over at its end. */
export function hasBeen(value: DateTime, now: Date): boolean {
  const day = dayOf(value);
  if (day === undefined) return false;
  const { hour, minute } = hourOf(value) ?? { hour: 24, minute: 0 };
  return new Date(day.year, day.month - 1, day.day, hour, minute) < now;
}

/** A day as YYYY-MM-DD, which compares as text. */
export function isoDay({ year, month, day }: Day): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** A day in few letters: *3. feb. 2026*. */
export function shortDay(day: Day, lang: string): string {
  return inWords(day, lang, { dateStyle: 'medium' });
}

/** The date and time in words; what is not a whole date or hour stands as it was typed. */
export function dateTimeWords(value: DateTime, lang: string): string {
  const day = dayOf(value);
  const hour = hourOf(value);
  if (day && hour) return inWords(day, lang, { dateStyle: 'full', timeStyle: 'short' }, hour);
  const date = day ? inWords(day, lang, { dateStyle: 'full' }) : doubted(value, lang);
  const time = hour
    ? inWords({ year: 2000, month: 1, day: 1 }, lang, { timeStyle: 'short' }, hour)
    : value.time.trim();
  return [date, time].filter((words) => words !== '').join(', ');
}

/** What was typed of a day, with a question mark where no such day can be. */
function doubted(value: DateTime, lang: string): string {
  return `${typedDay(value, lang)}${cannotBe(value) ? '?' : ''}`;
}

/** What was typed of a day, the month by its name where it has one: "31. juni". */
export function typedDay({ day, month, year }: DateTime, lang: string): string {
  const m = whole(month);
  const name =
    m !== undefined && m >= 1 && m <= 12
      ? inWords({ year: 2000, month: m, day: 1 }, lang, { month: 'long' })
      : month.trim();
  const number = whole(day);
  const d = number === undefined ? day.trim() : day.trim().replace('.', '');
  const dot = number !== undefined && name !== '' && /^da|^de|^nb|^nn/.test(lang) ? '.' : '';
  return [d + dot, name, year.trim()].filter((words) => words !== '').join(' ');
}

function inWords(
  { year, month, day }: Day,
  lang: string,
  how: Intl.DateTimeFormatOptions,
  { hour, minute }: Hour = { hour: 0, minute: 0 },
): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute);
  return dateFormat(lang, { ...how, timeZone: 'UTC' }).format(date);
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What was typed as a number of at most four digits, of any script; a day is often typed with its dot. */
export function whole(typed: string): number | undefined {
  const text = plainDigits(typed.trim());
  return /^\d{1,4}\.?$/.test(text) ? Number(text) : undefined;
}
