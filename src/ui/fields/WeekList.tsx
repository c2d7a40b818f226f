/** The week as a list: for every day, one list to open for each of its times. */
import type { Option } from '../../domain/kinds/kind.ts';
import { stateAt } from '../../domain/kinds/weekStates.ts';
import type { Week, WeekQuestion } from '../../domain/kinds/week.ts';
import { useSite } from '../island/site.ts';

type Props = {
  question: WeekQuestion;
  value: Week;
  id: string;
  disabled: boolean;
  onSet: (day: Option, time: Option, state: string | undefined) => void;
};

export function WeekList({ question, value, id, disabled, onSet }: Props) {
  const { t } = useSite();
  const { days, times, states } = question;
  return (
    <div class="week__days">
      {days.map((day, row) => (
        <fieldset key={day.id} class="subfield">
          <legend class="label">{day.label}</legend>
          <div class="week__times">
            {times.map((time, column) => {
              const state = stateAt(value, day.id, time.id);
              const selectId = row === 0 && column === 0 ? id : `${id}--${day.id}-${time.id}`;
              const isKnown = states.some((one) => one.id === state);
              return (
                <div key={time.id}>
                  <label for={selectId}>{time.label}</label>
                  <select
                    class="text"
                    id={selectId}
                    value={state ?? ''}
                    disabled={disabled}
                    autocomplete="off"
                    onChange={({ currentTarget }) =>
                      onSet(day, time, currentTarget.value === '' ? undefined : currentTarget.value)
                    }
                  >
                    <option value="">{t('week.unsaid')}</option>
                    {state !== undefined && !isKnown && <option value={state}>{state}</option>}
                    {states.map((one) => (
                      <option key={one.id} value={one.id}>
                        {one.label}
                      </option>
                    ))}
                  </select>
                </div>
              );
            })}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
