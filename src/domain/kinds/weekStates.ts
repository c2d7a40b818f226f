/** Reads and changes the states of a week. Loaded with its field and on papers only, so it is apart from `week.ts`. */
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
