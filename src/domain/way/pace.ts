/**
 * *Hvor lang tid vil du bruge?* For somebody with few minutes: the screens that give most for the time, in the order
 * of the way. The minutes left are all there is to know, so an address can carry them, and a reload loses nothing.
 */
import { isAsked, isScreenTouched, screensFrom, screensOf, screenAt } from './flow.ts';
import type { Outline, ScreenPlace } from './outline.ts';
import type { Answers } from '../preparation/preparation.ts';

/** The minutes one can choose between. */
export const paces = [5, 15, 30] as const;

/**
 * The untouched screens to take in `minutes`, in the order of the way: those of most use first, of equal use the
 * earlier, each only while its time is left. `after` is the place to go on from; without it, from the beginning.
 */
export function pick(
  outline: Outline,
  answers: Answers,
  minutes: number,
  after?: ScreenPlace,
): ScreenPlace[] {
  const places = after === undefined ? screensOf(outline) : screensFrom(outline, after, 1);
  const open = places.flatMap((place, order) => {
    const screen = screenAt(outline, place);
    const free = isAsked(outline, answers, place) && !isScreenTouched(outline, answers, place);
    return screen && free ? [{ place, order, minutes: screen.minutes, use: screen.use }] : [];
  });
  let left = minutes;
  return open
    .sort((one, other) => other.use - one.use || one.order - other.order)
    .filter((candidate) => {
      if (candidate.minutes > left) return false;
      left -= candidate.minutes;
      return true;
    })
    .sort((one, other) => one.order - other.order)
    .map(({ place }) => place);
}

/** The minutes left after a screen; never less than none. */
export function minutesLeft(outline: Outline, minutes: number, here: ScreenPlace): number {
  return Math.max(0, minutes - (screenAt(outline, here)?.minutes ?? 0));
}
