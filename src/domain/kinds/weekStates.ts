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

/** How many of the times of a day are said. */
export function saidOn(value: Week, day: string): number {
  return Object.keys(value[day] ?? {}).length;
}

/** The week with one day as another is; nothing that is said on it is written over. */
export function withSameDay(value: Week, day: string, other: string): Week {
  const states = value[other];
  return states === undefined || saidOn(value, day) > 0 ? value : { ...value, [day]: states };
}
