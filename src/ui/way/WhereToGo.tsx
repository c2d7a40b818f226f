/** What is clearly next: the timed way one is on, where one was last, the paper that comes of it, or the beginning. */
import { pathOf, screensOf } from '../../domain/way/flow.ts';
import { latestScreen, stepState } from '../../domain/way/progress.ts';
import { firstOpen, keptPace, placeInTime } from '../../domain/way/pace.ts';
import type { Outline, ScreenPlace } from '../../domain/way/outline.ts';
import { formatDate } from '../../domain/time/formatDate.ts';
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
    const isDone = stepState(outline, answers, latest.step) === 'done-for-now';
    const values = { step: step.title, date: formatDate(latest.at, locale) };
    const told = t(isDone ? 'tasks.done' : 'tasks.last', values);
    const [before, after] = told.split(step.title);
    return (
      <div class="card next">
        <p>
          {before}
          <span {...spokenIn(step.lang, locale)}>{step.title}</span>
          {after}
        </p>
        <p class="actions">
          {!isDone && (
            <a class="button" href={root + pathOf(latest)}>
              {t('tasks.continue')}
            </a>
          )}
          <a
            class={isDone ? 'button' : 'button button--quiet'}
            href={`${root}/ark/${paperOf(outline, latest)}/`}
          >
            {t('tasks.sheet.see')}
          </a>
        </p>
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

/** The document that comes of a step, or else the one that all answers are on. */
function paperOf({ steps }: Outline, { step }: ScreenPlace): string {
  const [first, own] = [steps[0], steps.find(({ id }) => id === step)].map((one) =>
    one?.view === 'questions' ? one.paper : undefined,
  );
  return own ?? first ?? '';
}
