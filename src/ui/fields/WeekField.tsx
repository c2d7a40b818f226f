/**
 * A week by times of the day: a table where there is room for it, and one day at a time where there is not, or by
 * choice. The page has both, of the same value, and week.css shows one: nothing moves as the page comes to life or as
 * a phone is turned.
 */
import { useState } from 'preact/hooks';
import { useSite } from '../island/site.ts';
import type { FieldProps, FormPart } from './field.ts';
import { WeekDays } from './WeekDays.tsx';
import { WeekTable } from './WeekTable.tsx';

export const week: FormPart<'week'> = { Field: WeekField, remarks: () => [] };

function WeekField({ question, value, onChange, id, disabled }: FieldProps<'week'>) {
  const { t } = useSite();
  const [byDay, setByDay] = useState(false);
  const given = { question, value, onChange, disabled };
  return (
    <div class={byDay ? 'week' : 'week week--roomy'} id={id} tabIndex={-1}>
      <button
        type="button"
        class="link week__view"
        disabled={disabled}
        onClick={() => setByDay(!byDay)}
      >
        {t(byDay ? 'week.as-table' : 'week.by-day')}
      </button>
      <div class="week__table">
        <WeekTable {...given} id={`${id}-table`} />
      </div>
      <div class="week__days">
        <WeekDays {...given} id={`${id}-days`} />
      </div>
    </div>
  );
}
