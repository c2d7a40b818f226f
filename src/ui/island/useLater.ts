/** Loads a part of the page when it is wanted, so that other pages are not sent it. */
import { useEffect, useState } from 'preact/hooks';
import { useLatest } from './useLatest.ts';

/** Gives the module once it is there; nothing until then, and an error where it could not be fetched. */
export function useLater<T extends object>(
  isWanted: boolean,
  fetchIt: () => Promise<T>,
): T | Error | undefined {
  const [found, setFound] = useState<T | Error>();
  const latest = useLatest(fetchIt);
  useEffect(() => {
    if (isWanted) latest.current().then(setFound, setFound);
  }, [isWanted, latest]);
  return found;
}
