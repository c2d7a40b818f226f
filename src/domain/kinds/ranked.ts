/** A few things in order of weight, each in own words. */
import { checked, z } from '../zod.ts';
import { contentId, labelled, optionNeeds } from './kind.ts';
import type { Common, Kind, Option, Source } from './kind.ts';

const structure = {
  places: checked(z.array(contentId), z.minLength(2)),
};

/** By place: the first weighs most. A place may be empty. */
export const rankedValue = z.array(z.string());

export type RankedQuestion = Common & { kind: 'ranked'; places: Option[] };

export const rankedSource: Source<typeof structure, RankedQuestion> = {
  structure,
  make: (common, { places }, words) => ({
    ...common,
    kind: 'ranked',
    places: labelled(places, words),
  }),
  needs: ({ places }) => optionNeeds(places),
};

export const ranked: Kind<string[]> = {
  empty: [],
  isEmpty: (value) => value.every((text) => text.trim() === ''),
};
