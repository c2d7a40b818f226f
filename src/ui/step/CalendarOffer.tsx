/** *Læg mødet i din kalender*: a file that the telephone or computer can open. */
import { useState } from 'preact/hooks';
import { calendarEvent, calendarName } from '../../domain/paper/calendar.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { saveFile } from '../keeping/saveFile.ts';
import { useSite } from '../island/site.ts';

type Props = { questions: Question[]; preparation: Preparation };

export function CalendarOffer({ questions, preparation }: Props) {
  const { t, root } = useSite();
  const [news, setNews] = useState<'none' | 'saved' | 'failed'>('none');
  const event = calendarEvent(questions, preparation.answers);
  if (event === undefined) return null;
  const name = `${t('calendar.file')}.ics`;

  async function save(meeting: typeof event & object): Promise<void> {
    try {
      const { calendarFile } = await import('./calendarFile.ts');
      const reminder = `${location.origin}${root}/ark/huskeseddel/`;
      const text = calendarFile([meeting], calendarName(preparation), reminder);
      if (await saveFile(new Blob([text], { type: 'text/calendar' }), name)) setNews('saved');
    } catch {
      setNews('failed');
    }
  }

  return (
    <div class="card calendar">
      <p class="hint">{t('calendar.hint')}</p>
      <button type="button" class="button button--quiet" onClick={() => void save(event)}>
        {t('calendar.save')}
      </button>
      <p class="calendar__news" role="status">
        {news === 'saved' && t('calendar.saved', { file: name })}
        {news === 'failed' && t('calendar.failed')}
      </p>
    </div>
  );
}
