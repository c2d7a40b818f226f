/** The folds of a page: what an address or a printer asks for is open. */
import { useEffect } from 'preact/hooks';

/** `isThere` tells that the folds are on the page. */
export function useFolds(isThere: boolean): void {
  useEffect(() => {
    if (!isThere) return undefined;
    openAtAddress();
    const print = (): void => foldAll(true);
    addEventListener('hashchange', openAtAddress);
    addEventListener('beforeprint', print);
    return () => {
      removeEventListener('hashchange', openAtAddress);
      removeEventListener('beforeprint', print);
    };
  }, [isThere]);
}

export function foldAll(open: boolean): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.review > details'))
    fold.open = open;
}

/** Opens the fold that the address points at, or into, and shows the place: the browser looked before it was there. */
function openAtAddress(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = place?.closest('details') ?? place?.querySelector('details');
  if (!place?.closest('.review') || !fold) return;
  fold.open = true;
  place.scrollIntoView();
}
