/**
 * Where *Næste* leads: to the next screen of the way or, for somebody who has said how many minutes there are, to the
 * next of the screens that give most for them. The minutes left stand in the address, as `?minutter=4.5`.
 */
import { nextScreen, pathOf } from '../../domain/way/flow.ts';
import type { Outline, ScreenPlace } from '../../domain/way/outline.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';

const name = 'minutter';
/** A good place to stop, for when the minutes are used. */
const pausePath = '/forbered/pause/';

/**
 * The path after a screen. `search` is that of the address now. What chooses by minutes is fetched by those alone who
 * have said how many there are; where it cannot be fetched, the way goes on without.
 */
export async function addressAfter(
  outline: Outline,
  answers: Answers,
  here: ScreenPlace,
  search: string,
): Promise<string> {
  const minutes = minutesIn(search);
  const next = pathOf(nextScreen(outline, answers, here) ?? here);
  if (minutes === undefined) return next;
  try {
    const { minutesLeft, pick } = await import('../../domain/way/pace.ts');
    const left = minutesLeft(outline, minutes, here);
    return pacedPath(pick(outline, answers, left, here)[0], left) ?? pausePath;
  } catch {
    return next;
  }
}

/** The path of a place for somebody with so many minutes; nothing without a place. */
export function pacedPath(place: ScreenPlace | undefined, minutes: number): string | undefined {
  return place && `${pathOf(place)}?${name}=${minutes}`;
}

/** Whether somebody has said how many minutes there are. */
export function isPaced(search: string): boolean {
  return minutesIn(search) !== undefined;
}

/** The minutes in an address; what is no number of minutes counts as none given. */
function minutesIn(search: string): number | undefined {
  const given = new URLSearchParams(search).get(name);
  const minutes = Number(given);
  return given !== null && given.trim() !== '' && minutes >= 0 && minutes <= 60
    ? minutes
    : undefined;
}
