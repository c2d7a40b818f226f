import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../scripts/checks/readability.ts';
import type { Unit, UnitReader } from '../../../../scripts/checks/units.ts';

function unit(id: string, texts: string[], more: Partial<Unit> = {}): Unit {
  return { id, reader: 'citizen', texts, items: [], ...more };
}

/** Ten words, of which so many are long: LIX is 10 and ten for each. */
function tenWords(long: number): string {
  return Array.from({ length: 10 }, (_, at) => (at < long ? 'langtord' : 'ord')).join(' ');
}

describe('Reading', () => {
  it.each([
    ['citizen', 2, false],
    ['citizen', 3, true],
    ['relative', 2, false],
    ['relative', 3, true],
    ['caseworker', 3, false],
    ['caseworker', 4, true],
  ] satisfies [UnitReader, number, boolean][])(
    'asks of a %s %i long words in ten: too much is %s',
    (reader, long, isOver) => {
      const [reading] = readingOf([unit('u', [tenWords(long)], { reader })], []);
      expect(reading).toMatchObject({ words: 10, perSentence: 10, lix: 10 + 10 * long, isOver });
    },
  );

  it('ends a sentence with each text', () => {
    expect(readingOf([unit('u', ['En', 'To tre'])], [])[0]).toMatchObject({ perSentence: 1.5 });
  });

  it('begins with what is hardest for its reader', () => {
    const units = [
      unit('easy', [tenWords(0)]),
      unit('hard', [tenWords(4)]),
      unit('for the trade', [tenWords(5)], { reader: 'caseworker' }),
    ];
    expect(readingOf(units, []).map((one) => one.unit)).toEqual(['hard', 'for the trade', 'easy']);
  });

  it('names the three hardest sentences', () => {
    const texts = [2, 0, 4, 1, 3].map(tenWords);
    const [reading] = readingOf([unit('u', texts)], []);
    expect(reading?.hardest.map(({ text }) => text)).toEqual([4, 3, 2].map(tenWords));
  });

  it('measures what is mostly a list on its sentences alone', () => {
    const items = ['arbejdsmarkedsfastholdelse', 'beskæftigelsesindsats'];
    expect(readingOf([unit('u', ['Vælg nu.'], { items })], [])[0]).toMatchObject({ words: 4 });
    const [reading] = readingOf([unit('u', ['Vælg.'], { items })], []);
    expect(reading).toMatchObject({ words: 1, lix: 1 });
  });

  it('leaves out what is nothing but a list', () => {
    expect(readingOf([unit('u', [], { items: ['arbejde'] })], [])).toEqual([]);
  });

  it('counts words that cannot be avoided once a unit', () => {
    const text = 'Dit ressourceforløb og et ressourceforløb';
    const readings = readingOf([unit('a', [text]), unit('b', [text])], ['ressourceforløb']);
    expect(readings.map(({ lix }) => lix)).toEqual([25, 25]);
  });
});
