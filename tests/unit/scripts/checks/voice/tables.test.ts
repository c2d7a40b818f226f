import { describe, expect, it } from 'vitest';
import { paceTable, ticTable } from '../../../../../scripts/checks/voice/tables.ts';
import type { State } from '../../../../../scripts/checks/voice/tables.ts';
import type { Tic } from '../../../../../scripts/checks/voice/tics.ts';

const tic: Tic = { id: 'ja', pattern: /ja/g, most: 1, within: 'section', instead: 'nej' };
const found = { tic, unit: 'u', section: '', text: 'ja' };
const reading = { unit: 'u', reader: 'citizen' as const, limit: 30, isOver: false, hardest: [] };

/** A unit of so many words, of which each sentence has as many, and a tic as often as it is once too often. */
function state(words: number, faults: boolean[]): State {
  return {
    findings: faults.map((isFault) => ({ ...found, isFault })),
    paces: [{ unit: 'u', words, sentences: 1, mean: words, isFault: false }],
    readings: [{ ...reading, words, sentences: 1, perSentence: words, lix: words + 0.25 }],
  };
}

describe('The tables', () => {
  it('count each tic before and now', () => {
    const rows = ticTable([tic], state(1, [false, true, true]), state(1, [false])).split('\n');
    expect(rows.slice(2)).toEqual(['| ja | 1 a section | 3 | 2 | 1 | 0 | nej |']);
  });

  it('say that a tic may not stand at all', () => {
    const never = { ...tic, most: 0 };
    expect(ticTable([never], state(1, []), state(1, [])).split('\n')[2]).toBe(
      '| ja | none | 0 | 0 | 0 | 0 | nej |',
    );
  });

  it('give words, the mean and LIX before and now', () => {
    const rows = paceTable(state(9, []), state(10, [])).split('\n');
    expect(rows.slice(2)).toEqual(['| u | 9 | 10 | 9.0 | 10.0 | 9.3 | 10.3 | 30 |']);
  });

  it('leave empty what was not there before', () => {
    const before: State = { findings: [], paces: [], readings: [] };
    expect(paceTable(before, state(10, [])).split('\n')[2]).toBe(
      '| u |  | 10 |  | 10.0 |  | 10.3 | 30 |',
    );
  });
});
