/** The week one day at a time, with all the times of it, and the other days a press away. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { saidOn, stateAt, withSameDay, withState } from '../../domain/kinds/weekStates.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';
import { WeekMarks } from './WeekMarks.tsx';
import type { WeekProps } from './WeekTable.tsx';
import { WeekTabs } from './WeekTabs.tsx';

export function WeekDays({ question, value, onChange, id, disabled }: WeekProps) {
  const { t } = useSite();
  const { days, times, states } = question;
  const [here, setHere] = useState(0);
  const [news, setNews] = useState('');
  const [toHead, setToHead] = useState(false);
  const head = useRef<HTMLParagraphElement>(null);
  const [before, day, after] = [days[here - 1], days[here], days[here + 1]];
  const isSaid = (one: typeof day): boolean => one !== undefined && saidOn(value, one.id) > 0;

  // What was pressed has gone, or the day begins above it.
  useLayoutEffect(() => {
    if (toHead) head.current?.focus();
    setToHead(false);
  }, [toHead]);

  function go(to: number): void {
    setHere(to);
    setNews('');
  }

  /** One day becomes as the day before it; nothing that is said on it is written over. */
  function copyTo(at: number): void {
    const [from, to] = [days[at - 1], days[at]];
    if (!from || !to) return;
    onChange(withSameDay(value, to.id, from.id));
    go(at);
    setNews(t('week.copied', { day: to.label }));
    // The button that was pressed is there again for the next day, if that is empty.
    const goesOn = at > here && days[at + 1] !== undefined && !isSaid(days[at + 1]);
    setToHead(!goesOn);
  }

  if (!day) return null;
  return (
    <>
      <WeekTabs
        question={question}
        value={value}
        here={here}
        id={id}
        disabled={disabled}
        onGo={go}
      />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${here}`}>
        <p class="label week__day" ref={head} tabIndex={-1}>
          {day.label}
        </p>
        {isSaid(before) && !isSaid(day) && (
          <button
            type="button"
            class="pill-button"
            disabled={disabled}
            onClick={() => copyTo(here)}
          >
            {t('week.as-before')}
          </button>
        )}
        {times.map((time) => (
          <WeekMarks
            key={`${day.id} ${time.id}`}
            legend={time.label}
            states={states}
            none={t('week.unsaid')}
            mark={stateAt(value, day.id, time.id)}
            id={`${id}-${time.id}`}
            disabled={disabled}
            onChange={(state) => onChange(withState(value, day.id, time.id, state))}
          />
        ))}
      </div>
      <p {...untranslated} class="week__news" role="status">
        {news}
      </p>
      <div class="week__on">
        {after && isSaid(day) && !isSaid(after) && (
          <button type="button" class="button" disabled={disabled} onClick={() => copyTo(here + 1)}>
            {t('week.same', { day: after.label })}
          </button>
        )}
        {after && (
          <button
            type="button"
            class="button button--quiet"
            disabled={disabled}
            onClick={() => {
              go(here + 1);
              setToHead(true);
            }}
          >
            {t('week.next')}
          </button>
        )}
      </div>
    </>
  );
}
