/** The folds of a page: what an address or a printer asks for is open. */
import { useEffect } from 'preact/hooks';
import { openAtAddress } from '../island/openAtAddress.ts';

/** `isThere` tells that the folds are on the page. */
export function useFolds(isThere: boolean): void {
  useEffect(() => {
    if (!isThere) return undefined;
    const open = (): void =>
      openAtAddress((place) => place.closest('.review')?.querySelector('details'));
    open();
    const print = (): void => foldAll(true);
    addEventListener('hashchange', open);
    addEventListener('beforeprint', print);
    return () => {
      removeEventListener('hashchange', open);
      removeEventListener('beforeprint', print);
    };
  }, [isThere]);
}

export function foldAll(open: boolean): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.review > details'))
    fold.open = open;
}
