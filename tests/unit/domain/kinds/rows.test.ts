import { describe, expect, it } from 'vitest';
import { rows as onPaper } from '../../../../src/domain/kinds/paper/rows.ts';
import { rows, rowsSource } from '../../../../src/domain/kinds/rows.ts';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import { extraQuestions } from '../../../fixtures/catalog/questions.ts';

const howLong = extraQuestions.rows;

describe('Rows with a choice each', () => {
  it('are empty until something is chosen', () => {
    expect(rows.isEmpty(rows.empty)).toBe(true);
    expect(rows.isEmpty({ sit: 'short' })).toBe(false);
  });

  it('are a line a row on paper, in the order in which they are asked', () => {
    expect(
      textsOf(onPaper.blocks(howLong, { stand: 'longer', sit: 'short', gone: 'short' })),
    ).toEqual(['- Sidde: Kort\n- Stå: Længere']);
    expect(onPaper.blocks(howLong, { sit: 'gone' })).toEqual([]);
  });

  it('are in one line where paper is short', () => {
    expect(onPaper.compact?.(howLong, { stand: 'longer', sit: 'short' })).toEqual([
      { kind: 'paragraph', text: [{ text: 'Sidde: Kort · Stå: Længere' }] },
    ]);
    expect(onPaper.compact?.(howLong, { sit: 'gone' })).toEqual([]);
  });

  it('are a table to fill in by hand', () => {
    expect(onPaper.blank(howLong)).toEqual([
      {
        kind: 'table',
        columns: ['', 'Kort', 'Længere'],
        rows: [
          { head: [{ text: 'Sidde', strong: true }], cells: [[], []] },
          { head: [{ text: 'Stå', strong: true }], cells: [[], []] },
        ],
      },
    ]);
  });

  it('need a word for each row and each option', () => {
    expect(rowsSource.needs({ rows: ['sit'], options: ['short', 'longer'] })).toEqual([
      ['options', 'sit'],
      ['options', 'short'],
      ['options', 'longer'],
    ]);
  });
});
