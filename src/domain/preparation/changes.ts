/**
 * The answers to one question as a multi-value register: of changes made apart, in two tabs, none is lost. The latest
 * stands, the others are set aside.
 *
 * A change is named by the page that made it and its moment, and tells in a version vector (`seen`) which changes it
 * was made upon: of each page all up to a moment (Preguiça and others, "Dotted version vectors", 2010). Therefore each
 * change of a page is made upon the page's change before; one that is not is made by another name (`pageFor`).
 */
import { isTouched } from './preparation.ts';
import type { Answer, Preparation } from './preparation.ts';

/** Of how many pages a new answer tells. A change of one that it leaves out may come back, as set aside; no more. */
export const MOST_SEEN = 12;

/** Returns a text that identifies a change. Of two changes the later has the greater text, also in the same millisecond. */
export function nameOf(answer: Answer): string {
  return [
    answer.at,
    answer.page,
    canonicalText(answer),
    answer.by,
    answer.lang,
    answer.from,
  ].join();
}

/**
 * The changes that no other was made upon, the latest first. What copies of a change know is joined: they may meet in
 * any order, and again.
 */
export function newestOf(changes: Answer[]): Answer[] {
  const all = [...new Set(changes)];
  if (all.length === 1) return all;
  const named = new Map<string, Answer>();
  for (const one of all) {
    const name = nameOf(one);
    named.set(name, knowing(one, [named.get(name) ?? one]));
  }
  const sorted = [...named].sort(([one], [other]) => (one < other ? 1 : -1)).map(([, one]) => one);
  // A file may say that each was made upon another.
  return withoutOlder(sorted).length === 0 ? sorted : sideBySide(carried(sorted));
}

/**
 * Those that no other was made upon. They know the same of what came before them: otherwise one would learn more or less
 * of it by the order in which copies meet (Preguiça and others: one version vector for a set of dotted changes). Lists are
 * put together entry by entry, from what each of them was written upon: those keep what they know.
 */
function sideBySide(changes: Answer[]): Answer[] {
  const newest = withoutOlder(changes);
  if (newest.some((one) => one.state === 'answered' && one.content.kind === 'entries'))
    return newest;
  const before: Record<string, string>[] = changes.map((one) =>
    newest.includes(one) ? (one.seen ?? {}) : knownTo(one),
  );
  return newest.map((one) => joining(one, before));
}

/** Those that no other was made upon; of two that were made upon each other the first. */
function withoutOlder(changes: Answer[]): Answer[] {
  return changes.filter(
    (one, at) =>
      !changes.some((other, place) => isUpon(other, one) && !(at < place && isUpon(one, other))),
  );
}

/**
 * What was made upon a change knows what that knows, also what a copy of it has let go since: otherwise that would come
 * back, or not, as the copies happen to meet. Each round carries it one change further.
 */
function carried(changes: Answer[]): Answer[] {
  let all = changes;
  for (let round = 1; round < changes.length; round += 1) {
    const before = all;
    all = before.map((one) =>
      knowing(
        one,
        before.filter((other) => isUpon(one, other)),
      ),
    );
  }
  return all;
}

/** Tells whether an answer that was set aside says something that the current answer does not. */
export function tellsMore(aside: Answer, stands: Answer | undefined): boolean {
  return isTouched(aside) && !(stands && canonicalText(aside) === canonicalText(stands));
}

/**
 * The name by which a page makes a change at a moment: the one it has, if what stands was made upon its last change,
 * and that was earlier.
 */
export function pageFor(
  at: string,
  stands: Answer | undefined,
  last: Answer | undefined,
  newPage: () => string,
): string {
  const goesOn = stands && last && last.at < at && knows(stands, last);
  return (goesOn ? last.page : undefined) ?? newPage();
}

/** An answer as it is written over what stands, and over what tells no more. What else is set aside stays there. */
export function writtenOver(work: Preparation, question: string, given: Answer): Answer {
  const stands = work.answers[question];
  const same = (work.setAside[question] ?? []).filter((one) => !tellsMore(one, stands));
  return knowing(given, stands ? [stands, ...same] : same, MOST_SEEN);
}

/** Whether one change was made upon another. Two of one page and moment were not: only a file can have them. */
function isUpon(one: Answer, other: Answer): boolean {
  return !(one.page === other.page && one.at === other.at) && knows(one, other);
}

/** Whether a change was made upon another, or upon one that was made upon that. */
export function knows(one: Answer, { page = '', at }: Pick<Answer, 'page' | 'at'>): boolean {
  return (knownTo(one)[page] ?? '') >= at;
}

/** Returns the change with the version vectors of others joined to its own, for at most so many pages. */
export function knowing(change: Answer, others: Answer[], most = Infinity): Answer {
  return joining(change, others.map(knownTo), most);
}

/** Returns the change with version vectors joined to its own. */
function joining(change: Answer, vectors: Record<string, string>[], most = Infinity): Answer {
  const known = knownTo(change);
  for (const vector of vectors)
    for (const [page, at] of Object.entries(vector)) if ((known[page] ?? '') < at) known[page] = at;
  const { seen: _, ...rest } = change;
  const newest = Object.entries(known)
    .filter(([page]) => page !== (change.page ?? ''))
    // In one order: what knows the same is written the same.
    .sort(([page, at], [other, otherAt]) => (at + page < otherAt + other ? 1 : -1))
    .slice(0, most);
  return newest.length > 0 ? { ...rest, seen: Object.fromEntries(newest) } : rest;
}

/** Returns the version vector of a change, its own page and timestamp among it. */
function knownTo({ seen, page = '', at }: Answer): Record<string, string> {
  return { ...seen, [page]: at };
}

/** Serializes what an answer says, without its stamp and with sorted keys, so that equal answers have equal texts. */
export function canonicalText(answer: Answer): string {
  const { at: _at, by: _by, page: _page, lang: _lang, from: _from, seen: _seen, ...said } = answer;
  return plainText(said);
}

/** A value as text, its keys in one order; of an entry of a list what it says, whenever and by whomever. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    if ('id' in part && 'values' in part) return { id: part.id, values: part.values };
    return Object.fromEntries(Object.entries(part).sort());
  });
}
