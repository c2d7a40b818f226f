/** The island of the way through: the steps and how far each is, where the citizen was last, and the work itself. */
import { pathOf, screensOf } from '../../domain/way/flow.ts';
import { firstScreen, latestScreen, stepState } from '../../domain/way/progress.ts';
import type { Outline, OutlineStep } from '../../domain/way/outline.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { Island } from '../island/Island.tsx';
import type { Work } from '../island/Island.tsx';
import { KeepingPanel } from '../keeping/KeepingPanel.tsx';
import { PaceChoice } from './PaceChoice.tsx';
import { WorkPanel } from '../keeping/WorkPanel.tsx';
import { formatDate } from '../../i18n/formatDate.ts';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { isOnAppleHomeScreen } from '../keeping/appleHomeScreen.ts';

export function TaskList({ site, outline }: { site: SiteProps; outline: Outline }) {
  return <Island site={site}>{(work) => <Tasks outline={outline} work={work} />}</Island>;
}

function Tasks({ outline, work }: { outline: Outline; work: Work }) {
  const { t } = useSite();
  const { answers } = work.preparation;
  return (
    <>
      {work.ready && isUntouched(work.preparation) && isOnAppleHomeScreen() && (
        <div class="card next">
          <p>{t('tasks.home-screen')}</p>
          <a class="button button--quiet" href="#work">
            {t('tasks.home-screen.open')}
          </a>
        </div>
      )}
      <WhereToGo outline={outline} answers={answers} ready={work.ready} />
      <PaceChoice outline={outline} answers={answers} />
      <h2>{t('tasks.heading')}</h2>
      <ol class="tasks">
        {outline.steps.map((step, at) => (
          <Task key={step.id} step={step} number={at + 1} outline={outline} answers={answers} />
        ))}
      </ol>
      <div id="work" tabIndex={-1}>
        {work.store && work.ready && (
          <WorkPanel preparation={work.preparation} store={work.store} />
        )}
        {work.store && work.keeping.where === 'device' && (
          <KeepingPanel keeping={work.keeping} store={work.store} />
        )}
      </div>
    </>
  );
}

type WhereProps = { outline: Outline; answers: Answers; ready: boolean };

/** The one thing that is clearly next: where the citizen was last, or the beginning. */
function WhereToGo({ outline, answers, ready }: WhereProps) {
  const { t, root, locale } = useSite();
  const latest = ready ? latestScreen(outline, answers) : undefined;
  const step = outline.steps.find(({ id }) => id === latest?.step);
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

type TaskProps = { step: OutlineStep; number: number; outline: Outline; answers: Answers };

function Task({ step, number, outline, answers }: TaskProps) {
  const { t, root, locale } = useSite();
  const state = stepState(outline, answers, step.id);
  const minutes = t('tasks.minutes', { minutes: step.minutes });
  return (
    <li class={`task task--${state}`} {...spokenIn(step.lang, locale)}>
      <span class="task__number" aria-hidden="true">
        {state === 'done-for-now' ? '✓' : number}
      </span>
      <a class="task__link" href={root + pathOf(firstScreen(outline, answers, step.id))}>
        {step.title}
      </a>
      <span class="task__lead">{step.lead}</span>
      <span class="task__state" {...spokenIn(locale, step.lang)}>
        {step.view === 'review' ? minutes : `${t(`tasks.state.${state}`)} · ${minutes}`}
      </span>
    </li>
  );
}
