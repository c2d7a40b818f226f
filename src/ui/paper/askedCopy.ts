/** An address can ask the page of a paper to make it at once: *Lav det igen*. */
import { useEffect, useState } from 'preact/hooks';
import { useLatest } from '../island/useLatest.ts';
import type { Copy } from '../../domain/preparation/ownCopy.ts';

/** The end of such an address. */
export function askFor(copy: Copy): string {
  return `#lav-${copy}`;
}

/** How often the address has asked for a paper; the copy it asks for is chosen first. */
export function useAskedCopy(choose: (copy: Copy) => void): number {
  const [asked, setAsked] = useState(0);
  const latest = useLatest(choose);
  useEffect(() => {
    const look = (): void => {
      const copy = (['mine', 'theirs'] as const).find((one) => askFor(one) === location.hash);
      if (copy === undefined) return;
      // A reload is not a wish for another paper.
      history.replaceState(history.state, '', location.pathname + location.search);
      latest.current(copy);
      setAsked((before) => before + 1);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [latest]);
  return asked;
}
