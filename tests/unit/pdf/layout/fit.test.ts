import { describe, expect, test } from 'vitest';
import type { Fit, Plan } from '../../../../src/domain/text/block.ts';
import { fitted } from '../../../../src/pdf/layout/fit.ts';
import { headOf, planOf } from '../papers.ts';

/** A plan that takes so many pages at a scale of 1, by the square of its size: the scale it got, and those tried. */
function tried(plan: Plan, pages: number, breaksAbove = Infinity, lacksAbove = Infinity) {
  const scales: number[] = [];
  const { scale } = fitted(plan, (scale) => {
    scales.push(scale);
    const length = Math.max(1, Math.ceil(pages * scale ** 2));
    return {
      scale,
      pages: Array.from({ length }),
      breaksWords: scale > breaksAbove,
      lacksFirst: scale > lacksAbove,
    };
  });
  return { scale, scales };
}

describe('The size of a paper', () => {
  test.for<[Fit, number, number, number[]]>([
    ['pages', 9, 1, [1]],
    ['page', 0.9, 1, [1]],
    ['page', 1.1, 0.94, [1, 0.94]],
    ['page', 1.7, 0.76, [1, 0.94, 0.88, 0.82, 0.76]],
    ['page', 1.8, 0.88, [1, 0.94, 0.88, 0.82, 0.76, 0.88]],
    ['page', 4, 0.88, [1, 0.88]],
    ['note', 0.4, 1.5, [1.5]],
    ['note', 0.6, 1.2, [1.5, 1.35, 1.2]],
    ['case', 1, 0.94, [0.94]],
    ['case', 4.5, 0.94, [0.94]],
    ['case', 4.6, 0.91, [0.94, 0.91]],
    ['case', 5, 0.88, [0.94, 0.91, 0.88]],
    ['case', 5.8, 0.83, [0.94, 0.91, 0.88, 0.86, 0.83]],
    ['case', 6, 0.88, [0.94, 0.91, 0.88, 0.86, 0.83, 0.88]],
    ['case', 20, 0.88, [0.94, 0.88]],
  ])('that is to fit “%s” and would take %f pages is %f', ([fit, pages, scale, scales]) => {
    expect(tried({ ...planOf(), fit }, pages)).toEqual({ scale, scales });
  });

  test('is for as many pages as there are sheets, four for each that is a case', () => {
    const sheets = [headOf('Den ene'), headOf('Den anden')];
    const plan = { ...planOf(), blocks: sheets };
    expect(tried({ ...plan, fit: 'page' }, 2).scale).toBe(1);
    expect(tried({ ...plan, fit: 'page' }, 2.2).scale).toBe(0.94);
    expect(tried({ ...plan, fit: 'case' }, 9).scale).toBe(0.94);
  });

  test('is no larger than keeps the words of a table whole', () => {
    expect(tried({ ...planOf(), fit: 'note' }, 0.1, 1.2).scale).toBe(1.2);
    expect(tried({ ...planOf(), fit: 'note' }, 0.1, 0).scale).toBe(1);
  });

  test('of large print is that alone, whatever room there is', () => {
    const { scales } = tried({ ...planOf(), fit: 'case', large: true }, 20);
    expect(scales).toEqual([18 / 11.5]);
  });

  test('of a case is that at which page 1 has what comes first, or the first that has room', () => {
    const plan = { ...planOf(), fit: 'case' as const };
    expect(tried(plan, 4).scales).toEqual([0.94]);
    expect(tried(plan, 4, Infinity, 0.9).scale).toBe(0.88);
    expect(tried(plan, 4, Infinity, 0).scale).toBe(0.94);
  });
});
