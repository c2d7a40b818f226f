import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeCpr } from '../../../../src/domain/text/cpr.ts';
import { remarksOnText } from '../../../../src/domain/kinds/remarks/text.ts';

describe('A text', () => {
  it.each([
    ['with a hyphen', '010190-1234'],
    ['with a space', '010190 1234'],
    ['with nothing between', '0101901234'],
    ['with a hyphen as a typesetter has it', '010190\u20111234'],
    ['with a dash', '010190–1234'],
    ['in a sentence', 'Mit nummer er 311299-4321, og jeg hedder'],
    ['right behind words', 'cpr:010190-1234.'],
    ['after another number', 'Sag 12345, 010190-1234'],
    ['after one that is not', '990190-1234 og 010190-1234'],
    ['in Arabic digits', '٠١٠١٩٠-١٢٣٤'],
    ['in Persian digits', '۰۱۰۱۹۰۱۲۳۴'],
    ['that fails the check digit, as numbers since 2007 may', '010107-1111'],
  ])('seems to hold a CPR number: one %s', (_, text) => {
    expect(looksLikeCpr(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['words', 'Jeg vil gerne være gartner'],
    ['nine digits', '010190-123'],
    ['nine digits without a hyphen', '010190123'],
    ['eleven digits', '010190-12345'],
    ['eleven digits without a hyphen', '00101901234'],
    ['the day 32', '320190-1234'],
    ['the day nought', '000190-1234'],
    ['the month 13', '011390-1234'],
    ['the month nought', '010090-1234'],
    ['a telephone number', '20 30 40 50'],
    ['a telephone number in one', '20304050'],
    ['a telephone number with the country in front', '+45 20 30 40 50'],
    ['a telephone number with the country in front in one', '+4520304050'],
    ['a date', '01-01-1990'],
    ['two spaces between', '010190  1234'],
    ['a slash between', '010190/1234'],
  ])('does not seem to hold a CPR number: %s', (_, text) => {
    expect(looksLikeCpr(text)).toBe(false);
  });

  it('seems to hold the number of anybody, wherever it stands among words', () => {
    const two = (most: number, least = 1) =>
      fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));
    const number = fc
      .tuple(two(31), two(12), two(99, 0), fc.constantFrom('-', ' ', ''), two(99, 0), two(99, 0))
      .map((parts) => parts.join(''));
    const words = fc.stringMatching(/^[a-zæøå ]*$/);
    fc.assert(
      fc.property(words, number, words, (before, cpr, after) => {
        expect(looksLikeCpr(before + cpr + after)).toBe(true);
      }),
    );
  });

  it('that seems to hold one is asked about once, and where it is', () => {
    expect(remarksOnText('010190-1234 og 020290-4321', ['day'])).toEqual([
      { code: 'text.like-cpr', values: {}, path: ['day'] },
    ]);
    expect(remarksOnText('010190-1234')).toEqual([{ code: 'text.like-cpr', values: {} }]);
  });
});
