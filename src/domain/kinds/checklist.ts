/** Things to find out before a day: each is known, will be asked about, or is left. */
import { checked, z } from '../zod.ts';
import { contentId, labelled, optionNeeds } from './kind.ts';
import type { Common, Kind, Option, Source } from './kind.ts';

/** *Ved jeg* and *vil spørge*; the third is to leave the row. */
export const rowStates = ['know', 'ask'] as const;

const structure = { rows: checked(z.array(contentId), z.minLength(1)) };

/** Row → whether it is known, and what; what was written stays when it shall be asked instead. */
export const checklistValue = z.record(
  contentId,
  z.object({ state: z.enum(['', ...rowStates]), text: z.string() }),
);
export type Checklist = z.infer<typeof checklistValue>;
export type ChecklistRow = Checklist[string];

export type ChecklistQuestion = Common & {
  kind: 'checklist';
  /** `ask` is the row as a question to the kommune; `said` is what a kommune tells of it. */
  rows: (Option & { ask: string; said?: Said })[];
  states: (Option & { id: (typeof rowStates)[number] })[];
};

/** What a kommune tells: its code and name, the day it was last looked at, and the words. */
export type Said = { kommune: string; by: string; checked: string; text: string };

export const checklistSource: Source<typeof structure, ChecklistQuestion> = {
  structure,
  make: (common, { rows }, words) => ({
    ...common,
    kind: 'checklist',
    rows: labelled(rows, words).map((row) => ({ ...row, ask: words.asks?.[row.id] ?? row.label })),
    states: labelled(rowStates, words),
  }),
  needs: ({ rows }) => [
    ...optionNeeds([...rows, ...rowStates]),
    ...rows.map((row) => ['asks', row]),
  ],
};

export const checklist: Kind<Checklist> = {
  empty: {},
  isEmpty: (value) => Object.values(value).every(isEmptyRow),
};

/** The rows that shall be asked about, as questions to put. */
export function asksOf({ rows }: ChecklistQuestion, value: Checklist): string[] {
  return rows.flatMap(({ id, ask }) => (value[id]?.state === 'ask' ? [ask] : []));
}

/** Whether a row says nothing: not chosen, and without words. */
export function isEmptyRow({ state, text }: ChecklistRow): boolean {
  return state === '' && text.trim() === '';
}

/** The question for who lives in a kommune, by its code: what another kommune tells is left out. */
export function saidIn(question: ChecklistQuestion, kommune: string): ChecklistQuestion {
  const rows = question.rows.map(({ said, ...row }) =>
    said?.kommune === kommune ? { ...row, said } : row,
  );
  return { ...question, rows };
}

/** The rows that a kommune tells nothing of, and that are left: none where it tells of no row. */
export function leftOpen({ rows }: ChecklistQuestion, value: Checklist): string[] {
  if (!rows.some(({ said }) => said)) return [];
  const isLeft = ({ id, said }: (typeof rows)[number]): boolean =>
    said === undefined && isEmptyRow(value[id] ?? { state: '', text: '' });
  return rows.filter(isLeft).map(({ id }) => id);
}
