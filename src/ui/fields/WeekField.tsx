/** A week by times of the day: a table to mark, or the same as a list. Both show the same value. */
import { useState } from 'preact/hooks';
import type { Option } from '../../domain/kinds/kind.ts';
import { withState } from '../../domain/kinds/weekStates.ts';
import { useSite } from '../island/site.ts';
import type { FieldProps, FormPart } from './field.ts';
import { WeekGrid } from './WeekGrid.tsx';
import { WeekMarks } from './WeekMarks.tsx';
import { stateWords } from './weekWords.ts';
import { untranslated } from '../island/untranslated.ts';

export const week: FormPart<'week'> = { Field: WeekField, remarks: () => [] };

function WeekField({ question, value, onChange, id, disabled }: FieldProps<'week'>) {
  const { t } = useSite();
  /** Fetched by those who ask for it; where it cannot be, the table stays. */
  const [list, setList] = useState<typeof import('./WeekList.tsx')>();
  const [mark, setMark] = useState(question.states[0]?.id);
  const [news, setNews] = useState('');

  function set(day: Option, time: Option, state: string | undefined): void {
    onChange(withState(value, day.id, time.id, state));
    setNews(stateWords(question, day, time, state, t));
  }

  return (
    <div class="week">
      <button
        type="button"
        class="link week__view"
        disabled={disabled}
        onClick={() => {
          if (list) setList(undefined);
          else void import('./WeekList.tsx').then(setList, () => undefined);
          setNews('');
        }}
      >
        {t(list ? 'week.as-grid' : 'week.as-list')}
      </button>
      {list ? (
        <list.WeekList
          question={question}
          value={value}
          id={id}
          disabled={disabled}
          onSet={(day, time, state) => onChange(withState(value, day.id, time.id, state))}
        />
      ) : (
        <>
          <WeekMarks
            states={question.states}
            mark={mark}
            id={id}
            disabled={disabled}
            onChange={setMark}
          />
          <div class="week__scroll">
            <WeekGrid
              question={question}
              value={value}
              mark={mark}
              id={id}
              disabled={disabled}
              onSet={set}
            />
          </div>
          <p {...untranslated} class="week__news" role="status">
            {news}
          </p>
          <p class="hint week__keys" id={`${id}--keys`}>
            {t('week.keys', { most: Math.min(question.states.length, 9) })}
          </p>
        </>
      )}
    </div>
  );
}
