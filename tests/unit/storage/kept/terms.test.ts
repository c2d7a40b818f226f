import { describe, expect, it } from 'vitest';
import { isOver, keptUntil, noLater } from '../../../../src/storage/kept/terms.ts';

const at = (text: string): Date => new Date(text);

describe('The day until which work is kept', () => {
  it.each([
    ['2026-11-28T12:00:00Z', 1, '2026-12-28'],
    ['2026-11-28T12:00:00Z', 3, '2027-02-28'],
    ['2026-11-28T12:00:00Z', 12, '2027-11-28'],
  ] as const)('from %s for %d months is %s', (now, months, until) => {
    expect(keptUntil(at(now), months)).toBe(until);
  });

  it('is brought forward where a clock once ran ahead, and never put off', () => {
    const now = at('2026-11-28T12:00:00Z');
    const terms = { months: 3, taken: '2026-11-01T00:00:00.000Z' } as const;
    expect(noLater({ ...terms, until: '2099-01-01' }, now)).toEqual({
      ...terms,
      until: '2027-02-28',
    });
    for (const until of ['2027-02-28', '2026-12-24'])
      expect(noLater({ ...terms, until }, now)).toEqual({ ...terms, until });
  });
});

describe('Work whose last day is 28 November 2026', () => {
  it.each([
    ['kept on that day', '2026-11-28T23:59:59.999Z', 'no'],
    ['deleted the day after', '2026-11-29T00:00:00.000Z', 'yes'],
    ['deleted 400 days after', '2028-01-02T00:00:00.000Z', 'yes'],
    ['asked about later than that: the clock may be wrong', '2028-01-02T00:00:00.001Z', 'ask'],
  ])('is %s', (_, now, said) => {
    expect(isOver('2026-11-28', at(now))).toBe(said);
  });
});
