/** What is clearly next: the way after the meeting once it has been, the timed way one is on, where one was last, the paper that comes of it, or the beginning. */
import { dayOf, hasBeen } from '../../domain/kinds/dayAndHour.ts';
import type { Day } from '../../domain/kinds/dayAndHour.ts';
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { screensOf } from '../../domain/way/flow.ts';
import { latestScreen, stepState } from '../../domain/way/progress.ts';
import { firstOpen, keptPace, placeInTime } from '../../domain/way/pace.ts';
import type { PlaceInTime } from '../../domain/way/pace.ts';
import type { Outline, ScreenPlace } from '../../domain/way/outline.ts';
import type { Work } from '../island/Island.tsx';
import { pacedPath } from './pacedAddress.ts';

export type Where =
  | { is: 'in-time'; place: PlaceInTime; path: string }
  | { is: 'latest' | 'done'; latest: ScreenPlace & { at: string } }
  | { is: 'beginning'; first: ScreenPlace }
  | { is: 'after'; day: Day };

/** The question when the meeting is. */
const meeting = 'meeting-time';

export function whereToGo(
  outline: Outline,
  { ready, preparation, store }: Work,
): Where | undefined {
  const { answers } = preparation;
  const day = ready ? dayOfPast(answers) : undefined;
  if (day) return { is: 'after', day };
  const pace = ready && store ? keptPace(preparation, store.timestamp()) : undefined;
  const open = pace && firstOpen(outline, answers, pace);
  const place = pace && open && placeInTime(outline, answers, pace, open);
  const path = pace && pacedPath(open, pace);
  if (place && path !== undefined && place.at > 1) return { is: 'in-time', place, path };
  const latest = ready ? latestScreen(outline, answers) : undefined;
  if (latest) {
    const isDone = stepState(outline, answers, latest.step) === 'done-for-now';
    return { is: isDone ? 'done' : 'latest', latest };
  }
  const first = screensOf(outline)[0];
  return first && { is: 'beginning', first };
}

/** The day of the meeting, once it has been. */
function dayOfPast(answers: Answers): Day | undefined {
  const when = givenValue(answers[meeting]);
  return when?.kind === 'dateTime' && hasBeen(when.value, new Date())
    ? dayOf(when.value)
    : undefined;
}
