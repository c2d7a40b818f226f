/** An entry that is open: its fields. Everything typed is kept at once; *færdig* only closes it. */
import type { Entry } from '../../domain/kinds/entries.ts';
import { fieldValueOf } from '../../domain/kinds/entryFields.ts';
import type { FieldQuestion, FieldValue } from '../../domain/kinds/fields.ts';
import { emptyValue } from '../../domain/kinds/registry.ts';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import type { FieldProps } from './field.ts';
import { QuestionField } from './QuestionField.tsx';
import { untranslated } from '../island/untranslated.ts';

type Props = Omit<FieldProps<'entries'>, 'value' | 'onChange' | 'id' | 'describedBy'> & {
  entry: Entry;
  title: string;
  onChange: (entry: Entry) => void;
  onDone: () => void;
};

export function EntryForm({ question, entry, title, remarks, onChange, onDone, ...field }: Props) {
  const { t } = useSite();
  const id = `${question.id}-${entry.id}`;
  const by = entry.by ?? field.writer;
  const asksWhose = field.writer !== 'me';
  const whose = useLater(asksWhose, () => import('../step/WhoseWords.tsx'));
  /** As the field holds it; of another kind than the question has now it is left alone until something is written. */
  const valueOf = (asked: FieldQuestion): FieldValue =>
    fieldValueOf(entry, asked) ?? (emptyValue(asked.kind) as FieldValue);
  return (
    <div
      class="entry__form"
      role="group"
      aria-labelledby={`${id}--name`}
      tabIndex={-1}
      data-focus={`${entry.id}-form`}
    >
      <p {...untranslated} class="visually-hidden" id={`${id}--name`}>
        {title}
      </p>
      {question.fields.map((asked) => (
        <div class="subfield" key={asked.id}>
          <QuestionField
            {...field}
            question={asked}
            content={valueOf(asked)}
            id={`${id}-${asked.id}`}
            remarks={remarks.flatMap(({ path = [], ...remark }) => {
              const [, inField, ...rest] = path;
              if (inField !== asked.id) return [];
              return [rest.length > 0 ? { ...remark, path: rest } : remark];
            })}
            labelClass="label"
            onChange={(value) =>
              onChange({
                ...entry,
                by,
                values: { ...entry.values, [asked.id]: value as FieldValue },
              })
            }
          />
        </div>
      ))}
      {asksWhose && whose && 'WhoseWords' in whose && (
        <whose.WhoseWords
          id={id}
          by={by}
          disabled={field.disabled}
          onChange={(whose) => onChange({ ...entry, by: whose })}
        />
      )}
      <button type="button" class="button button--quiet" onClick={onDone}>
        {t('entries.done')}
      </button>
    </div>
  );
}
