/** A few rows with one choice each, on paper: a line a row. */
import type { Rows, RowsQuestion } from '../rows.ts';
import { inALine, listed, noOwnWords } from './kind.ts';
import type { PaperKind } from './kind.ts';

export const rows: PaperKind<RowsQuestion, Rows> = {
  blocks: (question, value) => listed(chosenIn(question, value)),
  compact: (question, value) => inALine(chosenIn(question, value)),
  blank: ({ rows: asked, options }) => [
    {
      kind: 'table',
      columns: ['', ...options.map(({ label }) => label)],
      rows: asked.map(({ label }) => ({
        head: [{ text: label, strong: true }],
        cells: options.map(() => []),
      })),
    },
  ],
  ...noOwnWords,
};

function chosenIn({ rows: asked, options }: RowsQuestion, value: Rows): string[] {
  return asked.flatMap(({ id, label }) => {
    const chosen = options.find((option) => option.id === value[id]);
    return chosen ? [`${label}: ${chosen.label}`] : [];
  });
}
