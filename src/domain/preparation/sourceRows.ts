/**
 * Rows of a list that stand for what is said in other answers: they are there at once, and become entries when something
 * is said in them. From then on an entry's own words stand, whatever becomes of the answer that they came from.
 */
import { entryTitle } from '../kinds/entryFields.ts';
import type { EntriesQuestion, Entry } from '../kinds/entries.ts';
import { isEmptyField } from '../kinds/fields.ts';
import type { Question } from '../kinds/registry.ts';
import { inOneLine } from '../text/block.ts';
import { givenValue } from './preparation.ts';
import type { Answers } from './preparation.ts';

/** A thing that is said elsewhere: `from` is its question and its place there, or its entry. */
type Thing = { from: string; words: string };
/** A row, and its entry; one in which nothing is said yet is in no list. */
export type SourceRow = { from: string; entry: Entry };

/** An id has at most 100 letters; the end of a long one tells it apart, and a number may follow. */
const ID_LETTERS = 96;

/** The rows of a list for what its sources (`rowsFrom`) say now, in their order; `named` are questions it may be from. */
export function sourceRows(
  question: EntriesQuestion,
  value: Entry[],
  named: Question[],
  answers: Answers,
): SourceRow[] {
  const things = (question.rowsFrom ?? []).flatMap((id) =>
    named.filter((source) => source.id === id).flatMap((source) => thingsIn(source, answers)),
  );
  const found = entriesFor(question, value, things);
  const [first] = question.fields;
  const taken = new Set(value.map(({ id }) => id));
  return things.map((thing) => {
    const { from, words } = thing;
    const name = first && { [first.id]: { kind: 'text' as const, value: words } };
    return { from, entry: found.get(thing) ?? { id: freeId(from, taken), values: { ...name } } };
  });
}

/**
 * The list with a row as it is now: before those of one's own, in the order of the rows. One in which nothing is said
 * any more leaves it.
 */
export function withRow(
  { fields: [first] }: EntriesQuestion,
  value: Entry[],
  rows: SourceRow[],
  changed: Entry,
): Entry[] {
  const all = new Map(value.map((one) => [one.id, one]));
  const isSaid = Object.entries(changed.values).some(
    ([id, given]) => id !== first?.id && !isEmptyField(given),
  );
  if (isSaid) all.set(changed.id, changed);
  else all.delete(changed.id);
  const ids = rows.map(({ entry }) => entry.id);
  return [
    ...ids.flatMap((id) => all.get(id) ?? []),
    ...[...all.values()].filter(({ id }) => !ids.includes(id)),
  ];
}

/** What is said in an answer, thing by thing; nothing where its kind says no things. */
function thingsIn(source: Question, answers: Answers): Thing[] {
  const given = givenValue(answers[source.id]);
  const thing = (place: string | number, words: string): Thing[] =>
    words === '' ? [] : [{ from: `${source.id}/${place}`.slice(-ID_LETTERS), words }];
  if (source.kind === 'ranked' && given?.kind === 'ranked')
    return given.value.flatMap((text, at) =>
      thing(source.places[at]?.id ?? at + 1, inOneLine(text)),
    );
  if (source.kind === 'entries' && given?.kind === 'entries')
    return given.value.flatMap((one) => thing(one.id, entryTitle(source, one)));
  return [];
}

/** The entries that things have: of their place and words; of their words, for places change; of their place, reworded. */
function entriesFor(question: EntriesQuestion, value: Entry[], things: Thing[]) {
  const sources = things.map(({ from }) => from.slice(0, from.lastIndexOf('/') + 1));
  const free = new Set(value.filter(({ id }) => sources.some((source) => id.startsWith(source))));
  const found = new Map<Thing, Entry>();
  const isPlace = ({ from }: Thing, { id }: Entry): boolean => id === from;
  const hasWords = ({ words }: Thing, one: Entry): boolean => entryTitle(question, one) === words;
  const isBoth = (thing: Thing, one: Entry): boolean => isPlace(thing, one) && hasWords(thing, one);
  for (const fits of [isBoth, hasWords, isPlace])
    for (const thing of things.filter((one) => !found.has(one))) {
      const entry = [...free].find((one) => fits(thing, one));
      if (entry === undefined) continue;
      found.set(thing, entry);
      free.delete(entry);
    }
  return found;
}

/** The id, or with a number after it where it is taken: by a thing that stood in this place before. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let next = 2; taken.has(free); next += 1) free = `${id}-${next}`;
  return free;
}
