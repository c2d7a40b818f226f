import { describe, expect, test } from 'vitest';
import { chainOf, localeOf, locales, mainLocale, spokenIn } from '../../../src/i18n/locales.ts';

describe('Every language of the list', () => {
  test.each(locales)('has a code that browsers and readers know: $code', ({ code }) => {
    expect(Intl.getCanonicalLocales(code)).toEqual([code]);
    expect(Intl.PluralRules.supportedLocalesOf(code)).toEqual([code]);
  });

  test.each(locales)('is written in the direction of its letters: $code', ({ code, dir }) => {
    const { script } = new Intl.Locale(code).maximize();
    expect(dir).toBe(['Arab', 'Hebr', 'Syrc', 'Thaa'].includes(script ?? '') ? 'rtl' : 'ltr');
  });

  test.each(locales)('falls back, in the end, to the main one: $code', ({ code }) => {
    const chain = chainOf(code);
    expect(chain[0]).toBe(code);
    expect(chain.at(-1)).toBe(mainLocale);
    expect(chain.map((one) => localeOf(one).code)).toEqual(chain);
    expect(new Set(chain).size).toBe(chain.length);
  });

  test('is there once, and the first is the main one, which lacks nothing', () => {
    expect(new Set(locales.map(({ code }) => code)).size).toBe(locales.length);
    expect(locales[0]).toMatchObject({ code: mainLocale, status: 'ready' });
  });
});

test('Words say their language and direction where these are not those around them', () => {
  expect(spokenIn('da', 'da')).toEqual({});
  expect(spokenIn('da', 'en')).toEqual({ lang: 'da', dir: 'ltr' });
});
