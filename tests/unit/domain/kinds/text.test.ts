import { describe, expect, it } from 'vitest';
import { text } from '../../../../src/domain/kinds/text.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

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

  it('is remarked upon when it is long', () => {
    expect(text.remarks(long, 'x'.repeat(4000))).toEqual([]);
    expect(text.remarks(long, 'x'.repeat(4001))).toMatchObject([{ code: 'too-long' }]);
  });

  it('is a paragraph a line on paper', () => {
    expect(text.blocks(long, 'En\nTo')).toEqual([
      { kind: 'paragraph', text: [{ text: 'En' }] },
      { kind: 'paragraph', text: [{ text: 'To' }] },
    ]);
  });

  it('has room on a blank sheet, more for a long one', () => {
    expect(text.blank(short)).toEqual([{ kind: 'lines', count: 1 }]);
    expect(text.blank(long)).toEqual([{ kind: 'lines', count: 5 }]);
  });
});
