/** A file dropped anywhere on the page; without this a browser leaves the page to show the file. */
import { useEffect, useState } from 'preact/hooks';
import { useLatest } from '../island/useLatest.ts';

/** Whether a file is held over the page now. */
export function useDrop(take: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useLatest(take);
  useEffect(() => {
    const done = new AbortController();
    const holdsFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const listen = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      document.addEventListener(type, (event) => holdsFile(event) && act(event), {
        signal: done.signal,
      });
    listen('dragover', (event) => {
      event.preventDefault();
      setIsOver(true);
    });
    // Left for the window's outside: between two elements of the page there is always another.
    listen('dragleave', (event) => event.relatedTarget === null && setIsOver(false));
    listen('drop', (event) => {
      event.preventDefault();
      setIsOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) latest.current(file);
    });
    return () => done.abort();
  }, [latest]);
  return isOver;
}
