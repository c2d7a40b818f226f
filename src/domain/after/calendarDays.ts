import type { TimelineDay } from './timeline.ts';
import type { CalendarEvent } from '../paper/calendar.ts';

/** Gives the days that have not been as entries for a calendar: a rule on the day by which it is safe to send. */
export function calendarDays(days: TimelineDay[]): CalendarEvent[] {
  return days
    .filter(({ isPast }) => !isPast)
    .map(({ id, title, day, sendBy = day, hour, place, text }) => {
      const [year = 0, month = 0, date = 0] = sendBy.split('-').map(Number);
      return {
        id,
        title,
        day: { year, month, day: date },
        ...(hour && { hour }),
        ...(place !== undefined && { place }),
        ...(text !== undefined && { text }),
      };
    });
}
