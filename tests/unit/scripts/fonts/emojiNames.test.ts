import { describe, expect, test } from 'vitest';
import { emojiNames, namesKey } from '../../../../scripts/fonts/emojiNames.ts';
import { locales } from '../../../../src/i18n/locales.ts';

const heart = 0x2764;

describe('The names of emoji in a language', () => {
  test.each(locales)('name what no font draws, and every flag: $code', ({ code }) => {
    const names = emojiNames(code, new Set([heart]));
    expect(Object.keys(names).length).toBeGreaterThan(1500);
    expect(names['🇩🇰']).toBeTruthy();
    expect(names['❤']).toBeUndefined();
    // What no other name is for.
    expect(names['']).toBeTruthy();
  });

  test('are those of the language that one of our own is a part of', () => {
    expect(emojiNames('da-x-let', new Set())['🦄']).toBe(emojiNames('da', new Set())['🦄']);
    expect(emojiNames('ar-x-proeve', new Set())['🇩🇰']).toBe('الدانمرك');
  });

  test('have a key of their own in every language, and another one for other fonts', () => {
    const keys = ['da', 'en', 'ar'].flatMap((code) => [
      namesKey(code, 'fonts'),
      namesKey(code, 'others'),
    ]);
    expect(new Set(keys).size).toBe(6);
    expect(namesKey('da', 'fonts')).toBe(namesKey('da', 'fonts'));
  });

  test('are asked for in a language that CLDR has', () => {
    expect(() => emojiNames('qaa', new Set())).toThrow('qaa');
  });
});
