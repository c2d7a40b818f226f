/** Whom a paper is made for, where more than one may be handed it: what it shows follows the reader who was chosen. */
import type { Document } from '../content/catalog.ts';
import { readers } from '../content/readers.ts';
import type { ReaderOf } from '../content/readers.ts';
import type { Preparation } from '../preparation/preparation.ts';

/** The readers to choose between: those who get a paper with answers on it. Of one alone there is nothing to choose. */
export function readersToChoose({ readers: named }: Pick<Document, 'readers'>): ReaderOf[] {
  const able = named.filter((reader) => readers[reader].answers);
  return able.length > 1 ? able : [];
}

/** The document as it is for one of its readers. */
export function madeFor(document: Document, reader: ReaderOf): Document {
  return { ...document, readers: [reader] };
}

/**
 * The document as it is for the reader who was chosen. Until somebody has chosen, or where the choice is none of its
 * readers, it is for the one that is named first.
 */
export function asChosen(document: Document, { papers }: Pick<Preparation, 'papers'>): Document {
  const able = readersToChoose(document);
  const chosen = able.find((reader) => reader === papers[document.id]?.reader) ?? able[0];
  return chosen ? madeFor(document, chosen) : document;
}
