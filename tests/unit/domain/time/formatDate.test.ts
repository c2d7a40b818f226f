import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../src/domain/time/formatDate.ts';

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
