import { describe, expect, it } from 'vitest';
import { text, textSource } from '../../../../src/domain/kinds/text.ts';
import { textRemarks } from '../../../../src/domain/kinds/remarks/text.ts';
import { text as onPaper } from '../../../../src/domain/kinds/paper/text.ts';
import { remarksOnField } from '../../remarks.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const today = '2026-12-01';
const short = questionOf('text', 'hours');
const long = questionOf('text', 'how-quiet');

describe('A text', () => {
  it.each([
    ['', true],
    [' \n ', true],
    ['Ja', false],
  ])('is empty when nothing is written: %j', (value, expected) => {
    expect(text.isEmpty(value)).toBe(expected);
  });

  it('begins empty', () => {
    expect(text.isEmpty(text.empty)).toBe(true);
  });

  it('may have a draft to start from, which is in its words', () => {
    const known = { lists: {}, levels: {} };
    const made = (draft: boolean, words: object) =>
      textSource.make(long, { length: 'long', draft }, { label: 'Brev', ...words }, known);
    expect(made(true, { draft: 'Kære {kommune}' })).toHaveProperty('draft', 'Kære {kommune}');
    expect(made(true, {})).toHaveProperty('draft', '');
    expect(made(false, {})).not.toHaveProperty('draft');
    expect(textSource.needs({ length: 'long', draft: true })).toEqual([['draft']]);
    expect(textSource.needs({ length: 'long' })).toEqual([]);
  });

  it('is remarked upon when it is long', () => {
    expect(textRemarks(long, 'x'.repeat(4000), today, remarksOnField)).toEqual([]);
    expect(textRemarks(long, 'x'.repeat(4001), today, remarksOnField)).toMatchObject([
      { code: 'text.too-long' },
    ]);
  });

  it('is a paragraph a line on paper', () => {
    expect(onPaper.blocks(long, 'En\nTo')).toEqual([
      { kind: 'paragraph', text: [{ text: 'En' }] },
      { kind: 'paragraph', text: [{ text: 'To' }] },
    ]);
  });

  it.each([
    ['En\nTo', ['En To']],
    [' Ro \r\n\n og tid ', ['Ro og tid']],
    [' \n', []],
  ])('is one line where paper is short: %j', (value, lines) => {
    expect(onPaper.compact?.(long, value)).toEqual(
      lines.map((line) => ({ kind: 'paragraph', text: [{ text: line }] })),
    );
  });

  it('has room on a blank sheet, more for a long one', () => {
    expect(onPaper.blank(short)).toEqual([{ kind: 'lines', count: 1 }]);
    expect(onPaper.blank(long)).toEqual([{ kind: 'lines', count: 3 }]);
  });

  it('is one line of own words, if any', () => {
    expect(onPaper.lines(long, 'En\nTo')).toEqual([{ id: '', text: 'En\nTo' }]);
    expect(onPaper.lines(long, ' \n')).toEqual([]);
    expect(onPaper.only(long, 'En', () => false)).toBe('');
    expect(onPaper.only(long, 'En', (line) => line === '')).toBe('En');
  });

  it('is asked about when it seems to hold a CPR number', () => {
    expect(textRemarks(short, 'Mit nr. er 010190-1234', today, remarksOnField)).toEqual([
      { code: 'text.like-cpr', values: {} },
    ]);
  });
});
