import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import type { Keeping } from '../../storage/work/snapshot.ts';

/** What the strip is given: how the work is kept, and the work itself. */
export type StripProps = {
  keeping: Keeping;
  preparation: Preparation;
  /** The moment at which a file of the work was last taken. */
  taken: string | undefined;
  store: PreparationStore;
};
