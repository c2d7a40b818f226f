/**
 * The field of every kind of question; the compiler says which is missing. Those that few screens need are modules
 * of their own: a screen fetches those of the kinds that stand on its page, before it comes to life, so that a new
 * kind costs the others nothing.
 */
import type { ComponentType } from 'preact';
import type { Content, KindName, Question } from '../../domain/kinds/registry.ts';
import { ChoiceField, isList } from './ChoiceField.tsx';
import { isOnPage } from '../onPage.ts';
import { ChoicesField } from './ChoicesField.tsx';
import type { FieldProps } from './field.ts';
import { TextField } from './TextField.tsx';

type Fields = { [K in KindName]: ComponentType<FieldProps<K>> };

const everywhere = { choice: ChoiceField, choices: ChoicesField, text: TextField };
const elsewhere = {
  entries: async () => (await import('./EntriesField.tsx')).EntriesField,
  funnel: async () => (await import('./FunnelField.tsx')).FunnelField,
  moment: async () => (await import('./MomentField.tsx')).MomentField,
  week: async () => (await import('./WeekField.tsx')).WeekField,
  ranked: async () => (await import('./RankedField.tsx')).RankedField,
  cards: async () => (await import('./CardsField.tsx')).CardsField,
} satisfies { [K in Exclude<KindName, keyof typeof everywhere>]: () => Promise<Fields[K]> };

const fields: Partial<Fields> = { ...everywhere };
for (const [kind, load] of Object.entries(elsewhere))
  // `QuestionCard` has marked the kinds of the page.
  if (isOnPage(`[data-kind="${kind}"]`)) Object.assign(fields, { [kind]: await load() });

/** Kinds whose label stands above one input; the others are groups with a legend. */
export function hasOneInput(question: Question): boolean {
  if (question.kind === 'text') return true;
  if (question.kind === 'choice') return isList(question.groups.flatMap(({ options }) => options));
  return question.kind === 'funnel' && question.groups.length === 0;
}

type Props = Omit<FieldProps<KindName>, 'question' | 'value' | 'onChange'> & {
  question: Question;
  content: Content;
  onChange: (content: Content) => void;
};

/** Shows the field of a question's kind; the content is of that kind. */
export function Field({ question, content, onChange, ...rest }: Props) {
  const Of = fields[question.kind] as ComponentType<FieldProps<KindName>> | undefined;
  if (Of === undefined) throw new Error(`The field of ${question.kind} is not on its page.`);
  return (
    <Of
      {...rest}
      question={question}
      value={content.value}
      onChange={(value) => onChange({ kind: question.kind, value } as Content)}
    />
  );
}
