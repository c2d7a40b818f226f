/**
 * Days of work, as somebody waits for or writes to a kommune: Monday to Friday, without the public holidays and without
 * grundlovsdag, juleaftensdag and nytårsaftensdag. Those three are no holidays in law. Left out they are on the safe side
 * both ways: one sends a day earlier, and does not call an answer late while the office was shut.
 */
import { dayAfter, weekdayOf } from './dayAfter.ts';
import { isOftenShut } from './holidays.ts';

/** Tells whether a day, YYYY-MM-DD, is a day of work; a text that is no day is none. */
export function isWorkday(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday >= 1 && weekday <= 5 && !isOftenShut(day);
}

/** Gives the day itself when it is a day of work, else the last one before it; nothing for a text that is no day. */
export function lastWorkdayBy(day: string): string | undefined {
  let at: string | undefined = dayAfter(day, { days: 0 });
  while (at !== undefined && !isWorkday(at)) at = dayAfter(at, { days: -1 });
  return at;
}

/**
 * Gives the day on which so many days of work have gone since a day, which is not counted itself: of seven after Friday
 * the first is Monday. Gives the day itself for none, and nothing for a text that is no day or past the year 9999.
 */
export function workdaysAfter(day: string, count: number): string | undefined {
  let at: string | undefined = dayAfter(day, { days: 0 });
  for (let left = count; left > 0 && at !== undefined;) {
    at = dayAfter(at, { days: 1 });
    if (at !== undefined && isWorkday(at)) left -= 1;
  }
  return at;
}
