/** A few rows with one choice each: *hvor længe kan jeg sidde, stå, gå*. */
import { checked, z } from '../zod.ts';
import { contentId, labelled, optionNeeds } from './kind.ts';
import type { Common, Kind, Option, Source } from './kind.ts';

const ids = checked(z.array(contentId), z.minLength(1));
const structure = { rows: ids, options: ids };

/** Row → option; a row that nothing is said of is not there. */
export const rowsValue = z.record(contentId, contentId);
export type Rows = z.infer<typeof rowsValue>;

export type RowsQuestion = Common & { kind: 'rows'; rows: Option[]; options: Option[] };

export const rowsSource: Source<typeof structure, RowsQuestion> = {
  structure,
  make: (common, { rows: asked, options }, words) => ({
    ...common,
    kind: 'rows',
    rows: labelled(asked, words),
    options: labelled(options, words),
  }),
  needs: ({ rows: asked, options }) => optionNeeds([...asked, ...options]),
};

export const rows: Kind<Rows> = {
  empty: {},
  isEmpty: (value) => Object.keys(value).length === 0,
};
