import { describe, expect, it } from 'vitest';
import { menu, menuPaths, placeOf } from '../../../src/i18n/menu.ts';

describe('The menu', () => {
  it.each([
    ['/moedet/', '/moedet/'],
    ['/moedet/foer/tag-med/', '/moedet/'],
    ['/om/privatliv/', '/om/privatliv/'],
    ['/om/kilder/', '/om/'],
    ['/ordbog/#bisidder', '/ordbog/'],
    ['/forbered/cv/job/', '/forbered/'],
    ['/', undefined],
    ['/uden-net/', undefined],
  ])('says that %s lies in %s', (path, place) => {
    expect(placeOf(path)?.path).toBe(place);
  });

  it('leads to each place once, and nothing lies in two of those in the head', () => {
    expect(new Set(menuPaths).size).toBe(menuPaths.length);
    const places = menu.places.map(({ path }) => path);
    for (const path of places)
      expect(places.filter((other) => path.startsWith(other))).toEqual([path]);
  });
});
