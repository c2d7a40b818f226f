import { describe, expect, it } from 'vitest';
import { easterOf, holidaysOf, isOftenShut } from '../../../../src/domain/time/holidays.ts';
import { weekdayOf } from '../../../../src/domain/time/dayAfter.ts';

describe('Easter Sunday', () => {
  it.each([
    // The earliest and the latest there can be, and the years in which simpler rules go wrong.
    [1818, '03-22'],
    [2285, '03-22'],
    [1943, '04-25'],
    [2038, '04-25'],
    [1954, '04-18'],
    [1981, '04-19'],
    [2049, '04-18'],
    [2076, '04-19'],
    [1583, '04-10'],
    [1900, '04-15'],
    [2000, '04-23'],
    [2008, '03-23'],
    [2011, '04-24'],
    [2016, '03-27'],
    [2023, '04-09'],
    [2024, '03-31'],
    [2025, '04-20'],
    [2026, '04-05'],
    [2027, '03-28'],
    [2028, '04-16'],
  ])('of %i is %s', (year, date) => {
    expect(easterOf(year)).toBe(`${String(year)}-${date}`);
  });

  it('is a Sunday from 22 March to 25 April, every year', () => {
    const years = Array.from({ length: 10_000 }, (_, year) => year);
    const wrong = years.map(easterOf).filter((day) => {
      const date = day.slice(5);
      return weekdayOf(day) !== 0 || date < '03-22' || date > '04-25';
    });
    expect(wrong).toEqual([]);
  });
});

describe('The public holidays', () => {
  it.each([
    [
      2026,
      ['01-01', '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25', '12-25', '12-26'],
    ],
    [
      2027,
      ['01-01', '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17', '12-25', '12-26'],
    ],
    [
      2023,
      [
        ...['01-01', '04-06', '04-07', '04-09', '04-10', '05-05'],
        ...['05-18', '05-28', '05-29', '12-25', '12-26'],
      ],
    ],
  ])('of %i are these', (year, dates) => {
    expect(holidaysOf(year)).toEqual(dates.map((date) => `${String(year)}-${date}`));
  });

  it('have store bededag until 2023 and not from 2024', () => {
    expect(holidaysOf(2023)).toContain('2023-05-05');
    expect(holidaysOf(2024)).not.toContain('2024-04-26');
  });

  it.each([
    [1, '0001-12-26'],
    [9999, '9999-12-26'],
  ])('are there in the year %i', (year, last) => {
    expect(holidaysOf(year).at(-1)).toBe(last);
  });
});

describe('A day when offices are often shut', () => {
  it.each(['2026-06-05', '2026-12-24', '2026-12-31', '2026-12-25', '2027-03-25', '2027-05-17'])(
    'is %s',
    (day) => {
      expect(isOftenShut(day)).toBe(true);
    },
  );

  it.each(['2026-11-27', '2026-05-15', '2026-05-01', '2026-05-01', '2024-04-26', '2026-02-30', ''])(
    'is not %s',
    (day) => {
      expect(isOftenShut(day)).toBe(false);
    },
  );
});
