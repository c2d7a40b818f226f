/**
 * Where *Næste* leads: to the next screen of the way; to the overview after a step that a paper comes of, where the
 * paper is as near as what one may go on with, and after each step of the way after the meeting; for
 * somebody who has said how many minutes there are, to the next of that way, and at its end to the paper. The minutes
 * stand in the address, as `?minutter=5`. Who came to mend an answer is led back to where that was seen.
 */
import { nextScreen, ordered, overviewOf, pathOf } from '../../domain/way/flow.ts';
import type { Outline, ScreenPlace } from '../../domain/way/outline.ts';
import { pathBack } from '../readBack/address.ts';
import { isTalk, talkPart } from './talk.ts';
import { paces } from '../../domain/preparation/preparation.ts';
import type { Answers, Pace } from '../../domain/preparation/preparation.ts';

const name = 'minutter';
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

/** The path of a place on a timed way, also of a conversation; nothing without a place. */
export function pacedPath(
  place: ScreenPlace | undefined,
  pace: Pace,
  inTalk = false,
): string | undefined {
  return place && `${pathOf(place)}?${name}=${pace}${inTalk ? talkPart : ''}`;
}

/** The minutes in an address; others than one can choose count as none. */
export function paceIn(search: string): Pace | undefined {
  const given = new URLSearchParams(search).get(name);
  return paces.find((pace) => String(pace) === given);
}
