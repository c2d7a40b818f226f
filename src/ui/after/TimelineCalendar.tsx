/** *Læg datoerne i din kalender*: one file with the days to come. */
import { useState } from 'preact/hooks';
import { calendarDays } from '../../domain/after/calendarDays.ts';
import type { TimelineDay } from '../../domain/after/timeline.ts';
import { useSite } from '../island/site.ts';
import { saveFile } from '../keeping/saveFile.ts';

/** `work` is the preparation's id. */
type Props = { days: TimelineDay[]; work: string };

export function TimelineCalendar({ days, work }: Props) {
  const { t, root } = useSite();
  const [news, setNews] = useState<'none' | 'saved' | 'failed'>('none');
  const events = calendarDays(days);
  if (events.length === 0) return null;
  const name = `${t('timeline.file')}.ics`;

  async function save(): Promise<void> {
    try {
      const { calendarFile } = await import('../step/calendarFile.ts');
      const text = calendarFile(events, work, `${location.origin}${root}/efter/`);
      if (await saveFile(new Blob([text], { type: 'text/calendar' }), name)) setNews('saved');
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
        {news === 'saved' && t('timeline.saved', { file: name })}
        {news === 'failed' && t('timeline.failed')}
      </p>
    </div>
  );
}
