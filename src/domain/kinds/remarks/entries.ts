/** Entries that are many, and what may be said of each of their fields. */
import { isEmptyEntry } from '../entries.ts';
import { fieldValueOf } from '../entryFields.ts';
import type { EntriesQuestion, Entry } from '../entries.ts';
import type { Remarks } from './kind.ts';

export const entriesRemarks: Remarks<EntriesQuestion, Entry[]> = (
  { fields, most = Infinity },
  value,
  today,
  ofField,
) => {
  const count = value.filter((one) => !isEmptyEntry(one)).length;
  return [
    ...(count > most ? [{ code: 'entries.too-many' as const, values: { count, most } }] : []),
    ...value.flatMap((one) =>
      fields.flatMap((field) => {
        const given = fieldValueOf(one, field);
        const found = given ? ofField(field, given, today) : [];
        return found.map((remark) => ({
          ...remark,
          path: [one.id, field.id, ...(remark.path ?? [])],
        }));
      }),
    ),
  ];
};
