import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { week, weekSource } from '../../../../src/domain/kinds/week.ts';
import {
  saidOn,
  stateAt,
  withSameDay,
  withState,
} from '../../../../src/domain/kinds/weekStates.ts';
import { week as onPaper } from '../../../../src/domain/kinds/paper/week.ts';
import type { Week } from '../../../../src/domain/kinds/week.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const mine = questionOf('week', 'my-week');
const [days, times, states] = [mine.days, mine.times, mine.states].map((options) =>
  options.map(({ id }) => id),
) as [string[], string[], string[]];

const cells = fc.record({ day: fc.constantFrom(...days), time: fc.constantFrom(...times) });

describe('A week', () => {
  it.each([
    ['nothing', {}, true],
    ['a day of which nothing is said', { monday: {} }, true],
    ['a morning', { monday: { morning: 'good' } }, false],
  ])('is empty until something is said: %s', (_, value, expected) => {
    expect(week.isEmpty(value)).toBe(expected);
  });

  it('is said time by time', () => {
    const once = withState(week.empty, 'monday', 'morning', 'good');
    const twice = withState(once, 'monday', 'evening', 'tired');
    expect(twice).toEqual({ monday: { morning: 'good', evening: 'tired' } });
    expect(stateAt(twice, 'monday', 'evening')).toBe('tired');
    expect(stateAt(twice, 'friday', 'evening')).toBeUndefined();
    expect(stateAt(withState(twice, 'monday', 'evening', 'good'), 'monday', 'evening')).toBe(
      'good',
    );
    expect(once).toEqual({ monday: { morning: 'good' } });
  });

  it('that is filled and emptied a hundred times is empty again, and as it was at first', () => {
    let value: Week = week.empty;
    const all = days.flatMap((day) => times.map((time) => [day, time] as const));
    for (let round = 0; round < 100; round += 1) {
      for (const [day, time] of all)
        value = withState(value, day, time, states[round % states.length]);
      expect(Object.values(value).flatMap((day) => Object.keys(day))).toHaveLength(all.length);
      for (const [day, time] of all) value = withState(value, day, time);
      expect(week.isEmpty(value)).toBe(true);
      expect(value).toEqual(week.empty);
    }
  });

  it('is as it was when a word is said and taken back, whatever else is said', () => {
    const edits = fc.array(fc.record({ cell: cells, state: fc.constantFrom(...states) }));
    fc.assert(
      fc.property(edits, cells, fc.constantFrom(...states), (said, cell, state) => {
        const before = said.reduce<Week>(
          (value, one) => withState(value, one.cell.day, one.cell.time, one.state),
          withState(week.empty, cell.day, cell.time),
        );
        const cleared = withState(before, cell.day, cell.time);
        const after = withState(
          withState(cleared, cell.day, cell.time, state),
          cell.day,
          cell.time,
        );
        expect(after).toEqual(cleared);
        expect(stateAt(after, cell.day, cell.time)).toBeUndefined();
      }),
    );
  });

  it('is a table on paper: days down, times across', () => {
    const value = { monday: { morning: 'tired' }, friday: { evening: 'gone-since' } };
    expect(onPaper.blocks(mine, value)).toEqual([
      {
        kind: 'table',
        columns: ['', 'Morgen', 'Aften'],
        rows: [
          { head: [{ text: 'Mandag', strong: true }], cells: [[{ text: 'Træt' }], []] },
          { head: [{ text: 'Fredag', strong: true }], cells: [[], []] },
        ],
      },
    ]);
    expect(onPaper.blocks(mine, { friday: { evening: 'gone-since' } })).toEqual([]);
  });

  it('is an empty table on a blank sheet, below the words to choose from', () => {
    expect(onPaper.blank(mine)).toEqual([
      { kind: 'paragraph', text: [{ text: 'God · Træt' }] },
      {
        kind: 'table',
        columns: ['', 'Morgen', 'Aften'],
        rows: [
          { head: [{ text: 'Mandag', strong: true }], cells: [[], []], room: 1 },
          { head: [{ text: 'Fredag', strong: true }], cells: [[], []], room: 1 },
        ],
      },
    ]);
  });

  it('has no own words', () => {
    const value = { monday: { morning: 'good' } };
    expect(onPaper.lines(mine, value)).toEqual([]);
    expect(onPaper.only(mine, value, () => false)).toEqual(value);
  });

  it('needs words for its days, times and states', () => {
    expect(
      weekSource.needs({ days: ['monday'], times: ['morning'], states: ['good', 'tired'] }),
    ).toEqual(['monday', 'morning', 'good', 'tired'].map((id) => ['options', id]));
  });
});

describe('A day that is as another', () => {
  const value = { monday: { morning: 'good', evening: 'tired' }, friday: { morning: 'tired' } };

  it('has all that is said on the other', () => {
    const same = withSameDay(value, 'tuesday', 'monday');
    expect(same).toEqual({ ...value, tuesday: value.monday });
    expect(saidOn(same, 'tuesday')).toBe(2);
  });

  it.each([
    ['something is said on it', 'friday', 'monday'],
    ['nothing is said on the other', 'tuesday', 'sunday'],
  ])('stays as it is where %s', (_, day, other) => {
    expect(withSameDay(value, day, other)).toBe(value);
  });
});
