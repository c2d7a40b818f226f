/** After a new beginning: when the new meeting is, as it was written down at the last one, or to be written. */
import { dateTimeWords, hasBeen } from '../../domain/kinds/dayAndHour.ts';
import type { Timeline } from '../../domain/content/catalog.ts';
import { earlierOnes } from '../../domain/preparation/earlier.ts';
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Work } from '../island/Island.tsx';
import { useSite } from '../island/site.ts';

type Props = { work: Work; timeline: Timeline; meetingPath: string };

export function NewMeeting({ work: { preparation, store }, timeline, meetingPath }: Props) {
  const { t, root, locale } = useSite();
  const { meeting, next } = timeline;
  const [last] = earlierOnes(preparation);
  const known = last && next ? givenValue(last.answers[next.id]) : undefined;
  const when =
    known?.kind === 'dateTime' && !hasBeen(known.value, new Date()) ? known.value : undefined;

  /** Writes what was known of the next meeting as the answers about this one. */
  function take(): void {
    for (const [from, to] of [
      [next?.id, meeting?.id],
      [next?.event?.place, meeting?.event?.place],
    ]) {
      const answer = from === undefined ? undefined : last?.answers[from];
      const content = givenValue(answer);
      if (store && answer && content && to !== undefined)
        store.answer(to, { state: 'answered', content, at: store.timestamp(), by: answer.by });
    }
  }

  return (
    <div class="next on-ground">
      <p>{t('again.when')}</p>
      {when && (
        <button type="button" class="button" onClick={take}>
          {t('again.when.take', { when: dateTimeWords(when, locale) })}
        </button>
      )}
      <a class={when ? 'link' : 'button'} href={root + meetingPath}>
        {t(when ? 'again.when.other' : 'again.when.write')}
      </a>
    </div>
  );
}
