/** A week by times of the day: how each is, in a word. */
import { checked, z } from '../zod.ts';
import { contentId, labelled, optionNeeds } from './kind.ts';
import type { Common, Kind, Option, Source } from './kind.ts';

const ids = checked(z.array(contentId), z.minLength(1));
const structure = {
  days: ids,
  times: ids,
  states: ids,
};

/** Day → time of the day → how it is; what is not said is not there. */
export const weekValue = z.record(contentId, z.record(contentId, contentId));
export type Week = z.infer<typeof weekValue>;

export type WeekQuestion = Common & {
  kind: 'week';
  days: Option[];
  times: Option[];
  states: Option[];
};

export const weekSource: Source<typeof structure, WeekQuestion> = {
  structure,
  make: (common, { days, times, states }, words) => ({
    ...common,
    kind: 'week',
    days: labelled(days, words),
    times: labelled(times, words),
    states: labelled(states, words),
  }),
  needs: ({ days, times, states }) => optionNeeds([...days, ...times, ...states]),
};

export const week: Kind<Week> = {
  empty: {},
  isEmpty: (value) => Object.values(value).every((day) => Object.keys(day).length === 0),
};

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
