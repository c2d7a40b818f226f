/** A calendar file (iCalendar, RFC 5545) of meetings and other days. Loaded when it is asked for. */
import { createEvents } from 'ics';
import type { Alarm, EventAttributes } from 'ics';
import type { CalendarEvent } from '../../domain/paper/calendar.ts';

/** The hours before an entry begins when it reminds: a day and two hours, or at nine the day before what has no hour. */
const BEFORE_HOUR = [24, 2];
const BEFORE_DAY = [15];
/** The longest line, in octets. */
const LINE = 75;

/**
 * Gives the text of a file with the entries, each with its alarms; `url` is where they lead. Without a time zone, as the
 * hour in a letter has none: it is the hour where one is. An entry is the same for the same `name` (`calendarName`), so
 * that opening a newer file moves it instead of adding one. Throws when the library refuses one.
 */
export function calendarFile(events: CalendarEvent[], name: string, url: string): string {
  const { error, value } = createEvents(events.map((event) => attributesOf(event, name, url)));
  if (!value) throw error ?? new Error('The calendar file is empty.');
  return folded(value);
}

function attributesOf(event: CalendarEvent, name: string, url: string): EventAttributes {
  const { id, title, day, hour, place, text } = event;
  const date = [day.year, day.month, day.day] as const;
  // The library writes the text of an alarm as it is, and a day as P1DT, which is no length of time.
  const description = clean(title).replace(/[\\;,]/g, '\\$&');
  const alarms = (hour ? BEFORE_HOUR : BEFORE_DAY).map((hours): Alarm => ({
    action: 'display',
    description,
    trigger: { hours, before: true },
  }));
  // The library's types ask for an end or a length. A letter tells neither, and the standard asks for none.
  return {
    uid: `${name}.${id}@klar-til-moedet`,
    url,
    title: clean(title),
    productId: 'klar-til-moedet',
    start: hour ? [...date, hour.hour, hour.minute] : [...date],
    startInputType: 'local',
    startOutputType: 'local',
    alarms,
    ...(place !== undefined && { location: clean(place) }),
    ...(text !== undefined && { description: clean(text) }),
  } as EventAttributes;
}

/** A text whose lines end in one way, without other control characters: they would break the file's own lines. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
}

/** The file with its lines folded by octets and never inside a sign; the library counts signs, so that æ is one. */
function folded(file: string): string {
  const encoder = new TextEncoder();
  const lines = file.replace(/\r\n[\t ]/g, '').split('\r\n');
  return lines.map(fold).join('\r\n');

  function fold(line: string): string {
    let text = '';
    let length = 0;
    for (const sign of line) {
      const size = encoder.encode(sign).length;
      if (length + size > LINE) {
        text += '\r\n ';
        length = 1;
      }
      text += sign;
      length += size;
    }
    return text;
  }
}
