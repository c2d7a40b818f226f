/** The week as a table to mark: by touch, and by keys as in other grids (one stop for Tab, arrows inside). */
import { useRef, useState } from 'preact/hooks';
import type { Option } from '../../domain/kinds/kind.ts';
import { stateAt } from '../../domain/kinds/weekStates.ts';
import type { Week, WeekQuestion } from '../../domain/kinds/week.ts';
import { localeOf } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { moved } from './gridKeys.ts';
import type { Cell } from './gridKeys.ts';
import { stateClass, WeekSign } from './WeekSign.tsx';
import { stateLabel, stateWords } from './weekWords.ts';
import { untranslated } from '../island/untranslated.ts';

type Props = {
  question: WeekQuestion;
  value: Week;
  mark: string | undefined;
  id: string;
  disabled: boolean;
  onSet: (day: Option, time: Option, state: string | undefined) => void;
};

export function WeekGrid({ question, value, mark, id, disabled, onSet }: Props) {
  const { t } = useSite();
  const { days, times, states, lang } = question;
  const [here, setHere] = useState<Cell>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const last = { row: days.length - 1, column: times.length - 1 };

  function press(event: KeyboardEvent, day: Option, time: Option): void {
    if (event.altKey || event.metaKey) return;
    const place = moved(event, here, last, localeOf(lang).dir);
    if (place) {
      event.preventDefault();
      const { row, column } = place;
      setHere(place);
      table.current?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`)?.focus();
      return;
    }
    if (event.ctrlKey) return;
    const state = states[Number(event.key) - 1];
    const clears = ['0', 'Delete', 'Backspace'].includes(event.key);
    if (state === undefined && !clears) return;
    event.preventDefault();
    onSet(day, time, state?.id);
  }

  return (
    <table
      class="week__grid"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA allows a table to be one
      role="grid"
      ref={table}
      aria-label={t('week.grid')}
      aria-describedby={`${id}--keys`}
    >
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t('week.day')}</span>
          </th>
          {times.map((time) => (
            <th key={time.id} scope="col">
              {time.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day, row) => (
          <tr key={day.id}>
            <th scope="row">{day.label}</th>
            {times.map((time, column) => {
              const state = stateAt(value, day.id, time.id);
              const place = states.findIndex(({ id: one }) => one === state);
              const isHere = row === here.row && column === here.column;
              return (
                <td key={time.id}>
                  <button
                    {...untranslated}
                    type="button"
                    class={
                      state === undefined
                        ? 'week__cell'
                        : `week__cell week__cell--said ${stateClass(place)}`
                    }
                    aria-label={stateWords(question, day, time, state, t)}
                    tabIndex={isHere ? 0 : -1}
                    data-place={`${row}-${column}`}
                    disabled={disabled}
                    onFocus={() => setHere({ row, column })}
                    onKeyDown={(event) => press(event, day, time)}
                    onClick={() => {
                      setHere({ row, column });
                      onSet(day, time, state === mark ? undefined : mark);
                    }}
                  >
                    {state !== undefined && (
                      <>
                        <WeekSign place={place} />
                        <span class="week__word">{stateLabel(question, state)}</span>
                      </>
                    )}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
