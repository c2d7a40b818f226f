import { expect, it } from 'vitest';
import { suggestedName } from '../../../../src/domain/paper/suggestedName.ts';

const suggestions = [
  'Albansk (shqip)',
  'Arabisk (العربية)',
  'Kurdisk, kurmanji (kurmancî)',
  'Kurdisk, sorani (سۆرانی)',
  'Persisk, farsi (فارسی)',
  'Vietnamesisk (tiếng Việt)',
  'Tamil',
];

it.each([
  ['a suggestion', 'Arabisk (العربية)', 'Arabisk'],
  ['a suggestion in small letters', ' albansk (SHQIP) ', 'Albansk'],
  ['its own name alone', 'العربية', 'Arabisk'],
  ['its own name alone, in Latin letters', 'Shqip', 'Albansk'],
  ['its own name with the marks apart', 'tiếng Việt'.normalize('NFD'), 'Vietnamesisk'],
  [
    'its own name, which two kinds of one language tell apart',
    'Kurdisk (سۆرانی)',
    'Kurdisk, sorani',
  ],
  ['its own name after a word of their own', 'Iransk (فارسی)', 'Persisk, farsi'],
  ['a suggestion without a name of its own', 'Tamil', 'Tamil'],
])('Of %s the first name is told', (_, typed, told) => {
  expect(suggestedName(typed, suggestions)).toBe(told);
});

it.each([
  'Ukrainsk, українська мова, ikke russisk',
  'Arabisk (irakisk)',
  'Arabisk (العربية) fra Irak',
  '(shqip',
  '',
])('What is no suggestion is left as it was typed: %s', (typed) => {
  expect(suggestedName(typed, suggestions)).toBe(typed);
});

it('An own name that two have is left, for it does not tell which', () => {
  const two = ['Dansk (det samme)', 'Norsk (det samme)'];
  expect(suggestedName('det samme', two)).toBe('det samme');
  expect(suggestedName('Norsk (det samme)', two)).toBe('Norsk');
});
