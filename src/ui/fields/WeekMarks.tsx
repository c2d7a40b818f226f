/** One of the states, or none: what the table is marked with, or how one time of a day is. Also the key to the signs. */
import type { Option } from '../../domain/kinds/kind.ts';
import { stateClass, WeekSign } from './WeekSign.tsx';

type Props = {
  legend: string;
  states: Option[];
  /** What choosing none of them is called. */
  none: string;
  mark: string | undefined;
  id: string;
  disabled: boolean;
  onChange: (mark: string | undefined) => void;
};

export function WeekMarks({ legend, states, none, mark, id, disabled, onChange }: Props) {
  const marks = [
    ...states.map(({ id: state, label }, place) => ({ label, state, place })),
    // What the content no longer has is shown as it is.
    ...(mark === undefined || states.some(({ id: known }) => known === mark)
      ? []
      : [{ label: mark, state: mark, place: -1 }]),
    { label: none, state: undefined, place: 'empty' as const },
  ];
  return (
    <fieldset class="subfield">
      <legend class="label">{legend}</legend>
      <div class="week__marks">
        {marks.map(({ state, label, place }, at) => (
          <label key={at} class={`week__mark ${stateClass(place)}`}>
            <input
              type="radio"
              class="week__radio"
              id={`${id}--mark-${at}`}
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
    </fieldset>
  );
}
