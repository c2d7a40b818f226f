import { describe, expect, it } from 'vitest';
import { fold, withEnding, wordsOf } from '../../../src/search/terms.ts';

describe('A word that is searched for', () => {
  it.each([
    ['Møde', 'moede'],
    ['MOEDE', 'moede'],
    ['rådgiver', 'raadgiver'],
    ['ra\u030adgiver', 'raadgiver'],
    ['Æble', 'aeble'],
    ['café', 'cafe'],
    ['зустріч', 'зустріч'],
  ])('%s is folded to %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it.each([
    ['LÆ 265, §-en', ['LÆ', '265', 'en']],
    ["CV'et", ['CV', 'et']],
    ['LÆ265', ['LÆ', '265']],
    ['  ', []],
    ['اجتماع اليوم', ['اجتماع', 'اليوم']],
  ])('the words of »%s« are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['foertidspension', ['foertidspension', 'pension']],
    ['bisidder', ['bisidder']],
    ['pension', ['pension']],
  ])('%s is known as %j', (term, terms) => {
    expect(withEnding(term, new Set(['pension', 'sidder']))).toEqual(terms);
  });
});
