import { describe, expect, it } from 'vitest';
import { earlierOnes, newSince } from '../../../../src/domain/preparation/earlier.ts';
import type { Answer, Earlier } from '../../../../src/domain/preparation/preparation.ts';
import { at, notYet, preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';
import { by, textOf } from '../changes.ts';

/** A preparation that was begun and put away at these milliseconds. */
function put(from: number, moment: number, answers: Record<string, Answer> = {}): Earlier {
  const id = `work-${from}-${moment}`;
  return { id, from: at(from), at: at(moment), answers, setAside: {}, papers: {} };
}

describe('Earlier preparations', () => {
  it('stand with the latest first', () => {
    const all = [put(1, 5), put(6, 9), put(3, 4)];
    expect(earlierOnes({ earlier: all }).map((one) => one.at)).toEqual([at(9), at(5), at(4)]);
    expect(earlierOnes({ earlier: all.toReversed() }).map((one) => one.at)).toEqual([
      at(9),
      at(5),
      at(4),
    ]);
  });

  it('that were put away in two tabs are one, with what both say: the later stands', () => {
    const one = put(1, 5, { own: by('a', 2, 'Kok'), more: by('a', 2, 'Tjener') });
    const other = put(1, 6, { own: by('b', 3, 'Pilot'), less: by('b', 3, 'Smed') });
    for (const earlier of [
      [one, other],
      [other, one],
    ]) {
      const [both, ...rest] = earlierOnes({ earlier });
      expect([both?.at, rest]).toEqual([at(6), []]);
      const told = Object.entries(both?.answers ?? {}).map(([id, answer]) => [id, textOf(answer)]);
      expect(Object.fromEntries(told)).toEqual({ own: 'Pilot', more: 'Tjener', less: 'Smed' });
      expect(both?.setAside.own?.map(textOf)).toEqual(['Kok']);
      expect(Object.keys(both?.setAside ?? {})).toEqual(['own']);
    }
  });

  it('that say the same in both have it once, and nothing is set aside that says nothing', () => {
    const one = put(1, 5, { own: by('a', 2, 'Kok'), empty: by('a', 4, '') });
    const other = put(1, 6, { own: by('b', 3, 'Kok'), empty: by('b', 3, 'Smed') });
    const [both] = earlierOnes({ earlier: [one, other] });
    expect([textOf(both?.answers.own), textOf(both?.answers.empty)]).toEqual(['Kok', 'Smed']);
    expect(both?.setAside).toEqual({});
  });
});

describe('What is new since the last meeting', () => {
  const earlier = [put(1, 5, { own: wrote('Kok', at(2)) })];
  it.each([
    ['nothing, where it was written before', { own: wrote('Pilot', at(4)) }, []],
    ['nothing, where it was written in that moment', { own: wrote('Pilot', at(5)) }, []],
    ['nothing, where it says the same', { own: wrote('Kok', at(8)) }, []],
    ['nothing, where it is empty', { own: wrote('', at(8)) }, []],
    ['what says something else', { own: wrote('Pilot', at(8)) }, ['own']],
    ['what was not asked then, also »Ved ikke endnu«', { more: notYet(at(8)) }, ['more']],
  ])('is %s', (_, answers: Record<string, Answer>, found) => {
    expect(newSince(preparationWith(answers, { earlier }))).toEqual(found);
    expect(newSince(preparationWith(answers))).toEqual([]);
  });
});
