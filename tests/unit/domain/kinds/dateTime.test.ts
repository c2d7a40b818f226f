import { describe, expect, it } from 'vitest';
import {
  dayOf,
  hasBeen,
  hourOf,
  isoDay,
  dateTimeWords,
  typedDay,
} from '../../../../src/domain/kinds/dayAndHour.ts';
import {
  dateTime,
  dateTimeSource,
  dateTimeValue,
  typedOn,
} from '../../../../src/domain/kinds/dateTime.ts';
import { dateTimeRemarks } from '../../../../src/domain/kinds/remarks/dateTime.ts';
import { dateTime as onPaper } from '../../../../src/domain/kinds/paper/dateTime.ts';
import type { DateTime } from '../../../../src/domain/kinds/dateTime.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const meeting = questionOf('dateTime', 'meeting-when');
const today = '2026-12-01';

/** A moment as it is typed, part by part: "31/6/2027". */
function typed(date: string, time = ''): DateTime {
  const [day = '', month = '', year = ''] = date.split('/');
  return { day, month, year, time };
}

/** The remarks as "code: what was typed". */
function told(value: DateTime, on = today): string[] {
  return dateTimeRemarks(meeting, value, on, () => []).map(
    ({ code, values, path }) => `${path?.join('') ?? ''} ${code}: ${values.typed ?? ''}`,
  );
}

describe('What has been', () => {
  const now = new Date(2026, 11, 1, 10, 30);
  it.each([
    ['yesterday', typed('30/11/2026'), true],
    ['today, an hour ago', typed('1/12/2026', '9.30'), true],
    ['today, at this minute', typed('1/12/2026', '10.30'), false],
    ['today, without an hour', typed('1/12/2026'), false],
    ['midnight that began the day', typed('1/12/2026', '0.00'), true],
    ['the last minute of yesterday', typed('30/11/2026', '23.59'), true],
    ['tomorrow', typed('2/12/2026'), false],
    ['ten years ahead', typed('1/12/2036'), false],
    ['no whole day', typed('1/12/'), false],
    ['no day there is', typed('31/6/2026'), false],
  ])('%s', (_, value, isOver) => expect(hasBeen(value, now)).toBe(isOver));
});

describe('A day', () => {
  it.each([
    ['a day of the calendar', '12/1/2027', '2027-01-12'],
    ['with noughts in front', '02/03/2027', '2027-03-02'],
    ['with spaces around', ' 2 / 3 / 2027 ', '2027-03-02'],
    ['with the dot of an ordinal', '2./3/2027', '2027-03-02'],
    ['with two digits of the year', '12/1/27', '2027-01-12'],
    ['of the year 99, of two digits', '12/1/99', '2099-01-12'],
    ['of the year 100', '12/1/100', '0100-01-12'],
    ['with one digit of the year', '12/1/7', '2007-01-12'],
    ['29 February of a leap year', '29/2/2028', '2028-02-29'],
    ['29 February of a leap year in two digits', '29/2/28', '2028-02-29'],
    ['29 February of the year 2000', '29/2/00', '2000-02-29'],
    ['the last day of a month', '31/12/2026', '2026-12-31'],
    ['in Arabic digits', '١٢/١/٢٠٢٧', '2027-01-12'],
    ['in Persian digits', '۱۲/۱/۲۰۲۷', '2027-01-12'],
    ['in digits of Devanagari', '१२/१/२७', '2027-01-12'],
  ])('is the one that was typed: %s', (_, date, iso) => {
    const day = dayOf(typed(date));
    expect(day && isoDay(day)).toBe(iso);
  });

  it.each([
    ['nothing', ''],
    ['no year', '12/1'],
    ['no month', '12//2027'],
    ['31 June', '31/6/2027'],
    ['29 February of another year', '29/2/2027'],
    ['29 February of a year that is no leap year though four goes into it', '29/2/2100'],
    ['29 February of another year in two digits', '29/2/27'],
    ['the 32nd', '32/1/2027'],
    ['the day nought', '0/1/2027'],
    ['month 13', '1/13/2027'],
    ['month nought', '1/0/2027'],
    ['a month in words', '1/januar/2027'],
    ['a year of five figures', '1/1/20277'],
    ['a day below nothing', '-1/1/2027'],
    ['half a day', '1.5/1/2027'],
  ])('is not known from %s', (_, date) => {
    expect(dayOf(typed(date))).toBeUndefined();
  });
});

describe('An hour', () => {
  it.each([
    ['10.30', 10, 30],
    ['10:30', 10, 30],
    ['1030', 10, 30],
    ['10 30', 10, 30],
    ['930', 9, 30],
    ['9.05', 9, 5],
    ['10', 10, 0],
    [' 8 ', 8, 0],
    ['0.00', 0, 0],
    ['23.59', 23, 59],
    ['kl. 10.30', 10, 30],
    ['kl 10:30', 10, 30],
    ['Kl.9', 9, 0],
    ['KL. 0930', 9, 30],
    ['١٠:٣٠', 10, 30],
    ['۱۰.۳۰', 10, 30],
    ['kl. ९', 9, 0],
  ])('is the one that was typed: %j', (time, hour, minute) => {
    expect(hourOf(typed('', time))).toEqual({ hour, minute });
  });

  it.each([
    '',
    '25.00',
    '24.00',
    '10.60',
    '10.3',
    '10.300',
    '10.30.00',
    'efter frokost',
    '-1',
    'kl.',
    'kl. 25.00',
    'ca. kl. 10',
  ])('is not known from %j', (time) => {
    expect(hourOf(typed('', time))).toBeUndefined();
  });
});

