/**
 * Keeps the keys of open locked work from one page of a tab to the next, in the memory of a service worker and nowhere
 * else (ADR 0027). A tab is known by a random token; a key goes by itself when its tab is not heard of, or not used.
 */
import { isIdle } from './idle.ts';
import type { Key } from '../work/locked.ts';

/** A key, when it was last used (ms), and the work as text, where the device does not have all of it yet. */
export type Held = { key: Key; used: number; rest?: string };

export type ToKeeper =
  | { type: 'hold'; token: string; held: Held }
  | { type: 'ask'; token: string }
  /** The tab shows a page that is only read. */
  | { type: 'stay'; token: string }
  | { type: 'forget'; token: string }
  | { type: 'forget-all' }
  /** The work is locked with another key now: whoever has the one of these bits goes on with the other. */
  | { type: 'turn'; from: string; to: Key };

/** A page that is open says so every few seconds; the next one may take a while to load. */
export const UNHEARD_SECONDS = 60;

/** What is told to it it remembers; what is asked it answers. */
export function createKeyKeeper(now: () => number): (message: ToKeeper) => Held | undefined {
  const tabs = new Map<string, { held: Held; heard: number }>();

  function tidy(): void {
    for (const [token, { held, heard }] of tabs) {
      const unheard = now() - heard;
      if (isIdle(held.used, now()) || unheard < 0 || unheard >= UNHEARD_SECONDS * 1000)
        tabs.delete(token);
    }
  }

  function stay(token: string): void {
    const found = tabs.get(token);
    if (found) found.heard = now();
  }

  return (message) => {
    tidy();
    if (message.type === 'hold') tabs.set(message.token, { held: message.held, heard: now() });
    if (message.type === 'stay') stay(message.token);
    if (message.type === 'forget') tabs.delete(message.token);
    if (message.type === 'forget-all') tabs.clear();
    if (message.type === 'turn')
      for (const { held } of tabs.values())
        if (held.key.bits === message.from) held.key = message.to;
    // What the device may lack stays here until a page says that it has it: one that asks may be left before that.
    return message.type === 'ask' ? tabs.get(message.token)?.held : undefined;
  };
}
