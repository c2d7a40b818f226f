/** What a page fetches as it comes to life, and can fetch again where that did not succeed. */
import { useEffect, useState } from 'preact/hooks';
import { useLatest } from '../island/useLatest.ts';

type Fetched<T> = {
  /** Nothing until it is there, and an error where it could not be had. */
  found: T | Error | undefined;
  fetchAgain: () => void;
};

export function useFetched<T extends object>(fetchIt: () => Promise<T>): Fetched<T> {
  const [found, setFound] = useState<T | Error>();
  const [tries, setTries] = useState(0);
  const latest = useLatest(fetchIt);
  useEffect(() => {
    setFound(undefined);
    latest.current().then(setFound, setFound);
  }, [tries, latest]);
  return { found, fetchAgain: () => setTries((before) => before + 1) };
}
