/** In place of a page whose work cannot be shown: it is locked, was to be deleted by now, or cannot be read. */
import type { PreparationStore } from '../../storage/preparationStore.ts';
import type { Snapshot } from '../../storage/snapshot.ts';
import { Overdue } from './Overdue.tsx';
import { Shut } from './Shut.tsx';
import { Unreadable } from './Unreadable.tsx';

export type ClosedSnapshot = Exclude<Snapshot, { state: 'loading' | 'ready' }>;

export function Closed({ snapshot, store }: { snapshot: ClosedSnapshot; store: PreparationStore }) {
  if (snapshot.state === 'shut') return <Shut text={snapshot.text} store={store} />;
  if (snapshot.state === 'overdue') return <Overdue until={snapshot.until} store={store} />;
  return <Unreadable {...snapshot} store={store} />;
}
