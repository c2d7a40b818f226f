/** The island of the way: what is next, the two parts and how far each is, the sheet, and the work itself. */
import { isAsked, isScreenTouched, ordered, screensOf } from '../../domain/way/flow.ts';
import type { Outline, OutlineTopic } from '../../domain/way/outline.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { Island } from '../island/Island.tsx';
import type { Work } from '../island/Island.tsx';
import { KeepingPanel } from '../keeping/KeepingPanel.tsx';
import { FirstPart } from './FirstPart.tsx';
import { PaceChoice } from './PaceChoice.tsx';
import type { Titles } from './titles.ts';
import { Topics } from './Topics.tsx';
import { WhereToGo } from './WhereToGo.tsx';
import { whereToGo } from './whereToGo.ts';
import { WorkPanel } from '../keeping/WorkPanel.tsx';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import { useLater } from '../island/useLater.ts';
import { Sign } from '../island/Sign.tsx';
import { useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { isOnAppleHomeScreen } from '../keeping/appleHomeScreen.ts';

type Props = { outline: Outline; titles: Titles };

export function TaskList({ site, ...props }: Props & { site: SiteProps }) {
  return <Island site={site}>{(work) => <Tasks {...props} work={work} />}</Island>;
}

function Tasks({ outline: written, titles, work }: Props & { work: Work }) {
  const { t, root } = useSite();
  const { answers } = work.preparation;
  const outline = ordered(written, answers);
  const isEmpty = isUntouched(work.preparation);
  const topics = outline.steps.filter((step) => step.view === 'questions');
  const more = topics.filter(
    (step) => step.part === 'more' && hasSomething(outline, answers, step),
  );
  const review = outline.steps.find((step) => step.view === 'review');
  const where = whereToGo(outline, work);
  const first = topics.filter(({ part }) => part === 'first');
  const next = where && <WhereToGo where={where} outline={outline} titles={titles} />;
  const isNextIn = ({ id }: OutlineTopic): boolean =>
    where?.is === 'beginning' || (where?.is === 'latest' && where.latest.step === id);
  const again = useLater(
    work.ready && work.preparation.earlier.length > 0,
    () => import('./NewAnswers.tsx'),
  );
  return (
    <>
      {work.ready && isEmpty && isOnAppleHomeScreen() && (
        <div class="card">
          <p>{t('tasks.home-screen')}</p>
          <p class="actions">
            <a class="button button--quiet" href="#work">
              {t('tasks.home-screen.open')}
            </a>
          </p>
        </div>
      )}
      <div class="hub">
        <div class="hub__first">
          {next && !first.some(isNextIn) && <div class="next on-ground">{next}</div>}
          {first.map((step) => (
            <FirstPart
              key={step.id}
              step={step}
              words={titles[step.id]}
              outline={outline}
              answers={answers}
              next={isNextIn(step) && next}
            />
          ))}
          {again && 'NewAnswers' in again && <again.NewAnswers preparation={work.preparation} />}
          <PaceChoice
            outline={outline}
            answers={answers}
            onChoose={(pace) => work.store?.choosePace(pace)}
          />
        </div>
        <section class="hub__more" aria-labelledby="more">
          <h2 id="more">{t('tasks.more')}</h2>
          <p class="hint">{t('tasks.more.hint')}</p>
          <Topics topics={more} titles={titles} outline={outline} answers={answers} />
        </section>
        <section class="card your-sheet" aria-labelledby="your-sheet">
          <h2 id="your-sheet">{t('tasks.sheet')}</h2>
          <p>{t(isEmpty ? 'tasks.sheet.empty' : 'tasks.sheet.hint')}</p>
          <p class="actions">
            <a class="button button--quiet" href={`${root}/ark/forberedelse/`}>
              {t('tasks.sheet.see')}
            </a>
            {review && (
              <a class="button button--quiet" href={`${root}/forbered/${review.id}/`}>
                {titles[review.id]?.sign !== undefined && (
                  <Sign name={titles[review.id]?.sign ?? ''} />
                )}
                {titles[review.id]?.title}
              </a>
            )}
          </p>
        </section>
      </div>
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

/** Whether a topic asks anything now, or something was said in it. */
function hasSomething(outline: Outline, answers: Answers, { id }: OutlineTopic): boolean {
  return screensOf(outline).some(
    (place) =>
      place.step === id &&
      (isAsked(outline, answers, place) || isScreenTouched(outline, answers, place)),
  );
}
