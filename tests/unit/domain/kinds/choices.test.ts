import { describe, expect, it } from 'vitest';
import { choices } from '../../../../src/domain/kinds/choices.ts';
import type { Choices } from '../../../../src/domain/kinds/choices.ts';
import { choicesRemarks } from '../../../../src/domain/kinds/remarks/choices.ts';
import { choices as onPaper } from '../../../../src/domain/kinds/paper/choices.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const easier = questionOf('choices', 'easier');
const withOther = { ...easier, other: 'Noget andet' };
const of = (chosen: string[], own = ''): Choices => ({ chosen, own });

describe('Several choices', () => {
  it('are empty until one is chosen', () => {
    expect(choices.isEmpty(choices.empty)).toBe(true);
    expect(choices.isEmpty(of(['breaks']))).toBe(false);
  });

  it('are a list of labels on paper, as they were chosen', () => {
    expect(onPaper.blocks(easier, of(['quiet', 'breaks', 'gone-since']))).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [[{ text: 'Ro' }], [{ text: 'Pauser' }]],
      },
    ]);
    expect(onPaper.blocks(easier, of(['gone-since']))).toEqual([]);
    expect(onPaper.compact?.(easier, of(['gone-since']))).toEqual([]);
  });

  it.each([
    ['one', ['quiet'], 'Ro'],
    ['several', ['quiet', 'breaks', 'gone-since'], 'Ro · Pauser'],
  ])('are one line where paper is short: %s', (_, value, words) => {
    expect(onPaper.compact?.(easier, of(value))).toEqual([
      { kind: 'paragraph', text: [{ text: words }] },
    ]);
  });

  const licence = { ...easier, none: 'quiet' };
  const words = (text: string) => [{ kind: 'paragraph', text: [{ text }] }];
  it('are a sentence that stands alone where none of them holds', () => {
    for (const value of [['quiet'], ['quiet', 'gone-since']]) {
      expect(onPaper.standsAlone?.(licence, of(value))).toBe(true);
      expect(onPaper.blocks(licence, of(value))).toEqual(words('Ro'));
      expect(onPaper.compact?.(licence, of(value))).toEqual(words('Ro'));
    }
  });

  it.each([
    ['one that holds beside it', licence, ['quiet', 'breaks']],
    ['one that holds', licence, ['breaks']],
    ['none that the content has', licence, ['gone-since']],
    ['nothing', licence, []],
    ['no such option', easier, ['quiet']],
  ])('are no such sentence with %s', (_, question, value) => {
    expect(onPaper.standsAlone?.(question, of(value))).toBe(false);
  });

  it('leave out that none holds where one of them does', () => {
    expect(onPaper.compact?.(licence, of(['quiet', 'breaks']))).toEqual(words('Pauser'));
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

  it('have an own answer beside them, or alone', () => {
    expect(choices.isEmpty(of([], 'Et glas vand'))).toBe(false);
    expect(choices.isEmpty(of([], ' '))).toBe(true);
    expect(onPaper.compact?.(withOther, of(['quiet'], 'Et glas\nvand'))).toEqual(
      words('Ro · Et glas vand'),
    );
    const long = 'Et glas vand og en stol ved døren. '.repeat(3).trim();
    expect(onPaper.compact?.(withOther, of(['quiet'], long))).toEqual(words(`Ro\n${long}`));
    expect(onPaper.compact?.(withOther, of([], long))).toEqual(words(long));
    expect(onPaper.compact?.({ ...licence, other: 'Andet' }, of(['quiet'], 'Vand'))).toEqual(
      words('Vand'),
    );
    expect(onPaper.standsAlone?.(licence, of(['quiet'], 'Vand'))).toBe(false);
  });

  it('have an own answer that is own words, and is remarked upon as such', () => {
    const own = of(['quiet'], 'Vand');
    expect(onPaper.lines(withOther, own)).toEqual([{ id: '', label: 'Noget andet', text: 'Vand' }]);
    expect(onPaper.lines(easier, own)).toEqual([{ id: '', text: 'Vand' }]);
    expect(onPaper.lines(withOther, of(['quiet'], ' '))).toEqual([]);
    expect(onPaper.only(withOther, own, () => false)).toEqual(of(['quiet']));
    expect(onPaper.only(withOther, own, () => true)).toEqual(own);
    const long = of([], 'x'.repeat(4001));
    expect(choicesRemarks(withOther, long, '2026-12-01', () => [])).toEqual([
      { code: 'text.too-long', values: { count: 4001, most: 4000 } },
    ]);
  });

  it('have a line for an own answer on a blank sheet', () => {
    expect(onPaper.blank(withOther).at(-1)).toEqual({
      kind: 'lines',
      count: 1,
      label: 'Noget andet',
    });
  });
});
