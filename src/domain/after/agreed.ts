/** What was agreed with a day to it. Which field says what is told by its kind: text, choice, day. */
import { dayOf, hourOf, isoDay } from '../kinds/dayAndHour.ts';
import type { Hour } from '../kinds/dayAndHour.ts';
import type { EntriesQuestion, Entry } from '../kinds/entries.ts';
import { labelOf } from '../kinds/kind.ts';
import { givenValue } from '../preparation/preparation.ts';
import type { Answers } from '../preparation/preparation.ts';

/** Something that was agreed for a day, YYYY-MM-DD; `text` is who does it. */
export type AgreedDay = {
  id: string;
  kind: 'agreed';
  day: string;
  hour?: Hour;
  title: string;
  text?: string;
};

/** Gives the agreements that have a whole date, in the order they stand. One without words has the name of an entry. */
export function agreedDays(question: EntriesQuestion | undefined, answers: Answers): AgreedDay[] {
  const listed = question && givenValue(answers[question.id]);
  if (question === undefined || listed?.kind !== 'entries') return [];
  return listed.value.flatMap((entry) => agreedDay(question, entry) ?? []);
}

function agreedDay({ fields, entry: name }: EntriesQuestion, entry: Entry): AgreedDay | undefined {
  const values = fields.flatMap(({ id }) => entry.values[id] ?? []);
  const when = values.find((value) => value.kind === 'dateTime')?.value;
  const day = when && dayOf(when);
  if (!when || !day) return undefined;
  const hour = hourOf(when);
  const what = values.find((value) => value.kind === 'text')?.value.trim() ?? '';
  const who = fields.find((field) => field.kind === 'choice');
  const chosen = values.find((value) => value.kind === 'choice')?.value;
  const text = who && chosen !== undefined ? labelOf(who.groups, chosen) : undefined;
  return {
    id: entry.id,
    kind: 'agreed',
    day: isoDay(day),
    ...(hour && { hour }),
    title: what === '' ? name : what,
    ...(text !== undefined && { text }),
  };
}
