/** The preparation in an island: what is known of it now, and the store to change it through. */
import { useEffect, useState } from 'preact/hooks';
import { browserStore } from '../../storage/work/browserStore.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import type { Snapshot } from '../../storage/work/snapshot.ts';

/** On the server, and until what is stored has been read, the state is `loading` and fields are disabled. */
export function usePreparation(): { snapshot: Snapshot; store: PreparationStore | undefined } {
  const [store, setStore] = useState<PreparationStore>();
  const [snapshot, setSnapshot] = useState<Snapshot>({ state: 'loading' });

  useEffect(() => {
    const opened = browserStore();
    const show = (): void => setSnapshot(opened.snapshot());
    setStore(opened);
    show();
    return opened.subscribe(show);
  }, []);

  return { snapshot, store };
}
