/**
 * Where *Næste* leads: to the next screen of the way; to the overview after a step that a paper comes of, where the
 * paper is as near as what one may go on with, and after each step of the way after the meeting; for
 * somebody who has said how many minutes there are, to the next of that way, and at its end to the paper. Who came to
 * mend an answer is led back to where that was seen.
 */
import { nextScreen, ordered, overviewOf, pathOf } from '../../domain/way/flow.ts';
import type { Outline, ScreenPlace } from '../../domain/way/outline.ts';
import { pathBack } from '../readBack/address.ts';
import { isTalk, paceIn, pacedPath } from '../way/pacedAddress.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';

/** What a timed way leads to. */
const paperPath = '/ark/forberedelse/';

/**
 * The path after a screen. `address` is that of the page now. What knows the timed ways is fetched by those alone who
 * take one; where it cannot be fetched, the way goes on without.
 */
export async function addressAfter(
  outline: Outline,
  answers: Answers,
  here: ScreenPlace,
  address: { search: string; hash: string },
): Promise<string> {
  const back = pathBack(outline, address);
  if (back !== undefined) return back;
  const following = nextScreen(ordered(outline, answers), answers, here) ?? here;
  const isDone = following.step !== here.step && (here.after ?? hasPaper(outline, here));
  const next = isDone ? overviewOf(here) : pathOf(following);
  const pace = paceIn(address.search);
  if (pace === undefined) return next;
  try {
    const { besideInTime } = await import('../../domain/way/pace.ts');
    const place = besideInTime(outline, answers, pace, here, 1);
    return pacedPath(place, pace, isTalk(address.search)) ?? paperPath;
  } catch {
    return next;
  }
}

function hasPaper(outline: Outline, { step }: ScreenPlace): boolean {
  return outline.steps.some(
    (one) => one.id === step && one.view === 'questions' && one.paper !== undefined,
  );
}
