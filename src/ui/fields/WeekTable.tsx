/** The week where there is room for all of it: a table to mark. */
import { useState } from 'preact/hooks';
import type { Option } from '../../domain/kinds/kind.ts';
import { withState } from '../../domain/kinds/weekStates.ts';
import { useSite } from '../island/site.ts';
import type { FieldProps } from './field.ts';
import { WeekGrid } from './WeekGrid.tsx';
import { WeekMarks } from './WeekMarks.tsx';
import { untranslated } from '../island/untranslated.ts';
import { stateWords } from './weekWords.ts';

/** What each way of showing a week is given. */
export type WeekProps = Pick<
  FieldProps<'week'>,
  'question' | 'value' | 'onChange' | 'id' | 'disabled'
>;

export function WeekTable({ question, value, onChange, id, disabled }: WeekProps) {
  const { t } = useSite();
  const [mark, setMark] = useState(question.states[0]?.id);
  const [news, setNews] = useState('');

  function set(day: Option, time: Option, state: string | undefined): void {
    onChange(withState(value, day.id, time.id, state));
    setNews(stateWords(question, day, time, state, t));
  }

  return (
    <>
      <WeekMarks
        legend={t('week.mark')}
        states={question.states}
        none={t('week.clear')}
        mark={mark}
        id={id}
        disabled={disabled}
        onChange={setMark}
      />
      <p class="hint">{t('week.how')}</p>
      <WeekGrid
        question={question}
        value={value}
        mark={mark}
        id={id}
        disabled={disabled}
        onSet={set}
      />
      <p {...untranslated} class="week__news" role="status">
        {news}
      </p>
      <p class="hint week__keys" id={`${id}--keys`}>
        {t('week.keys', { most: Math.min(question.states.length, 9) })}
      </p>
    </>
  );
}
