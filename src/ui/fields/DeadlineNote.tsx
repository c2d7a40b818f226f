/** When a deadline ends that runs from a date; the letter is what counts. */
import { dayOf, isoDay } from '../../domain/kinds/dayAndHour.ts';
import type { DateTime, DateTimeQuestion } from '../../domain/kinds/dateTime.ts';
import { dateFormat } from '../../domain/time/dateFormat.ts';
import { dayAfter } from '../../domain/time/dayAfter.ts';
import { deadlineAfter } from '../../domain/time/deadline.ts';
import { useSite } from '../island/site.ts';
import { today } from '../island/today.ts';

/** So many days before its end a deadline is near. */
const SOON = 7;

type Props = { question: DateTimeQuestion; value: DateTime };

export function DeadlineNote({ question: { deadlineWeeks: weeks = 0 }, value }: Props) {
  const { t, locale } = useSite();
  const from = dayOf(value);
  const found = from && deadlineAfter(isoDay(from), { weeks });
  if (found === undefined) return null;
  const { ends, sendBy } = found;
  const now = today();
  const isOver = ends < now;
  const isSoon = !isOver && ends <= (dayAfter(now, { days: SOON }) ?? ends);
  const inWords = (day: string): string =>
    dateFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day));
  return (
    <div class="note deadline">
      <p>{t(isOver ? 'deadline.over' : 'deadline.ends', { weeks, day: inWords(ends) })}</p>
      {isSoon && <p>{t('deadline.soon')}</p>}
      {ends !== sendBy && sendBy >= now && <p>{t('deadline.shut', { day: inWords(sendBy) })}</p>}
      <p>{t('deadline.letter')}</p>
    </div>
  );
}
