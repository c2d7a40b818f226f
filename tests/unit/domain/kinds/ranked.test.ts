import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranked, rankedSource } from '../../../../src/domain/kinds/ranked.ts';
import { swapped, withText } from '../../../../src/domain/kinds/rankedPlaces.ts';
import { rankedRemarks } from '../../../../src/domain/kinds/remarks/ranked.ts';
import { ranked as onPaper } from '../../../../src/domain/kinds/paper/ranked.ts';
import { remarksOnField } from '../../remarks.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const things = questionOf('ranked', 'three-things');
const today = '2026-12-01';

describe('A list in order', () => {
  it.each([
    ['nothing', [], true],
    ['empty places', ['', ' \n', ''], true],
    ['one thing, in the last place', ['', 'Ro'], false],
  ])('is empty until something is written: %s', (_, value, expected) => {
    expect(ranked.isEmpty(value)).toBe(expected);
  });

  it('begins empty, with nothing on paper and no lines', () => {
    expect(ranked.isEmpty(ranked.empty)).toBe(true);
    expect(onPaper.blocks(things, ranked.empty)).toEqual([]);
    expect(onPaper.lines(things, ranked.empty)).toEqual([]);
    expect(rankedRemarks(things, ranked.empty, today, remarksOnField)).toEqual([]);
  });

  it('has nothing on paper when its places are empty', () => {
    expect(onPaper.blocks(things, ['', ' '])).toEqual([]);
  });

  it('is a list by weight on paper, without empty places', () => {
    expect(onPaper.blocks(things, ['', ' Ro ', 'Tid'])).toEqual([
      { kind: 'list', ordered: true, items: [[{ text: 'Ro' }], [{ text: 'Tid' }]] },
    ]);
  });

  it('has room for each place on a blank sheet', () => {
    expect(onPaper.blank(things)).toEqual([
      { kind: 'lines', count: 1, label: 'Det vigtigste' },
      { kind: 'lines', count: 1, label: 'Det næste' },
    ]);
  });

  it('is remarked upon place by place', () => {
    expect(rankedRemarks(things, ['x'.repeat(4001), '010190-1234'], today, remarksOnField)).toEqual(
      [
        { code: 'text.too-long', values: { count: 4001, most: 4000 }, path: ['0'] },
        { code: 'text.like-cpr', values: {}, path: ['1'] },
      ],
    );
  });

  it('has a line for each place with own words, also beyond those that are asked for', () => {
    expect(onPaper.lines(things, ['Ro', ' ', 'Tid'])).toEqual([
      { id: '0', label: 'Det vigtigste', text: 'Ro' },
      { id: '2', text: 'Tid' },
    ]);
    expect(onPaper.only(things, ['Ro', 'Mad', 'Tid'], (line) => line === '2')).toEqual([
      '',
      '',
      'Tid',
    ]);
  });

  it('needs words for its places', () => {
    expect(rankedSource.needs({ places: ['first', 'second'] })).toEqual([
      ['options', 'first'],
      ['options', 'second'],
    ]);
  });
});

describe('Changing places', () => {
  it.each([
    ['two things', ['Ro', 'Tid'], 0, 1, ['Tid', 'Ro']],
    ['a thing and an empty place behind the last', ['Ro'], 0, 2, ['', '', 'Ro']],
    ['empty places', [], 0, 1, ['', '']],
    ['a place with itself', ['Ro', 'Tid'], 1, 1, ['Ro', 'Tid']],
  ])('moves %s', (_, value, one, other, expected) => {
    expect(swapped(value, one, other)).toEqual(expected);
  });

  it('done twice leaves all as it was', () => {
    const place = fc.nat({ max: 4 });
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 5 }), place, place, (value, one, other) => {
        const once = swapped(value, one, other);
        expect([...once].sort()).toEqual([...value].sort());
        expect(swapped(once, one, other)).toEqual(value);
      }),
    );
  });
});

describe('Writing in a place', () => {
  it.each([
    ['the first of none', [], 0, ['Ro']],
    ['the third of one', ['Tid'], 2, ['Tid', '', 'Ro']],
    ['one that is taken', ['Tid', 'Mad'], 0, ['Ro', 'Mad']],
  ])('leaves the others alone: %s', (_, value, place, expected) => {
    expect(withText(value, place, 'Ro')).toEqual(expected);
  });
});
