import { describe, expect, it } from 'vitest';
import { paceOf } from '../../../../../scripts/checks/voice/pace.ts';

/** As many sentences of as many words. */
function sentences(count: number, words: number): string {
  const sentence = `${['Nu', ...Array<string>(words - 1).fill('ord')].join(' ')}.`;
  return Array<string>(count).fill(sentence).join(' ');
}
const [one] = paceOf([{ unit: 'pages/u', name: '', texts: [sentences(6, 10)] }]);

describe('The mean of a unit', () => {
  it.each([
    ['too few', 7, true],
    ['enough', 8, false],
    ['as many as can be', 14, false],
    ['too many', 15, true],
  ])('is held to words a sentence: %s', (_, words, isFault) => {
    const [pace] = paceOf([{ unit: 'pages/u', name: '', texts: [sentences(5, words)] }]);
    expect(pace).toMatchObject({ mean: words, isFault });
  });

  it('is none of four sentences', () => {
    const [pace] = paceOf([{ unit: 'pages/u', name: '', texts: [sentences(4, 3)] }]);
    expect(pace).toMatchObject({ sentences: 4, isFault: false });
  });

  it('is not held to anything where it is no text to read: a form, a button', () => {
    const [pace] = paceOf([{ unit: 'ui/u', name: '', texts: [sentences(5, 3)] }]);
    expect(pace).toMatchObject({ mean: 3, isFault: false });
  });

  it('leaves out headings, labels and names in lists', () => {
    const texts = ['Mødet', 'Ja', 'en ven', sentences(6, 10)];
    expect(paceOf([{ unit: 'pages/u', name: '', texts }])).toEqual([one]);
  });

  it('does not end a sentence at a colon', () => {
    const [pace] = paceOf([{ unit: 'pages/u', name: '', texts: ['Spørg: Hvem kommer?'] }]);
    expect(pace).toMatchObject({ words: 3, sentences: 1 });
  });

  it('is of all sections of the unit', () => {
    const half = { unit: 'pages/u', name: '', texts: [sentences(3, 10)] };
    expect(paceOf([half, { ...half, name: 'b' }])).toEqual([one]);
  });

  it('is nothing where nothing is said in a sentence', () => {
    expect(paceOf([{ unit: 'pages/u', name: '', texts: ['Ja'] }])).toMatchObject([
      { mean: 0, isFault: false },
    ]);
  });
});
