/**
 * Lists of entries that were changed apart, in two tabs, as one list: an entry that one of them added, changed or
 * removed is so afterwards, whatever the other did to other entries. It is a set in which an addition outlives a
 * removal that did not know of it (Bieniusa and others, "An optimized conflict-free replicated set", 2012): each entry
 * bears the page and timestamp of its last change, and the answers' version vectors tell which of these they know.
 */
import type { Entry } from '../kinds/entries.ts';
import { knowing, knows, nameOf, plainText } from './changes.ts';
import type { Answer } from './preparation.ts';

type ListAnswer = Extract<Answer, { state: 'answered' }> & {
  content: { kind: 'entries'; value: Entry[] };
};

export function isList(answer: Answer | undefined): answer is ListAnswer {
  return answer?.state === 'answered' && answer.content.kind === 'entries';
}

/** The same answer with other entries. */
export function withEntries(answer: ListAnswer, value: Entry[]): ListAnswer {
  return { ...answer, content: { kind: 'entries', value } };
}

/** An answer to be saved: each entry that differs from what stands bears its stamp, the others keep their own. */
export function stamped(given: Answer, stands: Answer | undefined): Answer {
  if (!isList(given)) return given;
  const before = new Map(entriesOf(stands).map((one) => [one.id, one]));
  return withEntries(
    given,
    given.content.value.map(({ id, by, values }) => {
      const known = before.get(id);
      const isKept = known && isSame(known, { id, values }) && (by ?? known.by) === known.by;
      return isKept ? known : { id, ...stampOf(given), ...(by && { by }), values };
    }),
  );
}

/** The entries of a list. One of an earlier version has no stamp: it was last changed with its list. */
function entriesOf(answer: Answer | undefined): Entry[] {
  if (!isList(answer)) return [];
  return answer.content.value.map((one) => ({ ...stampOf(answer), ...one }));
}

function stampOf({ at, by, page, lang }: Answer): Pick<Entry, 'at' | 'by' | 'page' | 'lang'> {
  return { at, by, ...(page !== undefined && { page }), ...(lang !== undefined && { lang }) };
}

/**
 * The latest of changes made apart, and those that are left beside it: a list takes into itself what it can of the
 * others, all but those in which the same entry was changed. `changes` are sorted, the latest first.
 */
export function joined(changes: Answer[]): Answer[] {
  const [latest, ...others] = changes;
  if (latest === undefined) return [];
  const aside: Answer[] = [];
  let stands = latest;
  for (const other of others) {
    const both = combined(stands, other);
    if (both) stands = both;
    else aside.push(other);
  }
  return [stands, ...aside];
}

/** Two lists as one, in whichever order they meet; nothing where an entry was changed in both. */
function combined(one: Answer, other: Answer): ListAnswer | undefined {
  if (!isList(one) || !isList(other)) return undefined;
  const [later, earlier] = nameOf(one) > nameOf(other) ? [one, other] : [other, one];
  const rivals = new Map(earlier.content.value.map((entry) => [entry.id, entry]));
  const entries: Entry[] = [];
  for (const entry of later.content.value) {
    const rival = rivals.get(entry.id);
    const kept = rival
      ? newerOf(entry, later, rival, earlier)
      : isNew(entry, later, earlier) && entry;
    if (kept === undefined) return undefined;
    if (kept) entries.push(kept);
  }
  const ids = new Set(later.content.value.map(({ id }) => id));
  const added = earlier.content.value.filter(
    (entry) => !ids.has(entry.id) && isNew(entry, earlier, later),
  );
  for (const entry of added)
    entries.splice(placeFor(entry, earlier.content.value, entries), 0, entry);
  return knowing(withEntries(later, entries), [earlier]) as ListAnswer;
}

/** Of two versions of an entry the one that was made upon the other; nothing where neither was. */
function newerOf(
  entry: Entry,
  later: ListAnswer,
  rival: Entry,
  earlier: ListAnswer,
): Entry | undefined {
  if (isSame(entry, rival)) return isNew(rival, earlier, later) ? rival : entry;
  if (!isNew(rival, earlier, later)) return entry;
  return isNew(entry, later, earlier) ? undefined : rival;
}

/** Whether another answer does not know an entry's last change: what it does not have it has not removed. */
function isNew({ at, page }: Entry, own: ListAnswer, other: ListAnswer): boolean {
  const name = page ?? own.page;
  return !knows(other, { at: at ?? own.at, ...(name !== undefined && { page: name }) });
}

/** Where an entry goes that only one list has: after the one before it there; of several added there the latest first. */
function placeFor(entry: Entry, own: Entry[], entries: Entry[]): number {
  const before = own.slice(0, own.indexOf(entry)).map(({ id }) => id);
  let place = 0;
  entries.forEach(({ id }, at) => {
    if (before.includes(id)) place = at + 1;
  });
  while ((entries[place]?.at ?? '') > (entry.at ?? '')) place += 1;
  return place;
}

function isSame(one: Entry, other: Entry): boolean {
  return plainText(one.values) === plainText(other.values);
}
