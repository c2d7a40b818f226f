/**
 * The addresses by which the review is come back to. `?laes-op=` is reading aloud, `?ret=` is mending what was seen there.
 * Which question it is stands behind `#` alone, which a browser does not send.
 */
import { pathOf } from '../../domain/way/flow.ts';

/** What is looked through for the review: of the way, or of all content. */
type Steps = { steps: { id: string; view: string }[] };
type Address = { search: string; hash: string };

export const reading = '?laes-op=';
export const mending = '?ret=';
const anchor = '#question-';

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
  return search === mending ? reviewPath(steps) + hash : undefined;
}
