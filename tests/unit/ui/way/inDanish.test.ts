import { describe, expect, test } from 'vitest';
import { pathWithoutLanguage } from '../../../../src/ui/way/inDanish.ts';

const folders = ['om', 'ark', 'en'];

describe('The path of a page in a language that there is not', () => {
  test.each([
    ['/fr/moedet/', '/moedet/'],
    ['/zh-hant/forbered/det-vigtigste/haab/', '/forbered/det-vigtigste/haab/'],
    ['/FR/', '/'],
    ['/fr', '/'],
  ])('%s is %s in Danish', (path, found) => {
    expect(pathWithoutLanguage(path, folders)).toBe(found);
  });

  test.each([
    '/om/ingenting/',
    '/ark/ny/',
    '/en/ingenting/',
    '/forbered/ny/',
    '/',
    '//evil.example/',
    '/fr//evil.example/',
  ])('%s is of no such language', (path) => {
    expect(pathWithoutLanguage(path, folders)).toBeUndefined();
  });
});
