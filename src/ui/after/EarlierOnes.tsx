/** The preparations for earlier meetings: each can be read, and saved as a file, which can be opened as any other. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf, isoDay } from '../../domain/kinds/dayAndHour.ts';
import { asOwn, earlierOnes } from '../../domain/preparation/earlier.ts';
import { FILE_NAME } from '../../domain/preparation/file.ts';
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Earlier, Preparation } from '../../domain/preparation/preparation.ts';
import { formatDate } from '../../domain/time/formatDate.ts';
import { exportFile } from '../../storage/work/exchange.ts';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import { saveFile } from '../keeping/saveFile.ts';

export function EarlierOnes({ preparation }: { preparation: Preparation }) {
  const { t, locale } = useSite();
  const all = earlierOnes(preparation);
  const place = useRef<HTMLHeadingElement>(null);
  // The page came to life after the browser had looked for it.
  useEffect(() => {
    if (location.hash === '#earlier') place.current?.scrollIntoView();
  }, []);
  if (all.length === 0) return null;
  return (
    <section class="card papers-of" aria-labelledby="earlier">
      <h2 ref={place} id="earlier">
        {t('again.earlier')}
      </h2>
      <p class="hint">{t('again.earlier.hint')}</p>
      <ul>
        {all.map((one) => {
          const day = meetingDay(one);
          const key = day === undefined ? 'again.earlier.put' : 'again.earlier.meeting';
          const name = t(key, { date: formatDate(day ?? one.at, locale) });
          return (
            <li key={one.id}>
              {name}{' '}
              <button
                type="button"
                class="link"
                aria-label={`${t('again.earlier.save')}: ${name}`}
                onClick={() => void save(one, day)}
              >
                {t('again.earlier.save')}
              </button>
              <ReadIt earlier={one} name={name} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ReadIt({ earlier, name }: { earlier: Earlier; name: string }) {
  const { t } = useSite();
  const [isOpen, setOpen] = useState(false);
  const paper = useLater(isOpen, () => import('./EarlierPaper.tsx'));
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('again.earlier.read')}
        <span class="visually-hidden">: {name}</span>
      </summary>
      {isOpen && paper && 'EarlierPaper' in paper && <paper.EarlierPaper earlier={earlier} />}
    </details>
  );
}

/** The day (YYYY-MM-DD) of the meeting that it was for, if a whole one was written. */
function meetingDay({ answers }: Earlier): string | undefined {
  const when = givenValue(answers['meeting-time']);
  const day = when?.kind === 'dateTime' ? dayOf(when.value) : undefined;
  return day && isoDay(day);
}

function save(one: Earlier, day = one.at.slice(0, 10)): Promise<boolean> {
  return saveFile(exportFile(asOwn(one)), FILE_NAME.replace('.json', `-${day}.json`));
}
