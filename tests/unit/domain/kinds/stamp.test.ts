import { describe, expect, it } from 'vitest';
import { pageLanguage, pageName, timestamp, writer } from '../../../../src/domain/kinds/stamp.ts';

const is = (schema: typeof pageLanguage, text: string): boolean => schema.safeParse(text).success;

describe('What an answer is stamped with', () => {
  it.each([
    ['2026-11-28T10:30:00.000Z', true],
    ['2026-11-28T10:30:00Z', false],
    ['2026-13-28T10:30:00.000Z', false],
    ['den 2026-11-28T10:30:00.000Z', false],
    ['2026-11-28T10:30:00.000Z ca.', false],
  ])('has a timestamp that compares as text: %s', (text, fits) => {
    expect(is(timestamp, text)).toBe(fits);
  });

  it.each([
    ['en', true],
    ['ckb', true],
    ['uk-UA', true],
    ['zh-Hant', true],
    ['zh-Hant-TW', true],
    ['da-x-let', true],
    ...['', 'e', 'EN', 'engl', 'en-', 'en-ua', 'en-UAE', 'zh-hant', 'zh-Han', 'zh-HANT'].map(
      (text) => [text, false] as const,
    ),
    ...['da-x-', 'da-x-LET', 'da-x-ninesigns', 'på da', 'da!'].map(
      (text) => [text, false] as const,
    ),
  ] as [string, boolean][])('has a language as BCP 47 writes it: %j', (text, fits) => {
    expect(is(pageLanguage, text)).toBe(fits);
  });

  it('has a writer, of three', () => {
    expect(writer.options).toEqual(['me', 'together', 'helper']);
  });

  it('has the name of a page, which is not long', () => {
    expect(is(pageName, 'x'.repeat(120))).toBe(true);
    expect(is(pageName, 'x'.repeat(121))).toBe(false);
  });
});
