/** How hard each unit of the content is, against what its readers can be asked to read. */
import { lixOf, sentencesOf } from './lix.ts';
import type { Lix } from './lix.ts';
import type { Unit, UnitReader } from './units.ts';

/** The highest LIX, by reader. */
const limits: Record<UnitReader, number> = { citizen: 30, relative: 35, caseworker: 45, easy: 20 };

export type Reading = Lix & {
  unit: string;
  reader: UnitReader;
  limit: number;
  isOver: boolean;
  /** The sentences that would help most to mend, hardest first. */
  hardest: { text: string; lix: number }[];
};

/** Measures units, hardest for its reader first. A word of `once` counts as long only once a unit. */
export function readingOf(units: Unit[], once: string[]): Reading[] {
  return units
    .map((unit) => measure(unit, once))
    .filter(({ words }) => words > 0)
    .sort((one, other) => other.lix - other.limit - (one.lix - one.limit));
}

function measure({ id, reader, texts, items }: Unit, once: string[]): Reading {
  const text = texts.flatMap(sentencesOf);
  const listed = items.flatMap(sentencesOf);
  // What is mostly a list is measured on what else it says: names in a list are no sentences.
  const isList = lixOf(listed).words > lixOf(text).words;
  const sentences = isList ? text : [...text, ...listed];
  const lix = lixOf(sentences, once);
  const limit = limits[reader];
  return {
    ...lix,
    unit: id,
    reader,
    limit,
    isOver: lix.lix > limit,
    hardest: sentences
      .map((sentence) => ({ text: sentence, lix: lixOf([sentence]).lix }))
      .sort((one, other) => other.lix - one.lix)
      .slice(0, 3),
  };
}
