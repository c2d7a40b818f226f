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

/**
 * The language in which the headings and labels of a paper stand once more, small: the citizen's, that of the page,
 * or of a paper in the citizen's the main one. None where the two are one language, however it is written.
 */
export function glossLanguage(paper: string, page: string, main: string): string | undefined {
  const other = paper === main ? page : main;
  return languageOf(other) === languageOf(paper) ? undefined : other;
}

/** A code (BCP 47) without its script, region and variants. */
function languageOf(code: string): string {
  return code.replace(/-.*/, '');
}
