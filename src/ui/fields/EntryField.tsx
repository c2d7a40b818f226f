/** One field of an entry: as a question of its kind is asked. Everything typed is kept at once. */
import { fieldValueOf, withField } from '../../domain/kinds/entryFields.ts';
import type { Entry } from '../../domain/kinds/entries.ts';
import type { FieldQuestion, FieldValue } from '../../domain/kinds/fields.ts';
import { emptyValue } from '../../domain/kinds/registry.ts';
import { Guidance } from '../step/Guidance.tsx';
import type { FieldProps } from './field.ts';
import { QuestionField } from './QuestionField.tsx';

type Props = Omit<FieldProps<'entries'>, 'question' | 'value' | 'onChange' | 'describedBy'> & {
  question: FieldQuestion;
  entry: Entry;
  onChange: (entry: Entry) => void;
};

export function EntryField({ question, entry, remarks, onChange, ...field }: Props) {
  return (
    <div class="subfield">
      <QuestionField
        {...field}
        question={question}
        // Of another kind than the question has now it is left alone until something is written.
        content={fieldValueOf(entry, question) ?? emptyValue(question.kind)}
        remarks={remarks.flatMap(({ path = [], ...remark }) => {
          const [, inField, ...rest] = path;
          if (inField !== question.id) return [];
          return [rest.length > 0 ? { ...remark, path: rest } : remark];
        })}
        labelClass="label"
        onChange={(value) =>
          onChange(withField(entry, question, value as FieldValue, field.writer))
        }
      />
      <Guidance question={question} />
    </div>
  );
}
