import { describe, expect, it } from 'vitest';
import { dayAfter, weekdayOf } from '../../../../src/domain/time/dayAfter.ts';
import type { Span } from '../../../../src/domain/time/dayAfter.ts';

const spans: [string, Span, string][] = [
  ['2026-11-27', { days: 0 }, '2026-11-27'],
  ['2026-11-27', { days: 1 }, '2026-11-28'],
  ['2026-11-30', { days: 1 }, '2026-12-01'],
  ['2026-12-31', { days: 1 }, '2027-01-01'],
  ['2027-02-28', { days: 1 }, '2027-03-01'],
  ['2028-02-28', { days: 1 }, '2028-02-29'],
  ['2100-02-28', { days: 1 }, '2100-03-01'],
  ['2000-02-28', { days: 1 }, '2000-02-29'],
  ['2026-03-01', { days: -1 }, '2026-02-28'],
  // Summer time begins on 28 March 2027 and ends on 31 October 2027: such a day is still one day.
  ['2027-03-27', { days: 1 }, '2027-03-28'],
  ['2027-03-28', { days: 1 }, '2027-03-29'],
  ['2027-10-30', { days: 2 }, '2027-11-01'],
  ['2027-10-31', { days: -1 }, '2027-10-30'],
  ['2026-11-27', { weeks: 4 }, '2026-12-25'],
  ['2027-03-15', { weeks: 3 }, '2027-04-05'],
  ['2026-11-27', { weeks: -1 }, '2026-11-20'],
  ['2026-11-27', { months: 3 }, '2027-02-27'],
  ['2026-11-30', { months: 3 }, '2027-02-28'],
  ['2027-11-30', { months: 3 }, '2028-02-29'],
  ['2026-08-31', { months: 6 }, '2027-02-28'],
  ['2026-01-31', { months: 1 }, '2026-02-28'],
  ['2026-03-31', { months: 1 }, '2026-04-30'],
  ['2026-12-31', { months: 1 }, '2027-01-31'],
  ['2028-02-29', { months: 12 }, '2029-02-28'],
  ['2028-02-29', { months: 48 }, '2032-02-29'],
  ['2026-03-31', { months: -1 }, '2026-02-28'],
  ['2026-11-27', { months: 0 }, '2026-11-27'],
  ['0001-01-01', { days: 1 }, '0001-01-02'],
  ['0001-01-31', { months: 1 }, '0001-02-28'],
  ['0099-12-31', { days: 1 }, '0100-01-01'],
  ['9999-12-30', { days: 1 }, '9999-12-31'],
];

const none: [string, Span][] = [
  ['2026-02-30', { days: 1 }],
  ['2027-02-29', { months: 1 }],
  ['27.11.2026', { days: 1 }],
  ['2026-1-1', { weeks: 1 }],
  ['', { days: 0 }],
  ['9999-12-31', { days: 1 }],
  ['9999-12-31', { weeks: 1 }],
  ['9999-12-31', { months: 1 }],
  ['0000-01-01', { days: -1 }],
  ['2026-11-27', { days: 1e300 }],
  ['2026-11-27', { days: Number.NaN }],
];

describe('A day after another', () => {
  it.each(spans)('of %s, %o, is %s', (day, span, after) => {
    expect(dayAfter(day, span)).toBe(after);
  });

  it.each(none)('of %s, %o, there is none', (day, span) => {
    expect(dayAfter(day, span)).toBeUndefined();
  });

  it('is the next one, every day of a hundred and one years', () => {
    const days = Array.from({ length: 36_890 }, (_, at) =>
      new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10),
    );
    const wrong = days.filter(
      (day, at) => dayAfter(day, { days: 1 }) !== (days[at + 1] ?? '2101-01-01'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('A day of the week', () => {
  it.each([
    ['2026-11-27', 5],
    ['2026-11-29', 0],
    ['2027-03-28', 0],
    ['2000-02-29', 2],
    ['0001-01-01', 1],
    ['9999-12-31', 5],
    ['2026-02-30', Number.NaN],
  ])('of %s is %d', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});
