/** For how long somebody may do nothing before the passphrase is asked for again. */
export const IDLE_MINUTES = 15;

/** Whether a key that was last used at a time (ms) is to be forgotten. A clock that was turned back counts as that too. */
export function isIdle(used: number, now: number): boolean {
  const since = now - used;
  return since < 0 || since >= IDLE_MINUTES * 60_000;
}
