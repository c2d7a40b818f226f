import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { formatDate, formatDay } from '../../../../src/domain/time/formatDate.ts';

describe('A day in words', () => {
  it.each([
    ['2027-01-12', 'da', undefined, 'tirsdag den 12. januar 2027'],
    ['2027-01-12', 'en', undefined, 'Tuesday, January 12, 2027'],
    ['2028-02-29', 'da', undefined, 'tirsdag den 29. februar 2028'],
    ['2027-01-12', 'da', { hour: 0, minute: 0 }, 'tirsdag den 12. januar 2027 kl. 00.00'],
    ['2026-12-31', 'da', { hour: 23, minute: 59 }, 'torsdag den 31. december 2026 kl. 23.59'],
    ['2027-03-28', 'da', { hour: 2, minute: 30 }, 'søndag den 28. marts 2027 kl. 02.30'],
  ])('is %s in %s: %o is %s', (day, locale, hour, words) => {
    expect(formatDay(day, locale, hour)).toBe(words);
  });
});

describe('For a reader west of Greenwich', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  // In locales of their own: a format that was made before keeps the zone of then.
  it.each([
    ['a day is the same day', '2026-06-21', 'sv', '21 juni 2026'],
    ['a moment is the day where one is', '2026-06-21T02:00:00Z', 'nb', '20. juni 2026'],
  ])('%s', (_, iso, locale, words) => {
    process.env.TZ = 'America/New_York';
    expect(formatDate(iso, locale)).toBe(words);
  });
});
