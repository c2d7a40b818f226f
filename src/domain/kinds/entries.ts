/** A list of things that are alike (jobs, people, job goals): each entry has an id, and a value for each field. */
import { checked, z } from '../zod.ts';
import { fieldValue, isEmptyField } from './fields.ts';
import type { FieldQuestion } from './fields.ts';
import type { Common, Kind } from './kind.ts';
import { pageLanguage, pageName, timestamp, writer } from './stamp.ts';

/**
 * One entry; its id stays when it is changed or moved. `at`, `by`, `page` and `lang` tell of its last change, so that two tabs
 * can each change one (`preparation/entryChanges.ts`); an entry that is just being written has none yet.
 */
export const entry = z.object({
  id: checked(z.string(), z.minLength(1), z.maxLength(100)),
  at: z.optional(timestamp),
  by: z.optional(writer),
  page: z.optional(pageName),
  lang: z.optional(pageLanguage),
  values: z.record(z.string(), fieldValue),
});
export const entriesValue = z.array(entry);
export type Entry = z.infer<typeof entry>;

/** `fields` are questions as any other; the first names the entry, whose kind of thing `entry` tells. */
export type EntriesQuestion = Common & {
  kind: 'entries';
  entry: string;
  fields: FieldQuestion[];
  /** More entries than this are kept, and we say that they are many. */
  most?: number;
  /** The wishes of the spørgetragt are offered as first entries. */
  suggest?: 'wishes';
  /** The answer to this question, a text, is offered as the name of an entry, in `words` with a {name} in them. */
  offers?: { question: string; words: string };
  /** What the answers to these questions say stands as open rows, a thing each (`preparation/sourceRows.ts`). */
  rowsFrom?: string[];
  /** The fields are filled in part by part: the heading of each, and the field it begins `from`. */
  parts?: { from: string; label: string }[];
  /** A field that is asked where another, a choice, is one of several: by its id. */
  conditions?: Record<string, { field: string; is: string[] }>;
  /** In a table, a field that stands in the column of another: by its id. */
  columns?: Record<string, string>;
};

export const entries: Kind<Entry[]> = {
  empty: [],
  isEmpty: (value) => value.every(isEmptyEntry),
};

export function isEmptyEntry({ values }: Entry): boolean {
  return Object.values(values).every(isEmptyField);
}
