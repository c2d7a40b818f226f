/** What the citizen ticks for a paper, kept with the work: its sections, its lines of own words, and who reads it. */
import type { Document } from '../../domain/content/catalog.ts';
import type { ReaderOf } from '../../domain/content/readers.ts';
import { chosenSections } from '../../domain/paper/shown.ts';
import type { TickLine } from '../../domain/paper/shown.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';

/** Ways to change one of them; the others stay as they are, also where this paper does not show them now. */
export function ticksOf(document: Document, preparation: Preparation, store: PreparationStore) {
  const { lines = {}, reader } = preparation.papers[document.id] ?? {};
  const sections = chosenSections(document, preparation);
  const kept = { sections, lines, ...(reader !== undefined && { reader }) };
  return {
    sections: (ids: string[]): void => store.choosePaper(document.id, { ...kept, sections: ids }),
    lines: (ticked: TickLine[]): void =>
      store.choosePaper(document.id, {
        ...kept,
        lines: Object.fromEntries(ticked.map(({ id, seen }) => [id, seen])),
      }),
    reader: (chosen: ReaderOf): void => store.choosePaper(document.id, { ...kept, reader: chosen }),
  };
}
