/** The calendar file, read by two parsers that know nothing of each other and of the library that wrote it. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../../src/domain/paper/calendar.ts';
import { calendarFile } from '../../../../src/ui/step/calendarFile.ts';

const URL = 'https://example.dk/efter/';

/** What both parsers find of an entry; `start` is as it stands: local, with or without an hour. */
type Read = {
  uid: string;
  title: string;
  start: string;
  place: string | undefined;
  text: string | undefined;
  url: string | undefined;
  alarms: { text: string; hoursBefore: number }[];
};

function byIcal(file: string): Read[] {
  const [, ...parts] = ICAL.parse(file) as [string, ...unknown[]];
  expect(parts.length).toBe(2);
  const calendar = new ICAL.Component(ICAL.parse(file) as object[]);
  return calendar.getAllSubcomponents('vevent').map((component): Read => {
    const event = new ICAL.Event(component);
    const told = (name: string) => component.getFirstPropertyValue(name)?.toString();
    expect(event.startDate.zone.tzid).toBe('floating');
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate.toString(),
      place: told('location'),
      text: told('description'),
      url: told('url'),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
        return {
          text: String(alarm.getFirstPropertyValue('description')),
          hoursBefore: -trigger.toSeconds() / 3600,
        };
      }),
    };
  });
}

function byTsIcs(file: string): Read[] {
  const { events = [] } = convertIcsCalendar(undefined, file);
  return events.map(({ uid, summary, start, location, description, url, alarms = [] }): Read => {
    const { date, type, local } = start;
    expect(local).toBeUndefined();
    return {
      uid,
      title: summary,
      start: date.toISOString().slice(0, type === 'DATE' ? 10 : 19),
      place: location,
      text: description,
      url,
      alarms: alarms.map((alarm) => {
        const { type: way, value } = alarm.trigger;
        if (way !== 'relative') throw new Error('An alarm at a moment of its own.');
        const { before, weeks, days, hours, minutes } = value;
        expect([before, weeks, days, minutes]).toEqual([true, undefined, undefined, undefined]);
        // It reads the text of an alarm as it stands.
        const text = (alarm.description ?? '').replace(/\\(.)/g, (_, sign: string) =>
          sign === 'n' ? '\n' : sign,
        );
        return { text, hoursBefore: hours ?? Number.NaN };
      }),
    };
  });
}

/** What both parsers find, which is the same. */
function read(events: CalendarEvent[]): Read[] {
  const file = calendarFile(events, 'work-1', URL);
  const found = byIcal(file);
  expect(byTsIcs(file)).toEqual(found);
  return found;
}

function event(changes: Partial<CalendarEvent> = {}): CalendarEvent {
  return { id: 'one', title: 'Møde', day: { year: 2027, month: 1, day: 12 }, ...changes };
}

