/** A calendar file (iCalendar, RFC 5545) of the meeting. Loaded when it is asked for. */
import { createEvent } from 'ics';
import type { EventAttributes } from 'ics';
import type { CalendarEvent } from '../../domain/paper/calendar.ts';

/**
 * The file's text; `url` is where the entry leads. Without a time zone, as the hour in a letter has none: it is the hour where one is. `uid` is the
 * same for the same work, so that opening a newer file moves the entry instead of adding one.
 */
export function calendarFile(
  { title, day, hour, place }: CalendarEvent,
  uid: string,
  url: string,
): string {
  const date = [day.year, day.month, day.day] as const;
  // The library's types ask for an end or a length. A letter tells neither, and the standard asks for none.
  const event = {
    uid,
    url,
    title,
    productId: 'klar-til-moedet',
    start: hour ? [...date, hour.hour, hour.minute] : [...date],
    startInputType: 'local',
    startOutputType: 'local',
    ...(place !== undefined && { location: place }),
  } as EventAttributes;
  const { error, value } = createEvent(event);
  if (!value) throw error ?? new Error('The calendar file is empty.');
  return value;
}
