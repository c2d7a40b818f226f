/**
 * Moments that never go back. Of two answers the later one stands, so a clock that is wrong (1970 after an empty
 * battery, 2099 by a slip) must not make what is written now older than what was written before. A moment is
 * therefore the clock's, or one millisecond after the latest that is known: a hybrid logical clock (Kulkarni and
 * others, 2014) with no counter, for one person writes.
 */
/** The last moment that can be written with four digits for the year. */
const LAST = '9999-12-31T23:59:59.999Z';

type Dated = Record<string, { at: string } | { at: string }[]>;
/** What is written, as far as it has timestamps. */
type Work = {
  answers: Dated;
  setAside: Dated;
  papers: Dated;
  earlier: { at: string }[];
  changed: string;
};

/** The moment of a change made at `now` (ISO, UTC, milliseconds): after all that the preparation knows of. */
export function timestampForChange(work: Work, now: string): string {
  const { answers, setAside, papers, earlier, changed } = work;
  const known = [answers, setAside, papers, { earlier }];
  let latest = changed;
  for (const all of known)
    for (const { at } of Object.values(all).flat()) if (at > latest) latest = at;
  return timestampAfter(latest, now);
}

/** The time now (ISO), or, where the clock is behind the latest timestamp that is known, a millisecond after that. */
export function timestampAfter(latest: string | undefined, now: string): string {
  if (latest === undefined || now > latest) return now;
  return latest >= LAST ? LAST : new Date(Date.parse(latest) + 1).toISOString();
}
