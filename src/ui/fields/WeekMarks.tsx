/** What the table is marked with: one of the states, or nothing. Also the key to the signs. */
import type { Option } from '../../domain/kinds/kind.ts';
import { useSite } from '../island/site.ts';
import { WeekSign } from './WeekSign.tsx';

type Props = {
  states: Option[];
  mark: string | undefined;
  id: string;
  disabled: boolean;
  onChange: (mark: string | undefined) => void;
};

export function WeekMarks({ states, mark, id, disabled, onChange }: Props) {
  const { t } = useSite();
  const marks = [
    ...states.map((state, at) => ({ ...state, state: state.id, place: at })),
    { id: '', label: t('week.clear'), state: undefined, place: 'empty' as const },
  ];
  return (
    <fieldset class="subfield" aria-describedby={`${id}--how`}>
      <legend class="label">{t('week.mark')}</legend>
      <div class="week__marks">
        {marks.map(({ state, label, place }, at) => (
          <label key={at} class="week__mark">
            <input
              type="radio"
              class="week__radio"
              id={at === 0 ? id : `${id}--mark-${at}`}
              name={`${id}--mark`}
              checked={mark === state}
              disabled={disabled}
              onChange={() => onChange(state)}
            />
            <WeekSign place={place} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p class="hint" id={`${id}--how`}>
        {t('week.how')}
      </p>
    </fieldset>
  );
}
