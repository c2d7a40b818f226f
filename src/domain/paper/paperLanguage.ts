/** The language of a paper is its reader's: who reads it, not who wrote it, must find the headings. */
import type { Document } from '../content/catalog.ts';
import type { ReaderOf } from '../content/readers.ts';

/** Who reads the main language, whatever the citizen's is. */
const readsMain: Record<ReaderOf, boolean> = {
  kommune: true,
  workplace: true,
  // They hand it out, to be filled in by the citizen.
  caseworker: false,
  bisidder: false,
  me: false,
};

/** The main language for a paper that others read; for the citizen's own, that in which it has its words for them. */
export function paperLanguage({ readers, lang }: Pick<Document, 'readers' | 'lang'>, main: string) {
  return readers.some((reader) => readsMain[reader]) ? main : lang;
}
