/** The site itself, kept on the device beside the work, for use without a network. */
import { useEffect, useRef } from 'preact/hooks';
import { forgetSite, noteKeeping } from '../../storage/kept/keptSite.ts';

/**
 * Keeps the site at `root` while the device keeps the work, and takes it away when it no longer does: a tab that has
 * deleted the work cannot know of a worker that is just being registered here. While the work is being read, or is
 * locked, `isKept` is unknown, and the site stays as it is.
 */
export function useKeptSite(root: string, isKept: boolean | undefined): void {
  const begun = useRef<Promise<unknown>>();
  useEffect(() => {
    if (isKept === true) {
      begun.current = import('../../offline/site.ts')
        .then(({ keepSite }) => keepSite(root))
        .catch(() => undefined);
      noteKeeping(begun.current);
    }
    if (isKept === false) {
      void begun.current?.then(forgetSite);
      begun.current = undefined;
    }
  }, [isKept, root]);
}
