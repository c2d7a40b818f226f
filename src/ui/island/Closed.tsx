/** In place of a page whose work cannot be shown: it is locked, was to be deleted by now, or cannot be read. */
import type { Deleted } from '../../storage/kept/deleteEverything.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import type { Snapshot } from '../../storage/work/snapshot.ts';
export { DeletedNote } from '../keeping/DeletedNote.tsx';
import { Overdue } from '../keeping/Overdue.tsx';
import { Shut } from '../lock/Shut.tsx';
import { Unreadable } from '../keeping/Unreadable.tsx';

export type ClosedSnapshot = Exclude<Snapshot, { state: 'loading' | 'ready' }>;

type Props = {
  snapshot: ClosedSnapshot;
  store: PreparationStore;
  /** Told when the citizen has had all deleted. */
  onDeleted: (deleted: Deleted) => void;
};

export function Closed({ snapshot, store, onDeleted }: Props) {
  const onDelete = (): void => void store.clear().then(onDeleted);
  if (snapshot.state === 'shut')
    return <Shut text={snapshot.text} store={store} onDelete={onDelete} />;
  if (snapshot.state === 'overdue')
    return <Overdue until={snapshot.until} store={store} onDelete={onDelete} />;
  return <Unreadable {...snapshot} store={store} onDelete={onDelete} />;
}
