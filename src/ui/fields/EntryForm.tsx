/** An entry that is open: its fields. Everything typed is kept at once; *færdig* only closes it. */
import type { Entry, EntriesQuestion, Field } from '../../domain/kinds/entries.ts';
import type { Remark } from '../../domain/kinds/kind.ts';
import { RemarkList } from '../step/RemarkList.tsx';
import { useSite } from '../island/site.ts';
import { ChoiceInput } from './ChoiceField.tsx';
import { ChoicesInput } from './ChoicesField.tsx';
import { TextInput } from './TextField.tsx';

type Props = {
  question: EntriesQuestion;
  entry: Entry;
  title: string;
  disabled: boolean;
  remarks: Remark[];
  onChange: (entry: Entry) => void;
  onDone: () => void;
};

export function EntryForm({ question, entry, title, disabled, remarks, onChange, onDone }: Props) {
  const { t } = useSite();
  return (
    <div
      class="entry__form"
      role="group"
      aria-label={title}
      tabIndex={-1}
      data-focus={`${entry.id}-form`}
    >
      {question.fields.map((field) => (
        <EntryField
          key={field.id}
          field={field}
          id={`${question.id}-${entry.id}-${field.id}`}
          value={entry.values[field.id]}
          disabled={disabled}
          remarks={remarks.filter(({ path }) => path?.[1] === field.id)}
          onChange={(value) =>
            onChange({ ...entry, values: { ...entry.values, [field.id]: value } })
          }
        />
      ))}
      <button type="button" class="button button--quiet" onClick={onDone}>
        {t('entries.done')}
      </button>
    </div>
  );
}

type FieldProps = {
  field: Field;
  id: string;
  value: string | string[] | undefined;
  disabled: boolean;
  remarks: Remark[];
  onChange: (value: string | string[]) => void;
};

function EntryField({ field, id, value, disabled, remarks, onChange }: FieldProps) {
  const hintId = field.hint === undefined ? undefined : `${id}-hint`;
  const remarkId = remarks.length > 0 ? `${id}-remark` : undefined;
  const describedBy = [hintId, remarkId].filter((one) => one !== undefined).join(' ') || undefined;
  const shared = { id, disabled, onChange };
  const text = typeof value === 'string' ? value : '';
  const hint = hintId !== undefined && (
    <p class="hint" id={hintId}>
      {field.hint}
    </p>
  );
  if (field.kind === 'text')
    return (
      <div class="subfield">
        <label class="label" for={id}>
          {field.label}
        </label>
        {hint}
        <TextInput
          {...shared}
          length={field.length}
          value={text}
          describedBy={describedBy}
          remarked={remarks.length > 0}
        />
        <RemarkList id={remarkId} remarks={remarks} />
      </div>
    );
  return (
    <fieldset class="subfield" aria-describedby={describedBy}>
      <legend class="label">{field.label}</legend>
      {hint}
      {field.kind === 'choice' ? (
        <ChoiceInput
          {...shared}
          options={field.groups.flatMap(({ options }) => options)}
          value={text}
          describedBy={undefined}
        />
      ) : (
        <ChoicesInput {...shared} groups={field.groups} value={Array.isArray(value) ? value : []} />
      )}
    </fieldset>
  );
}
