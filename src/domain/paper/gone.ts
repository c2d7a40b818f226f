/** What of an answer the content has no words for any more: options, rows, cards and fields that are gone. */
import { isEmpty } from '../kinds/registry.ts';
import type { AnswerValue, Question } from '../kinds/registry.ts';
import { isEmptyField } from '../kinds/fields.ts';
import type { FieldQuestion, FieldValue } from '../kinds/fields.ts';

/** The part of an answer that its question does not know; nothing where it knows all. */
export function goneFrom(question: Question, given: AnswerValue): AnswerValue | undefined {
  const gone = partGone(question, given);
  return gone && !isEmpty(gone) ? gone : undefined;
}

function partGone(question: Question, given: AnswerValue): AnswerValue | undefined {
  if (question.kind !== 'entries')
    return given.kind === 'entries' ? given : ofField(question, given);
  if (given.kind !== 'entries') return given;
  const fields = new Map(question.fields.map((field) => [field.id, field]));
  const entries = given.value.flatMap((entry) => {
    const values = Object.entries(entry.values).flatMap(([id, value]) => {
      const gone = ofField(fields.get(id), value);
      return gone && !isEmptyField(gone) ? [[id, gone] as const] : [];
    });
    return values.length > 0 ? [{ ...entry, values: Object.fromEntries(values) }] : [];
  });
  return { kind: 'entries', value: entries };
}

function ofField(question: FieldQuestion | undefined, given: FieldValue): FieldValue | undefined {
  if (question?.kind !== given.kind) return given;
  const known = idsOf(question);
  const isGone = (id: string): boolean => !known.has(id);
  switch (given.kind) {
    case 'choice':
      return isGone(given.value) ? given : undefined;
    case 'choices':
      return { kind: given.kind, value: { chosen: given.value.chosen.filter(isGone), own: '' } };
    case 'funnel':
      return { kind: given.kind, value: { picks: given.value.picks.filter(isGone), text: '' } };
    case 'rows':
      return { kind: given.kind, value: only(given.value, (row, is) => isGone(row) || isGone(is)) };
    case 'checklist':
      return { kind: given.kind, value: only(given.value, isGone) };
    case 'cards':
      return { kind: given.kind, value: only(given.value, isGone) };
    default:
      return undefined;
  }
}

/** Every id that a question has words for. */
function idsOf(question: FieldQuestion): Set<string> {
  const groups = 'groups' in question ? question.groups.flatMap(({ options }) => options) : [];
  const rows = 'rows' in question ? question.rows : [];
  const options = 'options' in question ? question.options : [];
  return new Set([...groups, ...rows, ...options].map(({ id }) => id));
}

function only<T>(record: Record<string, T>, keeps: (key: string, value: T) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => keeps(key, value)));
}
