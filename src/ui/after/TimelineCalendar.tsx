/** *Læg datoerne i din kalender*: one file with the days to come. */
import { useState } from 'preact/hooks';
import { calendarDays } from '../../domain/after/calendarDays.ts';
import type { TimelineDay } from '../../domain/after/timeline.ts';
import { useSite } from '../island/site.ts';
import { saveFile } from '../keeping/saveFile.ts';

/** `name` is what the entries of the meeting share. */
type Props = { days: TimelineDay[]; name: string };

export function TimelineCalendar({ days, name }: Props) {
  const { t, root } = useSite();
  const [news, setNews] = useState<'none' | 'saved' | 'failed'>('none');
  // In a calendar nothing else tells that it is advice.
  const named = days.map((day) =>
    day.kind === 'advice' ? { ...day, title: `${t('timeline.kind.advice')}: ${day.title}` } : day,
  );
  const events = calendarDays(named);
  if (events.length === 0) return null;
  const file = `${t('timeline.file')}.ics`;

  async function save(): Promise<void> {
    try {
      const { calendarFile } = await import('../step/calendarFile.ts');
      const text = calendarFile(events, name, `${location.origin}${root}/efter/`);
      if (await saveFile(new Blob([text], { type: 'text/calendar' }), file)) setNews('saved');
    } catch {
      setNews('failed');
    }
  }

  return (
    <div class="timeline__calendar">
      <button type="button" class="button button--quiet" onClick={() => void save()}>
        {t('timeline.save')}
      </button>
      <p class="hint">{t('timeline.hint', { count: events.length })}</p>
      <p class="timeline__news" role="status">
        {news === 'saved' && t('timeline.saved', { file })}
        {news === 'failed' && t('timeline.failed')}
      </p>
    </div>
  );
}
