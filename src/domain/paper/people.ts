/** The people a paper is for, where it is for one of those whom the citizen has named, or has a sheet for each. */
import type { Document } from '../content/catalog.ts';
import { isEmptyEntry } from '../kinds/entries.ts';
import type { Entry } from '../kinds/entries.ts';
import type { AnswerValue, Question } from '../kinds/registry.ts';
import { givenValue } from '../preparation/preparation.ts';
import type { Preparation } from '../preparation/preparation.ts';

/** The person a paper is for: who was chosen, else the first it is made for, else the first there is. */
export function personFor(
  { per }: Document,
  people: Entry[],
  person: string | undefined,
): Entry | undefined {
  const named = people.filter((one) => !isEmptyEntry(one));
  const first = named.find((one) => per !== undefined && isFor(per, one));
  return named.find(({ id }) => id === person) ?? first ?? named[0];
}

/**
 * The people who have a sheet of a document that has one each: whoever was chosen, or all that it is made for. Of
 * others there is none.
 */
export function peopleFor(
  document: Document,
  people: Entry[],
  person: string | undefined,
): Entry[] {
  const able = choosable(document, people);
  return person === undefined ? able : able.filter(({ id }) => id === person);
}

/** The people a paper for one person can be for, as they are offered to choose from. */
export function choosable({ per }: Document, people: Entry[]): Entry[] {
  const named = people.filter((one) => !isEmptyEntry(one));
  return per?.each ? named.filter((one) => isFor(per, one)) : named;
}

/** The entries that name the people of a document. */
export function peopleIn({ per }: Document, { answers }: Preparation): Entry[] {
  const given = per && givenValue(answers[per.question]);
  return given?.kind === 'entries' ? given.value : [];
}

function isFor({ field, is }: NonNullable<Document['per']>, { values }: Entry): boolean {
  const given = values[field];
  if (given?.kind === 'choice') return given.value === is;
  return given?.kind === 'choices' && given.value.chosen.includes(is);
}

/** Of a paper for one person only that person's entry; while nobody has been chosen, whom it is for first. */
export function onlyPerson(
  question: Question,
  given: AnswerValue,
  document: Document,
  person: string | undefined,
): AnswerValue {
  if (document.per?.question !== question.id || given.kind !== 'entries') return given;
  if (document.per.each)
    return { kind: 'entries', value: peopleFor(document, given.value, person) };
  const chosen = personFor(document, given.value, person);
  return { kind: 'entries', value: chosen ? [chosen] : [] };
}
