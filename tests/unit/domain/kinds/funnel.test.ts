import { describe, expect, it } from 'vitest';
import { funnel, wishWords } from '../../../../src/domain/kinds/funnel.ts';
import { funnelRemarks } from '../../../../src/domain/kinds/remarks/funnel.ts';
import { funnel as onPaper } from '../../../../src/domain/kinds/paper/funnel.ts';
import { remarksOnField } from '../../remarks.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const today = '2026-12-01';
const job = questionOf('funnel', 'wish-job');
const task = questionOf('funnel', 'wish-task');

describe('A level of wishes', () => {
  it.each([
    ['nothing', [], '', true],
    ['spaces', [], ' \n', true],
    ['a pick', ['post'], '', false],
    ['own words', [], 'Gartner', false],
  ])('is empty until there is a wish: %s', (_, picks, text, expected) => {
    expect(funnel.isEmpty({ picks, text })).toBe(expected);
  });

  it('begins empty', () => {
    expect(funnel.isEmpty(funnel.empty)).toBe(true);
  });

  it('is remarked upon when its own words are long', () => {
    expect(
      funnelRemarks(job, { picks: [], text: 'x'.repeat(4000) }, today, remarksOnField),
    ).toEqual([]);
    expect(
      funnelRemarks(job, { picks: [], text: 'x'.repeat(4001) }, today, remarksOnField),
    ).toEqual([{ code: 'text.too-long', values: { count: 4001, most: 4000 } }]);
  });

  it('is the picks and then the own words on paper', () => {
    expect(onPaper.blocks(task, { picks: ['post'], text: 'Frimærker\nKuverter' })).toEqual([
      { kind: 'list', ordered: false, items: [[{ text: 'Posten' }]] },
      { kind: 'paragraph', text: [{ text: 'Frimærker' }] },
      { kind: 'paragraph', text: [{ text: 'Kuverter' }] },
    ]);
  });

  it('has no list on paper when nothing is picked', () => {
    expect(onPaper.blocks(job, { picks: [], text: 'Gartner' })).toEqual([
      { kind: 'paragraph', text: [{ text: 'Gartner' }] },
    ]);
  });

  it('is its lists to tick and lines to write on, on a blank sheet', () => {
    expect(onPaper.blank(task)).toEqual([
      {
        kind: 'answer',
        label: 'Kontor',
        blocks: [
          {
            kind: 'checks',
            items: [
              { text: 'Telefonen', checked: false },
              { text: 'Posten', checked: false },
            ],
          },
        ],
      },
      { kind: 'lines', count: 2 },
    ]);
    expect(onPaper.blank(job)).toEqual([{ kind: 'lines', count: 2 }]);
  });

  it('tells its wishes in words', () => {
    expect(wishWords(task, { picks: ['post', 'gone-since'], text: ' Frimærker ' })).toEqual([
      'Posten',
      'Frimærker',
    ]);
    expect(wishWords(task, { picks: [], text: ' ' })).toEqual([]);
  });

  it('has its own words as a line, and its picks without them', () => {
    const value = { picks: ['post'], text: 'Frimærker' };
    expect(onPaper.lines(task, value)).toEqual([{ id: '', text: 'Frimærker' }]);
    expect(onPaper.lines(task, { ...value, text: ' ' })).toEqual([]);
    expect(onPaper.only(task, value, () => false)).toEqual({ picks: ['post'], text: '' });
    expect(onPaper.only(task, value, (line) => line === '')).toEqual(value);
  });
});
