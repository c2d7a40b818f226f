/** A week by times of the day, on paper: a table. */
import type { Block } from '../../block.ts';
import { stateAt } from '../week.ts';
import type { Week, WeekQuestion } from '../week.ts';
import { noOwnWords } from './kind.ts';
import type { PaperKind } from './kind.ts';

export const week: PaperKind<WeekQuestion, Week> = {
  blocks: (question, value) => [
    table(question, (day, time) => {
      const state = stateAt(value, day, time);
      return question.states.find(({ id }) => id === state)?.label ?? state ?? '';
    }),
  ],
  blank: (question) => [
    {
      kind: 'paragraph',
      text: [{ text: question.states.map(({ label }) => label).join(' · ') }],
    },
    table(question, () => ''),
  ],
  ...noOwnWords,
};

function table({ days, times }: WeekQuestion, word: (day: string, time: string) => string): Block {
  return {
    kind: 'table',
    columns: ['', ...times.map(({ label }) => label)],
    rows: days.map((day) => ({
      head: day.label,
      cells: times.map((time) => word(day.id, time.id)),
    })),
  };
}
