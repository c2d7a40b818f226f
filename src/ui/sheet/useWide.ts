/** Whether there is room for a sheet beside a form. */
import { useEffect, useState } from 'preact/hooks';

/** As in `styles/sheet.css`: 1,100 px, or as much more as somebody's text is larger. */
export const WIDE = '(min-width: 68.75em)';

export function useWide(): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = (): void => setWide(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isWide;
}
