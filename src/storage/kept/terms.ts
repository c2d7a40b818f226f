/** On what terms the device keeps the work: for how long, and when a file of it was last taken. */

/** How many months after the last change the device keeps the work; the citizen chooses. */
export const months = [1, 3, 12] as const;
export type Months = (typeof months)[number];

/** What is kept for this long unless the citizen says otherwise. */
export const USUAL_MONTHS: Months = 3;

/** `until` is the last day (YYYY-MM-DD) on which the device has the work; `taken` a moment (ISO). */
export type Terms = { until: string; months: Months; taken?: string };

/**
 * More than this many days after `until`, it is likelier that the clock is wrong than that somebody comes now: nothing
 * is deleted unasked.
 */
const LATEST = 400;

/** The day (YYYY-MM-DD) until which the device keeps work that is changed now. */
export function keptUntil(now: Date, kept: Months): string {
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() + kept);
  return dayOf(until);
}

/** Whether the day is past: then the work is deleted, or, where the clock may be wrong, the citizen is asked. */
export function isOver(until: string, now: Date): 'no' | 'yes' | 'ask' {
  if (until >= dayOf(now)) return 'no';
  const days = (now.getTime() - Date.parse(until)) / 86_400_000;
  return days > LATEST ? 'ask' : 'yes';
}

/** Set while a clock ran ahead, a day may be later than was ever asked for. */
export function noLater(terms: Terms, now: Date): Terms {
  const latest = keptUntil(now, terms.months);
  return terms.until > latest ? { ...terms, until: latest } : terms;
}

/** A day in UTC (YYYY-MM-DD). */
function dayOf(timestamp: Date): string {
  return timestamp.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
