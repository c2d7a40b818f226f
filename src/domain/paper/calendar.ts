/** The meeting as an entry for a calendar: when, where, what it is called. How a calendar file looks is not said here. */
import { dayOf, hourOf } from '../kinds/dayAndHour.ts';
import type { Day, Hour } from '../kinds/dayAndHour.ts';
import type { DateTimeQuestion } from '../kinds/dateTime.ts';
import type { Question } from '../kinds/registry.ts';
import { givenValue } from '../preparation/preparation.ts';
import type { Answers, Preparation } from '../preparation/preparation.ts';

/**
 * An entry; `id` is the same for the same thing. Without an hour it is for the whole day. The time is that of the place,
 * wherever the calendar is opened. `text` is what is said of it.
 */
export type CalendarEvent = {
  id: string;
  title: string;
  day: Day;
  hour?: Hour;
  place?: string;
  text?: string;
};

/** The first of the questions that has a whole date and is for the calendar; nothing while there is none. */
export function calendarEvent(questions: Question[], answers: Answers): CalendarEvent | undefined {
  for (const question of questions) {
    const found = question.kind === 'dateTime' ? eventOf(question, answers) : undefined;
    if (found) return found;
  }
  return undefined;
}

function eventOf({ id, event }: DateTimeQuestion, answers: Answers): CalendarEvent | undefined {
  const when = givenValue(answers[id]);
  const day = when?.kind === 'dateTime' ? dayOf(when.value) : undefined;
  if (event === undefined || when?.kind !== 'dateTime' || day === undefined) return undefined;
  // A calendar file has four digits for the year, and one before 1000 is a slip.
  if (day.year < 1000) return undefined;
  const hour = hourOf(when.value);
  const where = givenValue(answers[event.place]);
  return {
    id,
    title: event.title,
    day,
    ...(hour && { hour }),
    ...(where?.kind === 'text' && { place: where.value.trim() }),
  };
}

/**
 * Gives the name that all entries of one meeting share: the same in every file about it, and another when a new meeting
 * is begun, so that its entry does not move the one of the meeting that was.
 */
export function calendarName({ id, earlier }: Pick<Preparation, 'id' | 'earlier'>): string {
  // One meeting that was put away in two tabs is there twice, with the same beginning.
  const before = new Set(earlier.filter(({ gone }) => !gone).map(({ from }) => from)).size;
  return before === 0 ? id : `${id}.${String(before + 1)}`;
}
