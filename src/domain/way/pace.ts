/**
 * *Hvor lang tid vil du bruge?* For somebody with few minutes: a short way through the screens that give most. Which
 * screens it takes stands in the content, so it is the same today and tomorrow, and an address can carry it.
 */
import { isAsked, isScreenTouched, ordered, screensFrom, screensOf, screenAt } from './flow.ts';
import type { Outline, ScreenPlace } from './outline.ts';
import type { Answers, Pace, Preparation } from '../preparation/preparation.ts';

/** Where somebody is on a timed way: number `at` of `count`, and the minutes of this screen and those behind it. */
export type PlaceInTime = { at: number; count: number; minutes: number };

/** How long a choice of minutes holds, in hours: until tomorrow's evening. */
const HOLDS = 36;

/** The minutes that somebody chose today or yesterday; `now` as a timestamp. */
export function keptPace({ pace }: Preparation, now: string): Pace | undefined {
  const age = pace ? Date.parse(now) - Date.parse(pace.at) : NaN;
  return age <= HOLDS * 3_600_000 ? pace?.minutes : undefined;
}

/** The screens of a timed way in the order of the answers: those that are asked, or were answered before. */
export function timedWay(outline: Outline, answers: Answers, pace: Pace): ScreenPlace[] {
  const whole = ordered(outline, answers);
  return screensOf(whole).filter((place) => {
    const { within } = screenAt(whole, place) ?? {};
    return (
      within !== undefined &&
      within <= pace &&
      (isAsked(whole, answers, place) || isScreenTouched(whole, answers, place))
    );
  });
}

/** Where to go on: the first screen of the way that nothing is said on; none when something is said on all. */
export function firstOpen(outline: Outline, answers: Answers, pace: Pace): ScreenPlace | undefined {
  return timedWay(outline, answers, pace).find(
    (place) => !isScreenTouched(outline, answers, place),
  );
}

/** The place before or after one on a timed way; none at its ends. */
export function besideInTime(
  outline: Outline,
  answers: Answers,
  pace: Pace,
  here: ScreenPlace,
  direction: 1 | -1,
): ScreenPlace | undefined {
  const way = timedWay(outline, answers, pace);
  return screensFrom(ordered(outline, answers), here, direction).find((place) => has(way, place));
}

/** Where a screen stands on a timed way; nothing where it is not of it. */
export function placeInTime(
  outline: Outline,
  answers: Answers,
  pace: Pace,
  here: ScreenPlace,
): PlaceInTime | undefined {
  const way = timedWay(outline, answers, pace);
  const index = way.findIndex((place) => isSame(place, here));
  if (index < 0) return undefined;
  const minutes = way
    .slice(index)
    .reduce((sum, place) => sum + (screenAt(outline, place)?.minutes ?? 0), 0);
  return { at: index + 1, count: way.length, minutes };
}

function has(way: ScreenPlace[], place: ScreenPlace): boolean {
  return way.some((one) => isSame(one, place));
}

function isSame(one: ScreenPlace, other: ScreenPlace): boolean {
  return one.step === other.step && one.screen === other.screen;
}
