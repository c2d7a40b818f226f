import { describe, expect, it } from 'vitest';
import danish from '../../../../content/ui/da.json' with { type: 'json' };
import { mayAll, mayAny, readerNames, readers } from '../../../../src/domain/content/readers.ts';

describe('What readers may see', () => {
  it.each(readerNames)('is said of somebody with a name: %s', (reader) => {
    expect(danish).toHaveProperty([`reader.${reader}`]);
  });

  it('is nothing about health, nothing told and no line unread at a workplace', () => {
    const { workplace } = readers;
    expect(workplace).toMatchObject({ health: false, told: false, wholeWords: false });
    expect(workplace.ownCopy).toBe(false);
  });

  it('is what all of them may see, where a paper has several', () => {
    expect(mayAll('health', { readers: ['kommune', 'me'] })).toBe(true);
    expect(mayAll('health', { readers: ['kommune', 'workplace'] })).toBe(false);
    expect(mayAll('answers', { readers: ['me', 'caseworker'] })).toBe(false);
  });

  it('becomes part of the case where one of them is the kommune', () => {
    expect(mayAny('partOfCase', { readers: ['workplace', 'kommune'] })).toBe(true);
    expect(mayAny('partOfCase', { readers: ['workplace', 'me'] })).toBe(false);
  });
});
