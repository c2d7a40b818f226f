/** Entries that are many, and what may be said of each text in them. */
import { isEmptyEntry, textOf } from '../entries.ts';
import type { EntriesQuestion, Entry } from '../entries.ts';
import type { Remarks } from '../kind.ts';
import { remarksOnText } from './text.ts';

export const entriesRemarks: Remarks<EntriesQuestion, Entry[]> = (
  { fields, most = Infinity },
  value,
) => {
  const count = value.filter((one) => !isEmptyEntry(one)).length;
  return [
    ...(count > most ? [{ code: 'too-many' as const, values: { count, most } }] : []),
    ...value.flatMap(({ id, values }) =>
      fields.flatMap((field) => remarksOnText(textOf(values[field.id]), [id, field.id])),
    ),
  ];
};
