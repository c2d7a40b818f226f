import { expect, test } from 'vitest';
import { graphemes, roughGraphemes } from '../../../../src/pdf/text/text.ts';

test.for([
  ['letters with their marks', ['а\u0301', 'é', 'ك', 'تٌ']],
  ['a family', ['👨‍👩‍👧']],
  ['a tone of skin, a sex and a side', ['👍🏽', '🏃🏽‍♀️‍➡️', 'k']],
  ['flags', ['🇩🇰', '🇸🇪', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']],
  ['a key', ['1️⃣']],
] as [string, string[]][])('A reader sees as graphemes %s', ([, single]) => {
  expect(graphemes(single.join(''))).toEqual(single);
  expect(roughGraphemes(single.join(''))).toEqual(single);
});

test('A tone of skin takes no letter and no space with it', () => {
  expect(graphemes('a🏽 🏿🏿')).toEqual(['a', '🏽', ' ', '🏿', '🏿']);
});

test('Whatever is typed, none of it is lost where there is no segmenter', () => {
  const typed = '\ud83d\u200d\u0301👨‍👩\n🇩a\ud800';
  expect(roughGraphemes(typed).join('')).toBe(typed);
});
