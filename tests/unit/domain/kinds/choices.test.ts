import { describe, expect, it } from 'vitest';
import { choices } from '../../../../src/domain/kinds/choices.ts';
import { choices as onPaper } from '../../../../src/domain/kinds/paper/choices.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const easier = questionOf('choices', 'easier');

describe('Several choices', () => {
  it('are empty until one is chosen', () => {
    expect(choices.isEmpty(choices.empty)).toBe(true);
    expect(choices.isEmpty(['breaks'])).toBe(false);
  });

  it('are a list of labels on paper, as they were chosen', () => {
    expect(onPaper.blocks(easier, ['quiet', 'breaks', 'gone-since'])).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [[{ text: 'Ro' }], [{ text: 'Pauser' }]],
      },
    ]);
    expect(onPaper.blocks(easier, ['gone-since'])).toEqual([]);
    expect(onPaper.compact?.(easier, ['gone-since'])).toEqual([]);
  });

  it.each([
    ['one', ['quiet'], 'Ro'],
    ['several', ['quiet', 'breaks', 'gone-since'], 'Ro · Pauser'],
  ])('are one line where paper is short: %s', (_, value, words) => {
    expect(onPaper.compact?.(easier, value)).toEqual([
      { kind: 'paragraph', text: [{ text: words }] },
    ]);
  });

  const licence = { ...easier, none: 'quiet' };
  const words = (text: string) => [{ kind: 'paragraph', text: [{ text }] }];
  it('are a sentence that stands alone where none of them holds', () => {
    for (const value of [['quiet'], ['quiet', 'gone-since']]) {
      expect(onPaper.standsAlone?.(licence, value)).toBe(true);
      expect(onPaper.blocks(licence, value)).toEqual(words('Ro'));
      expect(onPaper.compact?.(licence, value)).toEqual(words('Ro'));
    }
  });

  it.each([
    ['one that holds beside it', licence, ['quiet', 'breaks']],
    ['one that holds', licence, ['breaks']],
    ['none that the content has', licence, ['gone-since']],
    ['nothing', licence, []],
    ['no such option', easier, ['quiet']],
  ])('are no such sentence with %s', (_, question, value) => {
    expect(onPaper.standsAlone?.(question, value)).toBe(false);
  });

  it('leave out that none holds where one of them does', () => {
    expect(onPaper.compact?.(licence, ['quiet', 'breaks'])).toEqual(words('Pauser'));
  });

  it('are boxes to tick on a blank sheet', () => {
    expect(onPaper.blank(easier)).toEqual([
      {
        kind: 'checks',
        items: [
          { text: 'Pauser', checked: false },
          { text: 'Ro', checked: false },
        ],
      },
    ]);
  });
});
