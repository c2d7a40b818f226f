/** A few rows with one choice each, on paper: a line a row. */
import type { Rows, RowsQuestion } from '../rows.ts';
import { listed, noOwnWords } from './kind.ts';
import type { PaperKind } from './kind.ts';

export const rows: PaperKind<RowsQuestion, Rows> = {
  blocks: ({ rows: asked, options }, value) =>
    listed(
      asked.flatMap(({ id, label }) => {
        const chosen = options.find((option) => option.id === value[id]);
        return chosen ? [`${label}: ${chosen.label}`] : [];
      }),
    ),
  blank: ({ rows: asked, options }) => [
    {
      kind: 'table',
      columns: ['', ...options.map(({ label }) => label)],
      rows: asked.map(({ label }) => ({ head: label, cells: options.map(() => '') })),
    },
  ],
  ...noOwnWords,
};