describe('A moment', () => {
  it.each([
    ['nothing', typed(''), true],
    ['spaces', typed(' / / ', ' '), true],
    ['a day without a month', typed('12'), false],
    ['only a time', typed('', '10'), false],
  ])('is empty until something is typed: %s', (_, value, expected) => {
    expect(dateTime.isEmpty(value)).toBe(expected);
  });

  it('begins empty', () => {
    expect(dateTime.isEmpty(dateTime.empty)).toBe(true);
  });

  it.each([
    ['nothing', typed(''), []],
    ['a day to come', typed('12/1/2027', '10.30'), []],
    ['the same day', typed('1/12/2026'), []],
    ['a day without a month', typed('31'), []],
    ['a day and a month that may come', typed('29/2'), []],
    ['31 June', typed('31/6/2027'), ['day dateTime.no-such-date: 31. juni 2027']],
    ['31 June before the year is typed', typed('31/6'), ['day dateTime.no-such-date: 31. juni']],
    [
      '29 February of no leap year',
      typed('29/2/2027'),
      ['day dateTime.no-such-date: 29. februar 2027'],
    ],
    [
      '29 February of no leap year in two digits',
      typed('29/2/27'),
      ['day dateTime.no-such-date: 29. februar 27'],
    ],
    ['month 13', typed('/13/'), ['day dateTime.no-such-date: 13']],
    ['a day in words', typed('fredag/6/2027'), ['day dateTime.no-such-date: fredag juni 2027']],
    ['yesterday', typed('30/11/2026'), ['day dateTime.past: mandag den 30. november 2026']],
    ['a year in one digit', typed('12/1/7'), ['day dateTime.past: fredag den 12. januar 2007']],
    ['two years ahead to the day', typed('1/12/2028'), []],
    [
      'more than two years ahead',
      typed('2/12/2028'),
      ['day dateTime.far-ahead: lørdag den 2. december 2028'],
    ],
    ['an hour that no day has', typed('12/1/2027', '25.00'), ['time dateTime.no-such-time: 25.00']],
    [
      'an hour in words',
      typed('', ' efter frokost '),
      ['time dateTime.no-such-time: efter frokost'],
    ],
    [
      'both day and hour',
      typed('31/6/2027', '25.00'),
      ['day dateTime.no-such-date: 31. juni 2027', 'time dateTime.no-such-time: 25.00'],
    ],
  ])('is asked about, never refused: %s', (_, value, expected) => {
    expect(told(value)).toEqual(expected);
    expect(dateTimeValue.parse(value)).toEqual(value);
  });

  it('is asked about from the day it is read', () => {
    expect(told(typed('28/2/2030'), '2028-02-29')).toEqual([]);
    expect(told(typed('1/3/2030'), '2028-02-29')).toEqual([
      'day dateTime.far-ahead: fredag den 1. marts 2030',
    ]);
    expect(told(typed('28/2/2028'), '2028-02-29')).toEqual([
      'day dateTime.past: mandag den 28. februar 2028',
    ]);
  });

  it.each([
    ['whole', typed('12/1/2027', '10.30'), 'tirsdag den 12. januar 2027 kl. 10.30'],
    [
      'whole, with the sign of the hour',
      typed('12/1/2027', 'kl. 10.30'),
      'tirsdag den 12. januar 2027 kl. 10.30',
    ],
    ['whole, on the hour', typed('12/1/2027', '9'), 'tirsdag den 12. januar 2027 kl. 09.00'],
    [
      'a day with a time in words',
      typed('12/1/2027', 'efter frokost'),
      'tirsdag den 12. januar 2027, efter frokost',
    ],
    ['a day alone', typed('12/1/27'), 'tirsdag den 12. januar 2027'],
    ['a time alone', typed('', '1030'), '10.30'],
    ['31 June', typed('31/6/2026'), '31. juni 2026?'],
    ['31 June at an hour', typed('31/6/2027', '10'), '31. juni 2027?, 10.00'],
    ['31 June of no year', typed('31/6'), '31. juni?'],
    ['29 February of no leap year', typed('29/2/27'), '29. februar 27?'],
    ['29 February of a year that is not said', typed('29/2'), '29. februar'],
    ['the 32nd alone', typed('32'), '32?'],
    ['a day alone in its month', typed('12'), '12'],
    ['a month alone', typed('/6'), 'juni'],
    ['a year alone', typed('//2027'), '2027'],
    ['a month that is none', typed('1/13/2027'), '1. 13 2027?'],
    ['words', typed('sidst/i januar/', 'efter frokost'), 'sidst i januar, efter frokost'],
    ['a day in words', typed('fredag/6/2027'), 'fredag juni 2027'],
  ])(
    'is in words on paper, or as it was typed, with a question mark where it cannot be: %s',
    (_, value, words) => {
      expect(onPaper.blocks(meeting, value)).toEqual([
        { kind: 'paragraph', text: [{ text: words }] },
      ]);
    },
  );

  it('is in the words of its language', () => {
    expect(dateTimeWords(typed('12/1/2027', '10.30'), 'en')).toMatch(
      /^Tuesday, January 12, 2027 at 10:30\sAM$/,
    );
    expect(dateTimeWords(typed('31/6/2027'), 'en')).toBe('31 June 2027?');
  });

  it.each([
    [' 31 / 6 / ', 'da', '31. juni'],
    ['31./6', 'da', '31. juni'],
    ['31./6', 'en', '31 June'],
    ['31/1', 'nn', '31. januar'],
    ['31/12', 'nb', '31. desember'],
    ['31/6', 'de', '31. Juni'],
    ['31/6', 'en', '31 June'],
    ['31/ 13 / 2027 ', 'da', '31. 13 2027'],
    ['31/0', 'da', '31. 0'],
    [' sidst /juni', 'da', 'sidst juni'],
    ['31//2027', 'da', '31 2027'],
  ])('is as it was typed, with the name of its month: %s in %s', (date, lang, words) => {
    expect(typedDay(typed(date), lang)).toBe(words);
  });

  it('is without the spaces around its hour', () => {
    expect(dateTimeWords(typed('', ' efter frokost '), 'da')).toBe('efter frokost');
  });

  it('has a line on a blank sheet', () => {
    expect(onPaper.blank(meeting)).toEqual([{ kind: 'lines', count: 1 }]);
  });

  it.each([
    ['a day', typed('12/1/2027'), []],
    ['a day and an hour', typed('12/1/2027', '10.30'), []],
    ['a day and an hour with its sign', typed('12/1/2027', 'kl. 10.30'), []],
    ['a date that cannot be', typed('31/6/2027'), ['31. juni 2027?']],
    ['nothing', typed(''), []],
    [
      'words for a time',
      typed('12/1/2027', 'efter frokost'),
      ['tirsdag den 12. januar 2027, efter frokost'],
    ],
    ['words for a day', typed('sidst'), ['sidst']],
  ])('has own words where it is no day and hour of the calendar: %s', (_, value, lines) => {
    expect(onPaper.lines(meeting, value).map(({ text }) => text)).toEqual(lines);
    const without = onPaper.only(meeting, value, () => false);
    expect(without).toEqual(lines.length > 0 ? dateTime.empty : value);
    expect(onPaper.only(meeting, value, (line) => line === '')).toEqual(value);
  });

  it.each([
    ['a whole moment', typed('12/1/2027', '10.30')],
    ['a date that does not exist', typed('31/6/2027', '25.00')],
    ['words', typed(' fredag /i juni/', 'x'.repeat(1000))],
  ])('is saved as it was typed: %s', (_, value) => {
    expect(dateTimeValue.parse(value)).toEqual(value);
  });

  it.each([
    ['2026-12-01', typed('1/12/2026')],
    ['2027-06-30', typed('30/6/2027')],
  ])('is written as somebody would type it: %s', (iso, value) => {
    expect(typedOn(iso)).toEqual(value);
  });

  it('may be about the day alone, and begin with today', () => {
    const known = { lists: {}, levels: {} };
    const words = { label: 'Hvornår?' };
    const whole = dateTimeSource.make(meeting, { past: false }, words, known);
    expect(whole).not.toHaveProperty('dayOnly');
    expect(whole).not.toHaveProperty('today');
    const structure = { past: true, today: true, 'day-only': true };
    expect(dateTimeSource.make(meeting, structure, words, known)).toMatchObject({
      dayOnly: true,
      today: true,
    });
  });

  it('for a calendar has the title of its event, or else its label', () => {
    const structure = { past: false, event: { place: 'meeting-place' } };
    const known = { lists: {}, levels: {} };
    expect(dateTimeSource.needs(structure)).toEqual([['event']]);
    expect(dateTimeSource.needs({ past: true })).toEqual([]);
    expect(meeting.event).toEqual({ title: 'Møde i teamet', place: 'meeting-place' });
    expect(dateTimeSource.make(meeting, structure, { label: 'Hvornår?' }, known).event).toEqual({
      title: 'Hvornår?',
      place: 'meeting-place',
    });
    expect(
      dateTimeSource.make(
        meeting,
        { past: true, 'deadline-weeks': 4 },
        { label: 'Hvornår?' },
        known,
      ),
    ).toMatchObject({ past: true, deadlineWeeks: 4 });
    const { event: _event, ...plain } = meeting;
    expect(
      dateTimeSource.make(plain, { past: true }, { label: 'Hvornår?' }, known),
    ).not.toHaveProperty('event');
  });
});
