/**
 * The Danish public holidays, and the days beside them when a kommune is often shut. Which they are is told by the
 * minister's answer on L 13 of 2022-23, which ended store bededag (Folketinget, KIU alm. del, question 19, February 2023).
 */
import { dayAfter } from './dayAfter.ts';

/** The days after Easter Sunday that move with it, from skærtorsdag to anden pinsedag. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50];
/** Store bededag, the fourth Friday after Easter: a day of work from 1 January 2024. */
const PRAYER = 26;
const LAST_PRAYER_YEAR = 2023;
/** Nytårsdag, juledag and anden juledag. */
const FIXED = ['01-01', '12-25', '12-26'];
/** Grundlovsdag, juleaftensdag and nytårsaftensdag: no holidays in law, and few offices are open. */
const OFTEN_SHUT = ['06-05', '12-24', '12-31'];

/**
 * Gives Easter Sunday of a year, 0-9999, as YYYY-MM-DD. It is the anonymous Gregorian algorithm (Nature, 1876; Meeus,
 * Astronomical Algorithms, chapter 8), which has no exceptions; before 1583 it tells what the calendar would have had.
 */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const counted = epact + toSunday - 7 * late + 114;
  return `${inFour(year)}-0${String(Math.floor(counted / 31))}-${String((counted % 31) + 1).padStart(2, '0')}`;
}

/** Gives the public holidays of a year, 0-9999, as YYYY-MM-DD in order; Sundays beside them are none of them. */
export function holidaysOf(year: number): string[] {
  const easter = easterOf(year);
  const moving = year <= LAST_PRAYER_YEAR ? [...FROM_EASTER, PRAYER] : FROM_EASTER;
  return [
    ...FIXED.map((date) => `${inFour(year)}-${date}`),
    ...moving.flatMap((days) => dayAfter(easter, { days }) ?? []),
  ].sort();
}

/** Tells whether a kommune is likely to be shut on a day, YYYY-MM-DD, though it may be no weekend. */
export function isOftenShut(day: string): boolean {
  return OFTEN_SHUT.includes(day.slice(5)) || holidaysOf(Number(day.slice(0, 4))).includes(day);
}

function inFour(year: number): string {
  return String(year).padStart(4, '0');
}
