import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, mergeCopies } from '../../../../src/domain/preparation/merge.ts';
import type { Earlier, Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { timestampForChange } from '../../../../src/domain/time/timestamps.ts';
import { at, preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';
import { by } from '../changes.ts';

/** A preparation of a name, put away at this millisecond. */
function put(id: string, moment: number): Earlier {
  const answers = { own: by(id, 1, `skrevet i ${id}`) };
  return { id, from: at(1), at: at(moment), answers, setAside: {}, papers: {} };
}
function gone(id: string, moment: number): Earlier {
  return { ...put(id, moment), answers: {}, gone: true };
}
function having(...earlier: Earlier[]): Preparation {
  return preparationWith({}, { earlier });
}

describe('Earlier preparations of two copies', () => {
  it.each<[string, Earlier[], Earlier[], Earlier[]]>([
    ['none', [], [], []],
    ['one of them has one', [put('a', 5)], [], [put('a', 5)]],
    ['both have the same', [put('a', 5)], [put('a', 5)], [put('a', 5)]],
    ['each has its own', [put('a', 9)], [put('b', 5)], [put('b', 5), put('a', 9)]],
    ['at the same moment', [put('b', 5)], [put('a', 5)], [put('a', 5), put('b', 5)]],
    ['one was taken back', [put('a', 5)], [gone('a', 5)], [gone('a', 5)]],
    ['another was taken back', [put('a', 5)], [gone('b', 6)], [put('a', 5), gone('b', 6)]],
    ['both were taken back', [gone('a', 5)], [gone('a', 5)], [gone('a', 5)]],
  ])('are all there once, in whichever order they meet: %s', (_, one, other, expected) => {
    expect(mergeCopies(having(...one), having(...other)).earlier).toEqual(expected);
    expect(mergeCopies(having(...other), having(...one)).earlier).toEqual(expected);
  });

  it('are the same in any order, any grouping and again', () => {
    const one = fc
      .record({ id: fc.constantFrom('a', 'b', 'c'), isGone: fc.boolean() })
      .map(({ id, isGone }) => (isGone ? gone(id, 5) : put(id, 5)));
    const some = fc.uniqueArray(one, { selector: ({ id }) => id }).map((all) => having(...all));
    fc.assert(
      fc.property(some, some, some, (x, y, z) => {
        const merged = mergeCopies(mergeCopies(x, y), z);
        expect(mergeCopies(z, mergeCopies(y, x))).toEqual(merged);
        expect(mergeCopies(merged, y)).toEqual(merged);
      }),
    );
  });

  it('are left alone by a change, which comes after them', () => {
    const work = having(put('a', 5));
    const after = applyChange(work, { question: 'own', answer: wrote('Ny', at(8)) });
    expect(after.earlier).toBe(work.earlier);
    expect(timestampForChange({ ...work, changed: at(2) }, at(3))).toBe(at(6));
  });
});
