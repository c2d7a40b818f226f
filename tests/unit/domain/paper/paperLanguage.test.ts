import { expect, test } from 'vitest';
import { glossLanguage, paperLanguage } from '../../../../src/domain/paper/paperLanguage.ts';
import type { ReaderOf } from '../../../../src/domain/content/readers.ts';

test.each<[string, ReaderOf[], string]>([
  ['the kommune', ['kommune'], 'da'],
  ['a workplace', ['workplace'], 'da'],
  ['the kommune and others', ['me', 'kommune'], 'da'],
  ['the citizen', ['me'], 'ar'],
  ['who comes along', ['bisidder'], 'ar'],
  ['the citizen, who fills in what a caseworker hands out', ['caseworker', 'me'], 'ar'],
])('A paper for %s is in the language of its reader', (_, readers, language) => {
  expect(paperLanguage({ readers, lang: 'ar' }, 'da')).toBe(language);
});

test.each<[string, string, string | undefined]>([
  ['da', 'ar', 'ar'],
  ['ar', 'ar', 'da'],
  ['da', 'da', undefined],
  ['da', 'da-x-let', undefined],
  ['da-x-let', 'da-x-let', undefined],
])('A paper in %s made from a page in %s has glosses in %s', (paper, page, language) => {
  expect(glossLanguage(paper, page, 'da')).toBe(language);
});
