/**
 * What a form has of every kind of question: its field, and its remarks; the compiler says which is missing. Those that
 * few screens need are modules of their own: a screen fetches those of the kinds that stand on its page, before it comes
 * to life, so that a new kind costs the others nothing.
 */
import type { Remark } from '../../domain/kinds/kind.ts';
import { fits } from '../../domain/kinds/registry.ts';
import type { AnswerValue, KindName, Question } from '../../domain/kinds/registry.ts';
import { isOnPage } from '../island/onPage.ts';
import { choice } from './ChoiceField.tsx';
import { choices } from './ChoicesField.tsx';
import type { AnyFieldProps, FormPart } from './field.ts';
import { text } from './TextField.tsx';

type Parts = { [K in KindName]: FormPart<K> };

const everywhere = { choice, choices, text };
const elsewhere = {
  entries: async () => (await import('./EntriesField.tsx')).entries,
  funnel: async () => (await import('./FunnelField.tsx')).funnel,
  dateTime: async () => (await import('./DateTimeField.tsx')).dateTime,
  week: async () => (await import('./WeekField.tsx')).week,
  ranked: async () => (await import('./RankedField.tsx')).ranked,
  cards: async () => (await import('./CardsField.tsx')).cards,
  number: async () => (await import('./NumberField.tsx')).number,
  rows: async () => (await import('./RowsField.tsx')).rows,
  checklist: async () => (await import('./ChecklistField.tsx')).checklist,
} satisfies { [K in Exclude<KindName, keyof typeof everywhere>]: () => Promise<Parts[K]> };

const parts: Partial<Parts> = { ...everywhere };
for (const [kind, load] of Object.entries(elsewhere))
  // `QuestionCard` has marked the kinds of the page.
  if (isOnPage(`[data-kind~="${kind}"]`)) Object.assign(parts, { [kind]: await load() });

/** The part of a kind, seen as taking any question and value: callers pair the two by `kind`. */
function partOf(kind: KindName): FormPart<KindName> | undefined {
  return parts[kind] as FormPart<KindName> | undefined;
}

/** What may be said kindly about an answer; `today` is YYYY-MM-DD. */
export function remarksOn(question: Question, given: AnswerValue, today: string): Remark[] {
  if (!fits(question, given)) return [];
  // A question that is hidden may be of a kind that the page has not fetched.
  return partOf(question.kind)?.remarks(question, given.value, today, remarksOn) ?? [];
}

/** Shows the field of a question's kind; the content is of that kind. */
export function Field({ question, content, onChange, ...rest }: AnyFieldProps) {
  const part = partOf(question.kind);
  if (part === undefined) throw new Error(`The field of ${question.kind} is not on its page.`);
  return (
    <part.Field
      {...rest}
      Field={Field}
      question={question}
      value={content.value}
      onChange={(value) => onChange({ kind: question.kind, value } as AnswerValue)}
    />
  );
}
