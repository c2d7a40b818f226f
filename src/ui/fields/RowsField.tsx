/** A few rows with one choice each: a small table where the screen is wide, a list where it is narrow. */
import type { Rows } from '../../domain/kinds/rows.ts';
import { useSite } from '../island/site.ts';
import type { FieldProps, FormPart } from './field.ts';

export const rows: FormPart<'rows'> = { Field: RowsField, remarks: () => [] };

function RowsField({ question, value, onChange, id, disabled }: FieldProps<'rows'>) {
  const { t } = useSite();
  return (
    <div class="rows">
      {question.rows.map((row, at) => (
        <fieldset key={row.id} class="rows__row">
          <legend class="label">{row.label}</legend>
          <div class="pills">
            {question.options.map((option, place) => (
              <label key={option.id} class="pill">
                <input
                  type="radio"
                  id={at === 0 && place === 0 ? id : `${id}-${row.id}-${option.id}`}
                  name={`${id}-${row.id}`}
                  checked={value[row.id] === option.id}
                  disabled={disabled}
                  onChange={() => onChange(withOption(value, row.id, option.id))}
                />
                <span>{option.label}</span>
              </label>
            ))}
          </div>
          {value[row.id] !== undefined && (
            <button
              type="button"
              class="link"
              aria-label={t('rows.clear', { row: row.label })}
              disabled={disabled}
              onClick={() => onChange(withOption(value, row.id))}
            >
              {t('form.clear-choice')}
            </button>
          )}
        </fieldset>
      ))}
    </div>
  );
}

/** The value with another option in a row, or with none. */
function withOption(value: Rows, row: string, option?: string): Rows {
  const { [row]: _, ...others } = value;
  return option === undefined ? others : { ...others, [row]: option };
}
