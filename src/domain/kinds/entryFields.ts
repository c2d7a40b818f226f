/** What is written in the fields of an entry, and the name that the first gives it. */
import { inOneLine } from '../text/block.ts';
import type { EntriesQuestion, Entry } from './entries.ts';
import type { FieldQuestion, FieldValue } from './fields.ts';
import { labelsOf } from './kind.ts';

/** What is written in a field; nothing where the field has become of another kind since. */
export function fieldValueOf(
  { values }: Entry,
  { id, kind }: FieldQuestion,
): FieldValue | undefined {
  const given = values[id];
  return given?.kind === kind ? given : undefined;
}

/** The name of an entry: what is written in its first field, which is a text or a choice (`checkCatalog`). */
export function entryTitle({ fields }: EntriesQuestion, one: Entry): string {
  const first = fields[0];
  const given = first && fieldValueOf(one, first);
  if (given?.kind === 'text') return inOneLine(given.value);
  return first?.kind === 'choice' && given?.kind === 'choice'
    ? labelsOf(first.groups, [given.value]).join()
    : '';
}
