import { describe, expect, it } from 'vitest';
import { timestampAfter } from '../../../../src/domain/time/timestamps.ts';

describe('The moment of a change', () => {
  it.each([
    ['the clock’s, where nothing is known', undefined, '2026-11-28T08:00:00.000Z'],
    ['the clock’s, where it is ahead', '2026-11-28T07:59:59.999Z', '2026-11-28T08:00:00.000Z'],
    ['a millisecond later, where both are the same', now(), '2026-11-28T08:00:00.001Z'],
    [
      'after what a clock ahead has written',
      '2099-01-01T00:00:00.000Z',
      '2099-01-01T00:00:00.001Z',
    ],
    ['over into another year', '2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'],
    [
      'never later than four digits can say',
      '9999-12-31T23:59:59.999Z',
      '9999-12-31T23:59:59.999Z',
    ],
  ])('is %s', (_, latest, moment) => {
    expect(timestampAfter(latest, now())).toBe(moment);
  });
});

function now(): string {
  return '2026-11-28T08:00:00.000Z';
}
