/** The field of every kind of question. The compiler says which is missing. */
import type { ComponentType } from 'preact';
import type { Content, KindName, Question } from '../../domain/kinds/registry.ts';
import { ChoiceField, isList } from './ChoiceField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import { EntriesField } from './EntriesField.tsx';
import type { FieldProps } from './field.ts';
import { FunnelField } from './FunnelField.tsx';
import { TextField } from './TextField.tsx';

const fields = {
  choice: ChoiceField,
  choices: ChoicesField,
  text: TextField,
  entries: EntriesField,
  funnel: FunnelField,
} satisfies { [K in KindName]: ComponentType<FieldProps<K>> };

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
  const Of = fields[question.kind] as ComponentType<FieldProps<KindName>>;
  return (
    <Of
      {...rest}
      question={question}
      value={content.value}
      onChange={(value) => onChange({ kind: question.kind, value } as Content)}
    />
  );
}
