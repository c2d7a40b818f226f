/** The days to choose between, each with the signs of its times: one stop for Tab, arrows inside. */
import { useRef } from 'preact/hooks';
import { saidOn, stateAt } from '../../domain/kinds/weekStates.ts';
import { localeOf } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { moved } from './gridKeys.ts';
import { stateClass, WeekSign } from './WeekSign.tsx';
import type { WeekProps } from './WeekTable.tsx';
import { shortened } from './weekWords.ts';

type Props = Omit<WeekProps, 'onChange'> & { here: number; onGo: (day: number) => void };

export function WeekTabs({ question, value, here, id, disabled, onGo }: Props) {
  const { t } = useSite();
  const { days, times, states, lang } = question;
  const short = shortened(days.map(({ label }) => label));
  const list = useRef<HTMLDivElement>(null);

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const last = { row: 0, column: days.length - 1 };
    const place = moved(event, { row: 0, column: here }, last, localeOf(lang).dir);
    if (!place) return;
    event.preventDefault();
    onGo(place.column);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[place.column]?.focus();
  }

  return (
    <div class="week__tabs" role="tablist" aria-label={t('week.days')} ref={list}>
      {days.map((day, at) => (
        <button
          key={day.id}
          type="button"
          role="tab"
          class="week__tab"
          id={`${id}-tab-${at}`}
          aria-selected={at === here}
          aria-controls={at === here ? `${id}-panel` : undefined}
          tabIndex={at === here ? 0 : -1}
          disabled={disabled}
          onKeyDown={press}
          onClick={() => onGo(at)}
        >
          <span aria-hidden="true">{short[at]}</span>
          <span class="visually-hidden">
            {t('week.tab', {
              day: day.label,
              said: saidOn(value, day.id),
              total: times.length,
            })}
          </span>
          <span class="week__signs">
            {times.map((time) => {
              const state = stateAt(value, day.id, time.id);
              const place =
                state === undefined ? 'empty' : states.findIndex(({ id: one }) => one === state);
              return (
                <span key={time.id} class={stateClass(place)}>
                  <WeekSign place={place} />
                </span>
              );
            })}
          </span>
        </button>
      ))}
    </div>
  );
}
