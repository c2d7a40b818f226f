import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, mergeCopies } from '../../../../src/domain/preparation/merge.ts';
import type { Earlier, Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { timestampForChange } from '../../../../src/domain/time/timestamps.ts';
import { at, preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';
import { by, told } from '../changes.ts';

const [a, b] = [by('a', 1, 'Kok'), by('b', 2, 'Smed')];

/** A preparation begun and put away at these milliseconds, in which that is written. */
function earlierOf(from: number, moment: number, own = a, more: Partial<Earlier> = {}): Earlier {
  return { from: at(from), at: at(moment), answers: { own }, setAside: {}, papers: {}, ...more };
}
function gone(from: number, moment: number): Earlier {
  return { ...earlierOf(from, moment), answers: {}, gone: true };
}
function having(...earlier: Earlier[]): Preparation {
  return preparationWith({}, { earlier });
}

describe('Earlier preparations of two copies', () => {
  it.each<[string, Earlier[], Earlier[], Earlier[]]>([
    ['none', [], [], []],
    ['one of them has one', [earlierOf(1, 5)], [], [earlierOf(1, 5)]],
    ['both have the same', [earlierOf(1, 5)], [earlierOf(1, 5)], [earlierOf(1, 5)]],
    ['each has its own', [earlierOf(5, 9)], [earlierOf(1, 5)], [earlierOf(1, 5), earlierOf(5, 9)]],
    ['one was taken back', [earlierOf(1, 5)], [gone(1, 5)], [gone(1, 5)]],
    ['one was taken back, and later put away', [gone(1, 5)], [earlierOf(1, 7)], [earlierOf(1, 7)]],
    ['one was put away in another tab too', [gone(1, 7)], [earlierOf(1, 5)], [earlierOf(1, 5)]],
    ['both were taken back', [gone(1, 7)], [gone(1, 7)], [gone(1, 7)]],
  ])('are all there once, in whichever order they meet: %s', (_, one, other, expected) => {
    expect(mergeCopies(having(...one), having(...other)).earlier).toEqual(expected);
    expect(mergeCopies(having(...other), having(...one)).earlier).toEqual(expected);
  });

  it('that were put away apart hold what both had', () => {
    const papers = { papir: { sections: ['wishes'], lines: {}, at: at(4) } };
    const [one, other] = [having(earlierOf(1, 5, a)), having(earlierOf(1, 6, b, { papers }))];
    const [first, ...rest] = mergeCopies(one, other).earlier;
    expect(mergeCopies(other, one).earlier).toEqual([first]);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ from: at(1), at: at(6), papers });
    expect(first && told(preparationWith({}, first))).toEqual(['Smed', 'Kok']);
  });

  it('are the same in any order, any grouping and again', () => {
    const some = fc.array(
      fc
        .record({ from: fc.nat(2), moment: fc.integer({ min: 5, max: 7 }), own: fc.nat(3) })
        .map(({ from, moment, own }) => earlierOf(from, moment, by(`p${own}`, own, `ord ${own}`))),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(some, some, some, (x, y, z) => {
        const [one, two, three] = [x, y, z].map((all) =>
          all.map((earlier) => having(earlier)).reduce(mergeCopies, having()),
        ) as [Preparation, Preparation, Preparation];
        const merged = mergeCopies(mergeCopies(one, two), three);
        expect(mergeCopies(three, mergeCopies(two, one))).toEqual(merged);
        expect(mergeCopies(merged, two)).toEqual(merged);
      }),
    );
  });

  it('are left alone by a change, which comes after them', () => {
    const work = having(earlierOf(1, 5));
    const after = applyChange(work, { question: 'own', answer: wrote('Ny', at(8)) });
    expect(after.earlier).toBe(work.earlier);
    expect(timestampForChange({ ...work, changed: at(2) }, at(3))).toBe(at(6));
  });
});
