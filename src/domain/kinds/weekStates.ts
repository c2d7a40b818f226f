/** How a week is read and changed. Apart from `week.ts`: only the field and the papers need it. */
import type { Week } from './week.ts';

/** How a time of a day is, if it is said. */
export function stateAt(value: Week, day: string, time: string): string | undefined {
  return value[day]?.[time];
}

/** The week with one time of one day said anew, or (without a state) not said any more. */
export function withState(value: Week, day: string, time: string, state?: string): Week {
  const { [day]: before = {}, ...others } = value;
  const { [time]: _, ...rest } = before;
  const after = state === undefined ? rest : { ...rest, [time]: state };
  return Object.keys(after).length === 0 ? others : { ...others, [day]: after };
}
