/** One of several: buttons to choose between, or a list to open when there are many. */
import type { FieldProps, FormPart } from './field.ts';
import type { Option } from '../../domain/kinds/kind.ts';
import { useSite } from '../island/site.ts';

export const choice: FormPart<'choice'> = { Field: ChoiceField, remarks: () => [] };

/** More options than this are a list to open. */
const MOST_BUTTONS = 12;

type Props = Pick<
  FieldProps<'choice'>,
  'value' | 'onChange' | 'id' | 'describedBy' | 'disabled'
> & {
  options: Option[];
};

function ChoiceField({ question, ...rest }: FieldProps<'choice'>) {
  return <ChoiceInput {...rest} options={question.groups.flatMap(({ options }) => options)} />;
}

/** Whether the options are one list to open, which has one label, rather than a group of buttons. */
export function isList(options: Option[]): boolean {
  return options.length > MOST_BUTTONS;
}

/** The bare choice. */
export function ChoiceInput({ options, value, onChange, id, describedBy, disabled }: Props) {
  const { t } = useSite();
  if (isList(options))
    return (
      <select
        class="text"
        id={id}
        value={value}
        disabled={disabled}
        autocomplete="off"
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{t('form.choose')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    );
  return (
    <>
      <div class="choices">
        {options.map((option, at) => (
          <label key={option.id} class="choice">
            <input
              type="radio"
              id={at === 0 ? id : `${id}--${option.id}`}
              name={id}
              value={option.id}
              checked={value === option.id}
              disabled={disabled}
              onChange={() => onChange(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {value !== '' && (
        <button
          type="button"
          class="link"
          disabled={disabled}
          onClick={() => {
            // It goes away: the focus stays at the choice.
            document.getElementById(id)?.focus();
            onChange('');
          }}
        >
          {t('form.clear-choice')}
        </button>
      )}
    </>
  );
}
