/** A week by times of the day, on paper: a table. */
import { plain } from '../../text/block.ts';
import type { BlockOf, Inline } from '../../text/block.ts';
import { stateAt } from '../weekStates.ts';
import type { Week, WeekQuestion } from '../week.ts';
import { noOwnWords } from './kind.ts';
import type { PaperKind } from './kind.ts';

export const week: PaperKind<WeekQuestion, Week> = {
  blocks: (question, value) => {
    const grid = table(question, (day, time) => {
      const state = stateAt(value, day, time);
      return question.states.find(({ id }) => id === state)?.label ?? '';
    });
    return grid.rows.some(({ cells }) => cells.some((cell) => cell.length > 0)) ? [grid] : [];
  },
  blank: (question) => [
    {
      kind: 'paragraph',
      text: [{ text: question.states.map(({ label }) => label).join(' · ') }],
    },
    table(question, () => '', 1),
  ],
  ...noOwnWords,
};

function table(
  { days, times }: WeekQuestion,
  word: (day: string, time: string) => string,
  room?: number,
): BlockOf<'table'> {
  return {
    kind: 'table',
    columns: ['', ...times.map(({ label }) => label)],
    rows: days.map((day) => ({
      head: [{ text: day.label, strong: true }],
      cells: times.map((time) => textOf(word(day.id, time.id))),
      ...(room !== undefined && { room }),
    })),
  };
}

function textOf(word: string): Inline[] {
  return word === '' ? [] : plain(word);
}
