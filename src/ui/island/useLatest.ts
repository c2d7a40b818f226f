/** For an effect that uses what it was given last, and is not to run again because that is another now. */
import { useRef } from 'preact/hooks';

/** Gives the function, or the functions and values, of the last render, always in the same place. */
export function useLatest<T>(now: T): { current: T } {
  const latest = useRef(now);
  latest.current = now;
  return latest;
}
