import { describe, expect, it } from 'vitest';
import { isDay, monthsBefore } from '../../../../src/domain/time/day.ts';

describe('A day', () => {
  it.each(['2026-11-22', '2028-02-29', '2026-12-31'])('is one of the calendar: %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2026-02-30', '2027-02-29', '2026-13-01', '22.11.2026', '2026-1-1', 'today', ''])(
    'is nothing else: %s',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it.each([
    ['2026-11-22', 6, '2026-05-22'],
    ['2026-03-15', 6, '2025-09-15'],
    ['2026-11-22', 12, '2025-11-22'],
    ['2026-08-31', 6, '2026-02-28'],
    ['2028-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2026-01-31', 1, '2025-12-31'],
  ])('%s is %i months after %s', (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before);
  });
});
