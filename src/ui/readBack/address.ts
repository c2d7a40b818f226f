/**
 * The addresses by which a page is come back to. `?laes-op=` is reading aloud on the review, `?ret=` is mending what was
 * seen there, and `?ret=ark/cv` what another page misses.
 * Which question it is stands behind `#` alone, which a browser does not send.
 */
import { pathOf } from '../../domain/way/flow.ts';

/** What is looked through for the review: of the way, or of all content. */
type Steps = { steps: { id: string; view: string }[] };
type Address = { search: string; hash: string };

export const reading = '?laes-op=';
export const mending = '?ret=';
const anchor = '#question-';
/** `?ret=` with the path of a page behind it, without its first and last slash. */
const MISSING = /^\?ret=(\w[\w/-]+)$/;

/** What leads back to a page (`ark/cv`), once what it misses has been written. */
export function missingOn(page: string): string {
  return mending + page;
}

/** The question after which reading aloud goes on; empty at the beginning, and nothing where nobody reads aloud. */
export function readingAt({ search, hash }: Address): string | undefined {
  if (search !== reading) return undefined;
  return hash.startsWith(anchor) ? decodeURIComponent(hash.slice(anchor.length)) : '';
}

/** The path of reading aloud, from its beginning. */
export function readingPath(steps: Steps): string {
  return reviewPath(steps) + reading;
}

/** The path of the review. */
export function reviewPath({ steps }: Steps): string {
  return pathOf({ step: steps.find(({ view }) => view === 'review')?.id ?? '' });
}

/** Where somebody who came to mend an answer is led back to; nothing where nobody did. */
export function pathBack(steps: Steps, { search, hash }: Address): string | undefined {
  if (search === reading) return readingPath(steps) + hash;
  if (search === mending) return reviewPath(steps) + hash;
  const page = MISSING.exec(search)?.[1];
  return page && `/${page}/`;
}
