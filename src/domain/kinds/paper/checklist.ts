/** Things to find out, on paper: what is known. What will be asked stands among the questions. */
import { paragraphs } from '../../text/block.ts';
import { asksOf, isEmptyRow } from '../checklist.ts';
import type { Checklist, ChecklistQuestion, ChecklistRow } from '../checklist.ts';
import type { PaperKind } from './kind.ts';

export const checklist: PaperKind<ChecklistQuestion, Checklist> = {
  blocks: (question, value) =>
    saidRows(question, value).flatMap(({ label, row }) => {
      const blocks = paragraphs(row.text);
      return row.state === 'ask' || blocks.length === 0 ? [] : [{ kind: 'answer', label, blocks }];
    }),
  blank: ({ rows }) => rows.map(({ label }) => ({ kind: 'lines', count: 1, label })),
  lines: (question, value) =>
    saidRows(question, value).flatMap(({ id, label, row }) =>
      row.state === 'ask' || row.text.trim() === '' ? [] : [{ id, label, text: row.text }],
    ),
  only: (_question, value, keeps) =>
    Object.fromEntries(
      Object.entries(value).map(([id, row]) => [id, keeps(id) ? row : { ...row, text: '' }]),
    ),
  asks: asksOf,
};

type SaidRow = { id: string; label: string; row: ChecklistRow };

/** The rows of which something is said, in the order in which they are asked. */
function saidRows({ rows }: ChecklistQuestion, value: Checklist): SaidRow[] {
  return rows.flatMap(({ id, label }) => {
    const row = value[id];
    return row && !isEmptyRow(row) ? [{ id, label, row }] : [];
  });
}
