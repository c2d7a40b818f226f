/** The sheet in an island: what is on it now, a moment after somebody has paused. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { Snapshot } from '../../storage/work/snapshot.ts';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import type { SheetNow } from './preparationSheet.ts';

/** Milliseconds without a change before the sheet follows: who types is not to wait for it. */
const PAUSE = 200;

/** The work, once something is written in it. */
export function begunWork(snapshot: Snapshot): Preparation | undefined {
  if (snapshot.state !== 'ready' || isUntouched(snapshot.preparation)) return undefined;
  return snapshot.preparation;
}

/** Nothing until it is there, or while it is not wanted; an error where it could not be fetched. */
export function useSheet(preparation: Preparation | undefined): SheetNow | Error | undefined {
  const { root } = useSite();
  const [sheet, setSheet] = useState<SheetNow>();
  // The first comes at once.
  const pause = useRef(0);
  const opened = useLater(preparation !== undefined, async () =>
    (await import('./preparationSheet.ts')).openSheet(root),
  );
  useEffect(() => {
    if (preparation === undefined || opened === undefined || opened instanceof Error)
      return undefined;
    const timer = setTimeout(() => setSheet(opened.make(preparation)), pause.current);
    pause.current = PAUSE;
    return () => clearTimeout(timer);
  }, [preparation, opened]);
  if (preparation === undefined) return undefined;
  return opened instanceof Error ? opened : sheet;
}
