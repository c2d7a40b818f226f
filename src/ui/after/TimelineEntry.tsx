/** One day of the timeline; what has been is calm, and says so. */
import type { TimelineDay } from '../../domain/after/timeline.ts';
import { formatDay } from '../../domain/time/formatDate.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';

export function TimelineEntry({ day }: { day: TimelineDay }) {
  const { t, locale, root } = useSite();
  const { kind, title, text, place, sendBy, source, lang, isPast } = day;
  const spoken = lang === undefined || lang === locale ? {} : { lang };
  /** What was agreed is in the citizen's words. */
  const own = kind === 'meeting' || kind === 'agreed' ? untranslated : {};
  return (
    <li class={`timeline__day timeline__day--${kind}${isPast ? ' timeline__day--past' : ''}`}>
      <p class="timeline__when">
        <time dateTime={day.day}>{formatDay(day.day, locale, day.hour)}</time>
        <span class="timeline__tag">{t(`timeline.kind.${kind}`)}</span>
        {isPast && <span class="timeline__been">{t('timeline.been')}</span>}
      </p>
      <p class="timeline__title" dir="auto" {...spoken} {...own}>
        {title}
      </p>
      {text !== undefined && (
        <p dir="auto" {...spoken} {...own}>
          {text}
        </p>
      )}
      {place !== undefined && (
        <p dir="auto" {...untranslated}>
          {place}
        </p>
      )}
      {sendBy !== undefined && <p>{t('timeline.send-by', { date: formatDay(sendBy, locale) })}</p>}
      {source?.path !== undefined && (
        <p class="timeline__source">
          <a href={root + source.path} {...spoken}>
            {source.title}
          </a>
        </p>
      )}
    </li>
  );
}
