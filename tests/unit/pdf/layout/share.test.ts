import fc from 'fast-check';
import { expect, test } from 'vitest';
import { share } from '../../../../src/pdf/layout/share.ts';

test.for<[string, number[], number[], number, number[]]>([
  ['is equal where that is enough for each', [10, 10], [50, 100], 200, [100, 100]],
  ['is equal when the needs are more than there is', [100, 200], [100, 200], 200, [100, 100]],
  ['goes to who wants more', [10, 10], [10, 400], 200, [10, 190]],
  ['goes to who wants more, but not by as much', [20, 20], [120, 420], 240, [86.67, 153.33]],
  ['goes to all when nobody wants more than is needed', [150, 20], [150, 20], 200, [165, 35]],
  ['is of nothing where there is no column', [], [], 200, []],
])('The width of a table %s', ([, needs, wants, width, expected]) => {
  expect(share(needs, wants, width).map((one) => Math.round(one * 100) / 100)).toEqual(expected);
});

test('The width of a table is given away whole, and no column has less than it needs', () => {
  const column = fc.record({ need: fc.nat({ max: 200 }), more: fc.nat({ max: 800 }) });
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 1000 }),
      (columns, width) => {
        const needs = columns.map(({ need }) => need);
        const wants = columns.map(({ need, more }) => need + more);
        const parts = share(needs, wants, width);
        expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(width, 6);
        const needed = needs.reduce((sum, one) => sum + one, 0);
        if (needed > width) return;
        parts.forEach((part, at) => expect(part).toBeGreaterThanOrEqual((needs[at] ?? 0) - 1e-9));
      },
    ),
  );
});
