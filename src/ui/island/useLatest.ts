/** For an effect that calls what it was given last, and is not to run again because that is another function now. */
import { useRef } from 'preact/hooks';

/** Gives the function of the last render, always in the same place. */
export function useLatest<F extends (...given: never[]) => unknown>(run: F): { current: F } {
  const latest = useRef(run);
  latest.current = run;
  return latest;
}
