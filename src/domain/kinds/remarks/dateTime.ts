/** A day or an hour that cannot be, is past, or lies far ahead. */
import { cannotBe, dayOf, hourOf, isoDay, dateTimeWords, typedDay, whole } from '../dayAndHour.ts';
import type { Remark } from '../kind.ts';
import type { Remarks } from './kind.ts';
import type { DateTime, DateTimeQuestion } from '../dateTime.ts';

/** More years ahead than this are asked about: it may be a slip. */
const FAR = 2;

export const dateTimeRemarks: Remarks<DateTimeQuestion, DateTime> = (question, value, today) => [
  ...dayRemarks(question, value, today),
  ...(value.time.trim() !== '' && hourOf(value) === undefined
    ? [
        {
          code: 'dateTime.no-such-time' as const,
          values: { typed: value.time.trim() },
          path: ['time'],
        },
      ]
    : []),
];

function dayRemarks(question: DateTimeQuestion, value: DateTime, today: string): Remark[] {
  const { day, month, year } = value;
  const found = dayOf(value);
  if (found === undefined) {
    const strange = [day, month, year].some(
      (typed) => typed.trim() !== '' && whole(typed) === undefined,
    );
    if (!cannotBe(value) && !strange) return [];
    const typed = typedDay(value, question.lang);
    return [{ code: 'dateTime.no-such-date', values: { typed }, path: ['day'] }];
  }
  const typed = dateTimeWords({ ...value, time: '' }, question.lang);
  const iso = isoDay(found);
  if (question.past) return [];
  if (iso < today) return [{ code: 'dateTime.past', values: { typed }, path: ['day'] }];
  const far = `${Number(today.slice(0, 4)) + FAR}${today.slice(4)}`;
  return iso > far ? [{ code: 'dateTime.far-ahead', values: { typed }, path: ['day'] }] : [];
}
