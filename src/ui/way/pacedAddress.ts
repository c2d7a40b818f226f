/**
 * A timed way in an address: its minutes, as `?minutter=5`, and with them, as `&samtale=1`, that it is gone in a
 * conversation, before a screen that two look at.
 */
import { pathOf } from '../../domain/way/flow.ts';
import type { ScreenPlace } from '../../domain/way/outline.ts';
import { paces } from '../../domain/preparation/preparation.ts';
import type { Pace } from '../../domain/preparation/preparation.ts';

const minutes = 'minutter';
const talk = 'samtale';

/** The path of a place on a timed way, also of a conversation; nothing without a place. */
export function pacedPath(
  place: ScreenPlace | undefined,
  pace: Pace,
  inTalk = false,
): string | undefined {
  return place && `${pathOf(place)}?${minutes}=${pace}${inTalk ? `&${talk}=1` : ''}`;
}

/** The minutes in an address; others than one can choose count as none. */
export function paceIn(search: string): Pace | undefined {
  const given = new URLSearchParams(search).get(minutes);
  return paces.find((pace) => String(pace) === given);
}

/** Whether an address says that it is a conversation. */
export function isTalk(search: string): boolean {
  return new URLSearchParams(search).get(talk) === '1';
}
