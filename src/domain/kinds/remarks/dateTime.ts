/** A day or an hour that cannot be, is past, or lies far ahead. */
import { cannotBe, dayOf, hourOf, isoDay, momentWords, typedDay, whole } from '../dayAndHour.ts';
import type { Remark, Remarks } from '../kind.ts';
import type { Moment, MomentQuestion } from '../dateTime.ts';

/** More years ahead than this are asked about: it may be a slip. */
const FAR = 2;

export const momentRemarks: Remarks<MomentQuestion, Moment> = (question, value, today) => [
  ...dayRemarks(question, value, today),
  ...(value.time.trim() !== '' && hourOf(value) === undefined
    ? [{ code: 'no-such-time' as const, values: { typed: value.time.trim() }, path: ['time'] }]
    : []),
];

function dayRemarks(question: MomentQuestion, value: Moment, today: string): Remark[] {
  const { day, month, year } = value;
  const found = dayOf(value);
  if (found === undefined) {
    const strange = [day, month, year].some(
      (typed) => typed.trim() !== '' && whole(typed) === undefined,
    );
    if (!cannotBe(value) && !strange) return [];
    const typed = typedDay(value, question.lang);
    return [{ code: 'no-such-date', values: { typed }, path: ['day'] }];
  }
  const typed = momentWords({ ...value, time: '' }, question.lang);
  const iso = isoDay(found);
  if (iso < today) return [{ code: 'past', values: { typed }, path: ['day'] }];
  const far = `${Number(today.slice(0, 4)) + FAR}${today.slice(4)}`;
  return iso > far ? [{ code: 'far-ahead', values: { typed }, path: ['day'] }] : [];
}
