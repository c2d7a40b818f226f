/** The days around the meeting: what is advice, what is a rule, what was agreed, and when one meets again. */
import { timelineOf } from '../../domain/after/timeline.ts';
import { calendarName } from '../../domain/paper/calendar.ts';
import type { Timeline as Content } from '../../domain/content/catalog.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { useSite } from '../island/site.ts';
import { TimelineCalendar } from './TimelineCalendar.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';

type Props = {
  timeline: Content;
  preparation: Preparation;
  today: string;
  /** The address of the question when the meeting is, below the language's root. */
  meetingPath: string;
};

export function Timeline({ timeline, preparation, today, meetingPath }: Props) {
  const { t, root } = useSite();
  const { state, days } = timelineOf(timeline, preparation.answers, today);
  return (
    <div class="timeline">
      <p class="timeline__lead">{t(`timeline.${state}`)}</p>
      {(state === 'no-meeting' || state === 'far-ahead') && (
        <p>
          <a href={root + meetingPath}>{t('timeline.date')}</a>
        </p>
      )}
      {days.length > 0 && (
        <ol class="timeline__days">
          {days.map((day) => (
            <TimelineEntry key={day.id} day={day} />
          ))}
        </ol>
      )}
      <TimelineCalendar days={days} name={calendarName(preparation)} />
    </div>
  );
}
