/** The island of a screen: its form, the way on and back, and the one question about where to keep the work. */
import { useState } from 'preact/hooks';
import type { Screen } from '../../domain/content/catalog.ts';
import { ordered, pathOf, previousScreen, sparedScreen } from '../../domain/way/flow.ts';
import type { Outline, ScreenPlace } from '../../domain/way/outline.ts';
import { funnelState } from '../../domain/way/funnel.ts';
import type { FunnelQuestion } from '../../domain/kinds/funnel.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import { isTouched, isUntouched, mainWriter } from '../../domain/preparation/preparation.ts';
import { addressAfter } from './addressAfter.ts';
import { isTalk, paceIn } from '../way/pacedAddress.ts';
import { screenFor } from './screenFor.ts';
import { useTalk } from './talk.ts';
import { isOnPage } from '../island/onPage.ts';
import type { BeforeGoing } from './BeforeGoing.tsx';
import { Island } from '../island/Island.tsx';
import type { Work } from '../island/Island.tsx';
import type { SiteProps } from '../island/site.ts';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import { pathBack } from '../readBack/address.ts';
import { useHelped } from '../readBack/useHelped.ts';
import { StepForm } from './StepForm.tsx';

// Loaded before hydration, and only by a screen that shows it.
const asks = isOnPage('.asks') ? await import('./AskList.tsx') : undefined;

type ScreenProps = {
  screen: Screen;
  here: ScreenPlace;
  outline: Outline;
  /** The question whose answer says who writes, if there is one. */
  writerQuestion?: string;
  /** The levels of the spørgetragt, for a screen that suggests their wishes. */
  funnel: FunnelQuestion[];
  /** The questions that may be asked about, for a screen that lists them. */
  askable: Question[];
  /** The questions whose answers those of the screen take words from. */
  named: Question[];
};

export function StepScreen({ site, ...props }: ScreenProps & { site: SiteProps }) {
  return <Island site={site}>{(work) => <StepPart {...props} work={work} />}</Island>;
}

function StepPart({
  screen,
  here,
  outline,
  writerQuestion,
  funnel,
  askable,
  named,
  work,
}: ScreenProps & { work: Work }) {
  const { t, root } = useSite();
  const [asking, setAsking] = useState<{ next: string; BeforeGoing: typeof BeforeGoing }>();
  const { ready, preparation, keeping, store } = work;
  const { answers } = preparation;
  const way = ordered(outline, answers);
  const writer = mainWriter(answers, writerQuestion);
  useHelped(writer !== 'me');
  const inTalk = ready && isTalk(location.search);
  useTalk(inTalk, store, keeping);
  const hasDate = screen.questions.some(
    (question) => question.kind === 'dateTime' && question.event && isTouched(answers[question.id]),
  );
  const hasCourse =
    screen.shows === 'course' && screen.questions.some(({ id }) => isTouched(answers[id]));
  const course = useLater(hasCourse, () => import('../after/HowItGoes.tsx'));
  const calendar = useLater(hasDate, () => import('./CalendarOffer.tsx'));
  // Whoever has few minutes is led from screen to screen: what lies between them is not the way back.
  const paced = ready && paceIn(location.search) !== undefined;
  const isMending = ready && pathBack(outline, location) !== undefined;
  const inTime = useLater(paced, () => import('./PacedHead.tsx'));
  const previous = paced ? undefined : previousScreen(way, answers, here);
  const spared = paced ? undefined : sparedScreen(way, answers, here);

  async function go(path: string): Promise<void> {
    // Locked work is in no journal: the next page has what the device has.
    if (keeping.where === 'device' && keeping.isLocked) await store?.settled();
    location.assign(root + path);
  }

  async function goOn(): Promise<void> {
    const next = await addressAfter(outline, answers, here, location);
    const unasked = keeping.where === 'tab' && keeping.ownership === 'unasked' && !keeping.trouble;
    // Who mends one answer is on the way back, and is asked on the way on.
    const asksFirst = (unasked && !isMending) || keeping.where === 'memory';
    if (isUntouched(preparation) || !asksFirst) {
      await go(next);
      return;
    }
    try {
      setAsking({ next, ...(await import('./BeforeGoing.tsx')) });
    } catch {
      // No network just now. Where leaving would lose something, the browser itself asks (`guardLeaving`).
      await go(next);
    }
  }

  if (asking !== undefined)
    return (
      <asking.BeforeGoing
        work={work}
        writer={writer}
        onGo={() => void go(asking.next)}
        onClose={() => setAsking(undefined)}
      />
    );
  return (
    <>
      {!ready && (
        <p class="hint loading" role="status">
          {t('form.loading')}
        </p>
      )}
      <StepForm
        screen={screenFor(screen, answers)}
        preparation={preparation}
        store={ready ? store : undefined}
        writer={writer}
        oneByOne={inTalk}
        wishes={funnelState(funnel, answers).way.flatMap(({ wishes }) => wishes)}
        named={named}
        onNext={() => void goOn()}
        actions={
          <>
            {asks && screen.shows === 'asks' && (
              <asks.AskList
                askable={askable}
                own={screen.questions}
                answers={answers}
                ready={ready}
              />
            )}
            {course && 'HowItGoes' in course && (
              <course.HowItGoes questions={screen.questions} answers={answers} />
            )}
            {calendar && 'CalendarOffer' in calendar && (
              <calendar.CalendarOffer questions={screen.questions} preparation={preparation} />
            )}
            <div class="actions actions--step">
              <button type="submit" class="button" disabled={!ready}>
                {t(isMending ? 'form.mended' : 'form.next')}
              </button>
              {spared && (
                <a class="button button--quiet" href={root + pathOf(spared)}>
                  {t('form.more-ideas')}
                </a>
              )}
              {inTime && 'PacedHead' in inTime && (
                <inTime.PacedHead outline={outline} answers={answers} here={here} />
              )}
              {previous && (
                <a class="link" href={root + pathOf(previous)}>
                  {t('form.previous')}
                </a>
              )}
            </div>
          </>
        }
      />
    </>
  );
}