describe('An entry in a calendar file', () => {
  it('has all that is said of it', () => {
    const [found] = read([
      event({ hour: { hour: 10, minute: 30 }, place: 'Rådhuset', text: 'Tag brevet med.' }),
    ]);
    expect(found).toEqual({
      uid: 'work-1.one@klar-til-moedet',
      title: 'Møde',
      start: '2027-01-12T10:30:00',
      place: 'Rådhuset',
      text: 'Tag brevet med.',
      url: URL,
      alarms: [
        { text: 'Møde', hoursBefore: 24 },
        { text: 'Møde', hoursBefore: 2 },
      ],
    });
  });

  it.each([
    ['a day', 2027, 1, 12, undefined, '2027-01-12'],
    ['the last of the year', 2026, 12, 31, undefined, '2026-12-31'],
    ['a leap day', 2028, 2, 29, undefined, '2028-02-29'],
    ['the day summer time begins', 2027, 3, 28, undefined, '2027-03-28'],
    ['the day it ends', 2027, 10, 31, undefined, '2027-10-31'],
    ['the first and the last year', 1000, 1, 1, undefined, '1000-01-01'],
    ['the last day of all', 9999, 12, 31, undefined, '9999-12-31'],
    ['midnight', 2027, 1, 12, [0, 0], '2027-01-12T00:00:00'],
    ['a minute before midnight', 2026, 12, 31, [23, 59], '2026-12-31T23:59:00'],
    ['the hour that is not there', 2027, 3, 28, [2, 30], '2027-03-28T02:30:00'],
    ['the hour that is there twice', 2027, 10, 31, [2, 30], '2027-10-31T02:30:00'],
    ['an hour of a leap day', 2028, 2, 29, [8, 5], '2028-02-29T08:05:00'],
  ])('is on the day and the hour it is: %s', (_, year, month, day, at, start) => {
    const [hour, minute] = at ?? [];
    const when = { day: { year, month, day } };
    const found = read([
      event(
        hour === undefined || minute === undefined ? when : { ...when, hour: { hour, minute } },
      ),
    ]);
    expect(found[0]?.start).toBe(start);
    expect(found[0]?.alarms.map(({ hoursBefore }) => hoursBefore)).toEqual(at ? [24, 2] : [15]);
  });

  it.each([
    ['commas and semicolons', 'Møde, kl. 10; lokale 4'],
    ['backslashes', String.raw`C:\navn \, \; \\ \n`],
    ['two lines', 'Første linje\nanden linje'],
    ['the letters of many', 'æøå ÆØÅ é ü ß ł ї'],
    ['Arabic', 'اجتماع مع البلدية'],
    ['emoji', '🙂 👩‍👩‍👧‍👦 🇩🇰 👍🏽'],
    ['quotes and colons', '"Sagen": \'klar\''],
    ['a long text of two octets', 'æ'.repeat(500)],
    ['a long text of emoji', '👩‍👩‍👧'.repeat(200)],
    ['spaces at a fold', `${'a'.repeat(60)}   ${'b '.repeat(200)}c`],
    ['a long text of commas', ',;\\'.repeat(200)],
  ])('keeps its words: %s', (_, words) => {
    const found = read([event({ title: words, place: words, text: words })]);
    expect(found[0]).toMatchObject({ title: words, place: words, text: words });
    expect(found[0]?.alarms[0]?.text).toBe(words);
  });

  it('keeps its words when they look like lines of the file', () => {
    const words = 'END:VEVENT\nBEGIN:VEVENT\nX;Y=Z:1';
    // The other parser looks for the end of an entry inside a text too.
    const found = byIcal(calendarFile([event({ title: words, text: words })], 'work-1', URL));
    expect(found.map(({ title, text }) => [title, text])).toEqual([[words, words]]);
  });

  it.each([
    ['ends of lines', 'a\r\nb\rc', 'a\nb\nc'],
    ['a tab and a bell', 'a\tb\u0007c', 'a b c'],
  ])('keeps its words, and mends %s', (_, words, mended) => {
    expect(read([event({ text: words })])[0]?.text).toBe(mended);
  });

  it('keeps any words, on lines of at most 75 octets', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, (title, text) => {
        const [found] = read([event({ title, text })]);
        expect([found?.title, found?.text, found?.alarms[0]?.text]).toEqual([title, text, title]);
        const lines = calendarFile([event({ title, text })], 'work-1', URL).split('\r\n');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Several entries in a calendar file', () => {
  const events = [
    event({ hour: { hour: 10, minute: 0 } }),
    event({ id: 'two', title: 'Plan' }),
    event({ id: 'three', title: 'Brev', day: { year: 2027, month: 2, day: 1 } }),
  ];

  it('stand in order, each with a name of its own', () => {
    expect(read(events).map(({ uid, title }) => [uid, title])).toEqual([
      ['work-1.one@klar-til-moedet', 'Møde'],
      ['work-1.two@klar-til-moedet', 'Plan'],
      ['work-1.three@klar-til-moedet', 'Brev'],
    ]);
  });

  it('keep their names when they are moved, and have others in other work', () => {
    const moved = events.map((one) => ({ ...one, day: { year: 2028, month: 2, day: 29 } }));
    expect(read(moved).map(({ uid }) => uid)).toEqual(read(events).map(({ uid }) => uid));
    expect(calendarFile(events, 'work-2', URL)).not.toContain('work-1');
  });

  it('are refused together when one is on no day there can be', () => {
    const wrong = event({ day: { year: 2027, month: 13, day: 1 } });
    expect(() => calendarFile([wrong], 'work-1', URL)).toThrow();
  });
});
