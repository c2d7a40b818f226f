import { describe, expect, it } from 'vitest';
import { checklist, checklistSource } from '../../../../src/domain/kinds/checklist.ts';
import type { Checklist } from '../../../../src/domain/kinds/checklist.ts';
import { checklist as onPaper } from '../../../../src/domain/kinds/paper/checklist.ts';
import { asksIn } from '../../../../src/domain/kinds/paper/registry.ts';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import { remarksOnField } from '../../remarks.ts';
import { extraQuestions, made } from '../../../fixtures/catalog/questions.ts';

const toKnow = extraQuestions.checklist;
const value: Checklist = {
  'how-long': { state: 'ask', text: 'Måske en time' },
  who: { state: 'know', text: 'Lis\nJens' },
  gone: { state: 'ask', text: 'x' },
};

describe('A checklist', () => {
  it('is empty while every row is left', () => {
    expect(checklist.isEmpty(checklist.empty)).toBe(true);
    expect(checklist.isEmpty({ who: { state: '', text: ' ' } })).toBe(true);
    expect(checklist.isEmpty({ who: { state: 'know', text: '' } })).toBe(false);
    expect(checklist.isEmpty({ who: { state: '', text: 'Lis' } })).toBe(false);
  });

  it('is what is known on paper, and keeps what will be asked for the questions', () => {
    expect(textsOf(onPaper.blocks(toKnow, value))).toEqual(['Hvem kommer\nLis\nJens']);
    expect(asksIn(toKnow, { kind: 'checklist', value })).toEqual(['Hvor længe varer mødet?']);
    expect(asksIn(toKnow, { kind: 'text', value: 'x' })).toEqual([]);
  });

  it('has own words row by row, but of those that will be asked', () => {
    expect(onPaper.lines(toKnow, value)).toEqual([
      { id: 'who', label: 'Hvem kommer', text: 'Lis\nJens' },
    ]);
    expect(onPaper.only(toKnow, value, () => false).who).toEqual({ state: 'know', text: '' });
    expect(onPaper.only(toKnow, value, () => true)).toEqual(value);
  });

  it('has room for each row on a blank sheet', () => {
    expect(onPaper.blank(toKnow)).toEqual([
      { kind: 'lines', count: 1, label: 'Hvem kommer' },
      { kind: 'lines', count: 1, label: 'Hvor længe' },
    ]);
  });

  it('is remarked upon row by row', () => {
    const long: Checklist = { who: { state: 'know', text: 'x'.repeat(4001) } };
    expect(remarksOnField(toKnow, { kind: 'checklist', value: long }, '2026-12-01')).toEqual([
      { code: 'text.too-long', values: { count: 4001, most: 4000 }, path: ['who'] },
    ]);
  });

  it('needs words for its rows, its states, and the questions to ask', () => {
    expect(checklistSource.needs({ rows: ['who'] })).toEqual([
      ['options', 'who'],
      ['options', 'know'],
      ['options', 'ask'],
      ['asks', 'who'],
    ]);
  });

  it('asks by its label where it lacks the words', () => {
    const bare = made({ id: 'bare', kind: 'checklist', rows: ['who'] }, { label: 'Ved du det?' });
    expect(bare.rows).toEqual([{ id: 'who', label: 'who', ask: 'who' }]);
  });
});
