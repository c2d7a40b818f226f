/** The address of reading aloud: the review with `?laes-op=` and the question that was the last, if there was one. */
import { pathOf } from '../../domain/way/flow.ts';

/** What is looked through for the review: of the way, or of all content. */
type Steps = { steps: { id: string; view: string }[] };

const name = 'laes-op';

/** The question after which it goes on; empty at the beginning, and nothing where nobody reads aloud. */
export function readingIn(search: string): string | undefined {
  return new URLSearchParams(search).get(name) ?? undefined;
}

/** What an address carries to lead back to the reading, after a question. */
export function readingAfter(question: string): string {
  return `?${name}=${encodeURIComponent(question)}`;
}

export function readingPath(outline: Steps, question = ''): string {
  return reviewPath(outline) + readingAfter(question);
}

/** The path of the review. */
export function reviewPath({ steps }: Steps): string {
  return pathOf({ step: steps.find(({ view }) => view === 'review')?.id ?? '' });
}
