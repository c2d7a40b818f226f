import { dayAfter } from './dayAfter.ts';
import type { Span } from './dayAfter.ts';
import { lastWorkdayBy } from './workdays.ts';

/** The last day of a deadline, and the day by which it is safe to send: both YYYY-MM-DD. */
export type Deadline = { ends: string; sendBy: string };

/**
 * Gives the deadline that runs a span from a day, which is not counted itself: four weeks end on the same weekday. When
 * that is a weekend or a day the office is often shut, `sendBy` is the day of work before it. Some deadlines are moved to
 * the next day of work, but which is for the law to say, so none is promised here. Gives nothing where there is no day.
 */
export function deadlineAfter(from: string, span: Span): Deadline | undefined {
  const ends = dayAfter(from, span);
  const sendBy = ends === undefined ? undefined : lastWorkdayBy(ends);
  return ends !== undefined && sendBy !== undefined ? { ends, sendBy } : undefined;
}
