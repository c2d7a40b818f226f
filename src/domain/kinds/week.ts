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
