import { describe, expect, it } from 'vitest';
import { number, numberSource } from '../../../../src/domain/kinds/number.ts';
import { number as onPaper } from '../../../../src/domain/kinds/paper/number.ts';
import { remarksOnField } from '../../remarks.ts';
import { extraQuestions } from '../../../fixtures/catalog/questions.ts';

const hours = extraQuestions.number;
const said = (value: string) =>
  remarksOnField(hours, { kind: 'number', value }, '2026-12-01').map(({ code }) => code);

describe('A number', () => {
  it('is empty until something is typed', () => {
    expect(number.isEmpty(number.empty)).toBe(true);
    expect(number.isEmpty(' ')).toBe(true);
    expect(number.isEmpty('0')).toBe(false);
  });

  it.each([
    ['whole', '12', []],
    ['with a comma', ' 7,5 ', []],
    ['with a point', '7.5', []],
    ['in Arabic digits', '١٢', []],
    ['in Devanagari digits', '३७', []],
    ['the least that is likely', '0', []],
    ['the most that is likely', '37', []],
    ['beyond what is likely', '38', ['number.unlikely-number']],
    ['below what is likely', '-1', ['number.unlikely-number']],
    ['in words', 'tolv', ['number.no-number']],
    ['with words', '12 timer', ['number.no-number']],
    ['not there', ' ', []],
  ])('is remarked upon where it needs a look: %s', (_, typed, codes) => {
    expect(said(typed)).toEqual(codes);
  });

  it('is told as it was typed, without the spaces around it', () => {
    const typed = (value: string) =>
      remarksOnField(hours, { kind: 'number', value }, '2026-12-01').map(({ values }) => values);
    expect(typed(' tolv ')).toEqual([{ typed: 'tolv' }]);
    expect(typed(' 38 ')).toEqual([{ typed: '38' }]);
  });

  it('has a line on a blank sheet, with its unit', () => {
    expect(onPaper.blank(hours)).toEqual([{ kind: 'lines', count: 1, label: 'timer' }]);
  });

  it('is any number where nothing is said of what is likely', () => {
    const { least: _least, most: _most, ...any } = hours;
    expect(remarksOnField(any, { kind: 'number', value: '100000' }, '2026-12-01')).toEqual([]);
  });

  it('is as it was typed on paper, with its unit', () => {
    expect(onPaper.blocks(hours, ' tolv ')).toEqual([
      { kind: 'paragraph', text: [{ text: 'tolv timer' }] },
    ]);
    expect(onPaper.blocks(hours, ' ')).toEqual([]);
  });

  it('is own words, for anything can be typed there', () => {
    expect(onPaper.lines(hours, '12')).toEqual([{ id: '', text: '12' }]);
    expect(onPaper.lines(hours, '')).toEqual([]);
    expect(onPaper.only(hours, '12', () => false)).toBe('');
    expect(onPaper.only(hours, '12', () => true)).toBe('12');
  });

  it('needs its unit', () => {
    expect(numberSource.needs({})).toEqual([['counts']]);
    const known = { lists: {}, levels: {} };
    expect(numberSource.make(hours, {}, { label: 'Hvor mange?' }, known)).toMatchObject({
      counts: '',
    });
  });
});
