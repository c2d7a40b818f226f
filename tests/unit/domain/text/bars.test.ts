import { describe, expect, it } from 'vitest';
import { barsOf } from '../../../../src/domain/text/bars.ts';

describe('The bars of a strip', () => {
  it('stand from the one edge to the other, with a gap where nothing is said', () => {
    const bars = barsOf([1, undefined, 0.5]);
    expect(bars).toHaveLength(2);
    expect(bars[0]).toMatchObject({ left: 0, height: 1 });
    const { left, width, height } = bars[1] ?? { left: 0, width: 0, height: 0 };
    expect(left + width).toBeCloseTo(1);
    expect(height).toBe(0.5);
  });

  it('is seen where it stands for nothing, and no higher than its strip', () => {
    expect(barsOf([0, 2]).map(({ height }) => height)).toEqual([0.03, 1]);
  });

  it('are apart from each other, however many there are', () => {
    for (const count of [2, 5, 26, 60]) {
      const bars = barsOf(Array.from({ length: count }, () => 1));
      const right = bars.map(({ left, width }) => left + width);
      expect(bars.slice(1).every(({ left }, at) => left > (right[at] ?? 0))).toBe(true);
      expect(right.at(-1)).toBeCloseTo(1);
    }
  });

  it('of which there are few take a twelfth each, and else most of their place', () => {
    expect(barsOf([1, 1, 1]).map(({ width }) => width)).toEqual([1 / 9, 1 / 9, 1 / 9]);
    expect(barsOf(Array.from({ length: 10 }, () => 1))[0]?.width).toBeCloseTo(0.7 / 9.7);
  });

  it('are none where there is none', () => {
    expect(barsOf([])).toEqual([]);
  });
});
