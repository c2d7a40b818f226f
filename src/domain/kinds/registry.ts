/** The kinds of question there are: those of `fields.ts`, and lists of entries. How to add one is in README.md. */
import { z } from '../zod.ts';
import { entries, entriesValue } from './entries.ts';
import type { EntriesQuestion } from './entries.ts';
import { fieldKinds, fieldValue } from './fields.ts';
import type { FieldQuestion } from './fields.ts';
import type { Kind } from './kind.ts';

/** A question in one language: what is asked, of which kind, with which words. */
export type Question = FieldQuestion | EntriesQuestion;
export type KindName = Question['kind'];
export type QuestionOf<K extends KindName> = Extract<Question, { kind: K }>;

/** The value given to a question, with its kind, as it is saved. */
export const answerValue = z.discriminatedUnion('kind', [
  fieldValue,
  z.object({ kind: z.literal('entries'), value: entriesValue }),
]);
export type AnswerValue = z.infer<typeof answerValue>;
export type ValueOf<K extends KindName> = Extract<AnswerValue, { kind: K }>['value'];

export const kinds = { ...fieldKinds, entries } satisfies { [K in KindName]: Kind<ValueOf<K>> };

/** Whether the value was given to a question of this kind; the content may have changed since. */
export function fits(question: Question, given: AnswerValue): boolean {
  return question.kind === given.kind;
}

/** The value of a question in which nothing is written. */
export function emptyValue(kind: KindName): AnswerValue {
  return { kind, value: kinds[kind].empty } as AnswerValue;
}

export function isEmpty(given: AnswerValue): boolean {
  // The value is of the kind it is given with.
  const kind = kinds[given.kind] as unknown as Kind<AnswerValue['value']>;
  return kind.isEmpty(given.value);
}
