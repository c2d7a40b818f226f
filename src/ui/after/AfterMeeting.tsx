/** The island of the way after the meeting: what is next, its topics, whom to call, and the papers that came of it. */
import { firstScreen, stepState } from '../../domain/way/progress.ts';
import { dayOf, isoDay } from '../../domain/kinds/dayAndHour.ts';
import { givenValue, isUntouched } from '../../domain/preparation/preparation.ts';
import { pathOf } from '../../domain/way/flow.ts';
import type { Timeline } from '../../domain/content/catalog.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import type { Outline } from '../../domain/way/outline.ts';
import { Island } from '../island/Island.tsx';
import type { Work } from '../island/Island.tsx';
import { useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { today } from '../island/today.ts';
import { useLater } from '../island/useLater.ts';
import { Topics } from '../way/Topics.tsx';
import type { Titles } from '../way/titles.ts';
import type { PaperTitle } from '../paper/MadePapers.tsx';
import { Contact } from './Contact.tsx';
import { PapersOf } from './PapersOf.tsx';

/** `once` are the ids of the questions that are about one meeting. */
type Props = {
  outline: Outline;
  titles: Titles;
  papers: PaperTitle[];
  timeline: Timeline;
  /** The address of the question when the meeting is. */
  meetingPath: string;
  once: string[];
};

export function AfterMeeting({ site, ...props }: Props & { site: SiteProps }) {
  return <Island site={site}>{(work) => <After {...props} work={work} />}</Island>;
}

function After(props: Props & { work: Work }) {
  const { outline, titles, papers, timeline, meetingPath, once, work } = props;
  const { t, root } = useSite();
  const { answers } = work.preparation;
  const topics = outline.steps.filter((step) => step.view === 'questions');
  const [first] = topics;
  const isWritten = work.ready && !isUntouched(work.preparation);
  const day = meetingDay(answers, timeline);
  const isNew =
    isWritten && day === undefined && work.preparation.earlier.some(({ gone }) => !gone);
  const isAhead = day !== undefined && day > today();
  const begun = useLater(isNew, () => import('./NewMeeting.tsx'));
  const days = useLater(work.ready, () => import('./Timeline.tsx'));
  const again = useLater(isWritten, () => import('./StartAgain.tsx'));
  const earlier = useLater(
    isWritten && work.preparation.earlier.length > 0,
    () => import('./EarlierOnes.tsx'),
  );
  const state = first && stepState(outline, answers, first.id);
  return (
    <>
      <div class="hub">
        <div class="hub__first">
          {begun && 'NewMeeting' in begun && isNew && (
            <begun.NewMeeting work={work} timeline={timeline} meetingPath={meetingPath} />
          )}
          {first && state !== 'done-for-now' && !isAhead && !isNew && (
            <div class="next on-ground">
              <p>{t('after.same-day')}</p>
              <a class="button" href={root + pathOf(firstScreen(outline, answers, first.id))}>
                {t(state === 'begun' ? 'after.go-on' : 'after.begin')}
              </a>
            </div>
          )}
          <Contact answers={answers} />
          <PapersOf outline={outline} answers={answers} papers={papers} />
        </div>
        <section class="hub__more" aria-labelledby="topics">
          <h2 id="topics">{t('after.topics')}</h2>
          <p class="hint">{t('after.topics.hint')}</p>
          <Topics topics={topics} titles={titles} outline={outline} answers={answers} />
        </section>
      </div>
      {days && 'Timeline' in days && (
        <section aria-labelledby="days">
          <h2 id="days">{t('after.days')}</h2>
          <days.Timeline
            timeline={timeline}
            preparation={work.preparation}
            today={today()}
            meetingPath={meetingPath}
          />
        </section>
      )}
      {again && 'StartAgain' in again && <again.StartAgain work={work} once={once} />}
      {earlier && 'EarlierOnes' in earlier && (
        <earlier.EarlierOnes preparation={work.preparation} />
      )}
    </>
  );
}

/** The day of the meeting, YYYY-MM-DD, once a whole one is written. */
function meetingDay(answers: Answers, { meeting }: Timeline): string | undefined {
  const when = meeting && givenValue(answers[meeting.id]);
  const day = when?.kind === 'dateTime' ? dayOf(when.value) : undefined;
  return day && isoDay(day);
}
