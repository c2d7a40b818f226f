import { describe, expect, it } from 'vitest';
import { deadlineAfter } from '../../../../src/domain/time/deadline.ts';
import { weekdayOf } from '../../../../src/domain/time/dayAfter.ts';
import type { Span } from '../../../../src/domain/time/dayAfter.ts';

const cases: [string, string, Span, string, string][] = [
  ['a weekday', '2026-11-30', { weeks: 4 }, '2026-12-28', '2026-12-28'],
  ['juledag', '2026-11-27', { weeks: 4 }, '2026-12-25', '2026-12-23'],
  ['juleaftensdag', '2026-11-26', { weeks: 4 }, '2026-12-24', '2026-12-23'],
  ['a Saturday', '2026-10-31', { weeks: 4 }, '2026-11-28', '2026-11-27'],
  ['a Sunday', '2026-11-01', { weeks: 4 }, '2026-11-29', '2026-11-27'],
  ['anden påskedag', '2026-03-09', { weeks: 4 }, '2026-04-06', '2026-04-01'],
  ['nytårsdag', '2026-12-04', { weeks: 4 }, '2027-01-01', '2026-12-30'],
  ['grundlovsdag', '2026-05-08', { weeks: 4 }, '2026-06-05', '2026-06-04'],
  ['a leap day', '2028-02-15', { days: 14 }, '2028-02-29', '2028-02-29'],
  ['the last of a month', '2026-08-31', { months: 6 }, '2027-02-28', '2027-02-26'],
  [
    'a Monday after the change to summer time',
    '2027-03-08',
    { weeks: 4 },
    '2027-04-05',
    '2027-04-05',
  ],
];

describe('A deadline', () => {
  it.each(cases)('that ends on %s (from %s, %o): %s, send by %s', (_, from, span, ends, sendBy) => {
    expect(deadlineAfter(from, span)).toEqual({ ends, sendBy });
  });

  it('of four weeks ends on the same weekday', () => {
    for (const from of ['2026-11-27', '2026-12-31', '2027-03-27', '2027-10-30', '2028-02-01'])
      expect(weekdayOf(deadlineAfter(from, { weeks: 4 })?.ends ?? '')).toBe(weekdayOf(from));
  });

  it.each(['2026-02-30', '', '9999-12-20'])('from %s is not there', (from) => {
    expect(deadlineAfter(from, { weeks: 4 })).toBeUndefined();
  });

  it('that ends on the first day there can be has no day of work before it', () => {
    expect(deadlineAfter('0000-01-02', { days: -1 })).toBeUndefined();
  });
});
