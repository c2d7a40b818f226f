/** A number, typed into a small box before its unit. */
import { numberRemarks } from '../../domain/kinds/remarks/number.ts';
import type { FieldProps, FormPart } from './field.ts';
import { untranslated } from '../island/untranslated.ts';

export const number: FormPart<'number'> = { Field: NumberField, remarks: numberRemarks };

function NumberField({
  question,
  value,
  onChange,
  id,
  describedBy,
  remarks,
  disabled,
}: FieldProps<'number'>) {
  const unitId = `${id}-unit`;
  return (
    <p class="number">
      <input
        {...untranslated}
        type="text"
        inputMode="decimal"
        class="text"
        id={id}
        value={value}
        disabled={disabled}
        autocomplete="off"
        aria-describedby={[unitId, describedBy].filter(Boolean).join(' ')}
        aria-invalid={remarks.length > 0 || undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span id={unitId}>{question.counts}</span>
    </p>
  );
}
