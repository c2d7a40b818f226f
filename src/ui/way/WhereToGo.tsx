/** The one thing that is clearly next: the timed way one is on, where one was last, or the beginning. */
import { pathOf, screensOf } from '../../domain/way/flow.ts';
import { latestScreen } from '../../domain/way/progress.ts';
import { firstOpen, keptPace, placeInTime } from '../../domain/way/pace.ts';
import type { Outline } from '../../domain/way/outline.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { spokenIn } from '../../i18n/locales.ts';
import type { Work } from '../island/Island.tsx';
import type { Titles } from './titles.ts';
import { useSite } from '../island/site.ts';
import { pacedPath } from '../step/addressAfter.ts';

type Props = { outline: Outline; titles: Titles; work: Work };

export function WhereToGo({ outline, titles, work }: Props) {
  const { t, root, locale } = useSite();
  const { ready, preparation, store } = work;
  const { answers } = preparation;
  const pace = ready && store ? keptPace(preparation, store.timestamp()) : undefined;
  const open = pace && firstOpen(outline, answers, pace);
  const place = pace && open && placeInTime(outline, answers, pace, open);
  const path = pace && pacedPath(open, pace);
  if (place && path !== undefined && place.at > 1) {
    const values = { number: place.at, count: place.count, minutes: Math.ceil(place.minutes) };
    return (
      <div class="card next">
        <p>{t('tasks.in-time', values)}</p>
        <a class="button" href={root + path}>
          {t('tasks.in-time.continue')}
        </a>
      </div>
    );
  }
  const latest = ready ? latestScreen(outline, answers) : undefined;
  const step = latest && titles[latest.step];
  const first = screensOf(outline)[0];
  if (latest && step) {
    const told = t('tasks.last', { step: step.title, date: formatDate(latest.at, locale) });
    const [before, after] = told.split(step.title);
    return (
      <div class="card next">
        <p>
          {before}
          <span {...spokenIn(step.lang, locale)}>{step.title}</span>
          {after}
        </p>
        <a
          class="button"
          href={
            root + pathOf({ step: latest.step, ...(latest.screen && { screen: latest.screen }) })
          }
        >
          {t('tasks.continue')}
        </a>
      </div>
    );
  }
  return first ? (
    <p>
      <a class="button" href={root + pathOf(first)}>
        {t('tasks.begin')}
      </a>
    </p>
  ) : null;
}
