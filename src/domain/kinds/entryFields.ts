/** What is written in the fields of an entry, the name that the first gives it, and the parts they are filled in by. */
import { inOneLine } from '../text/block.ts';
import { typedOn } from './dateTime.ts';
import type { DateTime } from './dateTime.ts';
import type { EntriesQuestion, Entry } from './entries.ts';
import type { FieldQuestion, FieldValue } from './fields.ts';
import { labelsOf } from './kind.ts';
import type { Writer } from './stamp.ts';

/** Writes a day in words (`dateTimeWords`): given by who has it, for most lists have no day and are not sent it. */
export type DayWords = (value: DateTime, lang: string) => string;

/** What is written in a field; nothing where the field has become of another kind since. */
export function fieldValueOf(
  { values }: Entry,
  { id, kind }: FieldQuestion,
): FieldValue | undefined {
  const given = values[id];
  return given?.kind === kind ? given : undefined;
}

/** Whether a field is asked and told; one without a condition always is. */
export function isAsked(
  { conditions = {} }: EntriesQuestion,
  { values }: Entry,
  { id }: FieldQuestion,
): boolean {
  const when = conditions[id];
  if (when === undefined) return true;
  const given = values[when.field];
  return given?.kind === 'choice' && when.is.includes(given.value);
}

/** The name of an entry: what is written in its first field, a text, a choice or a day (`checkCatalog`). */
export function entryTitle(
  { fields: [first] }: EntriesQuestion,
  one: Entry,
  day?: DayWords,
): string {
  return first ? wordsIn(one, first, day) : '';
}

/** What a new entry begins with: the day, YYYY-MM-DD, in the fields that ask for it. */
export function newValues({ fields }: EntriesQuestion, today: string): Entry['values'] {
  return Object.fromEntries(
    fields
      .filter((field) => field.kind === 'dateTime' && field.today)
      .map(({ id }) => [id, { kind: 'dateTime', value: typedOn(today) }]),
  );
}

/** The entry with another value in a field; whose words it is stays, once that is said. */
export function withField(
  entry: Entry,
  { id }: FieldQuestion,
  value: FieldValue,
  writer: Writer,
): Entry {
  return { ...entry, by: entry.by ?? writer, values: { ...entry.values, [id]: value } };
}

/** What else a closed entry shows of itself: so many of its other fields, the first in which something is said. */
export function entryDetails(
  question: EntriesQuestion,
  one: Entry,
  day?: DayWords,
  most = 2,
): string[] {
  const [, ...others] = question.fields;
  return others
    .filter((field) => isAsked(question, one, field))
    .map((field) => wordsIn(one, field, day))
    .filter((words) => words !== '')
    .slice(0, most);
}

/** The fields as they are filled in, part by part; all are one part without a heading where the question has none. */
export function partsOf({
  fields,
  parts = [],
}: EntriesQuestion): { label?: string; fields: FieldQuestion[] }[] {
  const starts = parts.map(({ from, label }) => ({
    label,
    at: fields.findIndex(({ id }) => id === from),
  }));
  const before = fields.slice(0, starts[0]?.at);
  return [
    ...(before.length > 0 ? [{ fields: before }] : []),
    ...starts.map(({ label, at }, place) => ({
      label,
      fields: fields.slice(at, starts[place + 1]?.at),
    })),
  ];
}

/** What a field says in a line; nothing where its kind takes more than a line to say. */
function wordsIn(one: Entry, field: FieldQuestion, day?: DayWords): string {
  const given = fieldValueOf(one, field);
  if (given?.kind === 'text') return inOneLine(given.value);
  if (given?.kind === 'dateTime') return day?.(given.value, field.lang) ?? '';
  if (field.kind === 'choice' && given?.kind === 'choice')
    return labelsOf(field.groups, [given.value]).join();
  if (field.kind === 'choices' && given?.kind === 'choices')
    return labelsOf(field.groups, given.value.chosen).join(', ');
  return '';
}
