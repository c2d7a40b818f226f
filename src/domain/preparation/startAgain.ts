/**
 * A new meeting begins from the last preparation, which is kept whole. Loaded on demand: most never begin again.
 */
import { emptyValue } from '../kinds/registry.ts';
import { timestampForChange } from '../time/timestamps.ts';
import { canonicalText, knowing, MOST_SEEN, writtenOver } from './changes.ts';
import { stamped } from './entryChanges.ts';
import { contentOf, emptyPreparation, isBlank, isTouched } from './preparation.ts';
import type { Answer, Earlier, Preparation, Written } from './preparation.ts';

/** Returns the preparations for earlier meetings, the latest first. */
export function earlierOnes({ earlier }: Pick<Preparation, 'earlier'>): Earlier[] {
  return earlier.filter(({ gone }) => !gone).sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** Tells whether something is written that no earlier preparation keeps: otherwise nothing is begun anew. */
export function canStartAgain(work: Preparation): boolean {
  const [last] = earlierOnes(work);
  return last ? isWrittenAfter(work, last.at) : !isBlank(work);
}

/**
 * Returns the preparation for a new meeting: all that was written, and the last one kept whole. Answers to the
 * questions in `once` are emptied, by a change that other tabs take over. `now` is a timestamp (ISO). With nothing new
 * to keep it is the same.
 */
export function startAgain(
  work: Preparation,
  once: string[],
  now: string,
  newId: () => string,
): Preparation {
  if (!canStartAgain(work)) return work;
  const at = timestampForChange(work, now);
  const from = earlierOnes(work)[0]?.at ?? work.created;
  const last = { from, at, ...writtenIn(work) };
  const page = pageName(newId);
  const emptied = once.flatMap((question): [string, Answer][] => {
    const stands = work.answers[question];
    const aside = work.setAside[question] ?? [];
    if (!stands || ![stands, ...aside].some(isTouched)) return [];
    return [[question, emptiedOver(stands, aside, { at, page })]];
  });
  const answers = { ...work.answers, ...Object.fromEntries(emptied) };
  const setAside = { ...work.setAside };
  for (const [question] of emptied) delete setAside[question];
  return changed({ ...work, answers, setAside }, at, withEarlier(work, last));
}

/** Tells whether the latest start can be taken back: nothing was written after it. */
export function canGoBack(work: Preparation): boolean {
  const [last] = earlierOnes(work);
  return last !== undefined && !isWrittenAfter(work, last.at);
}

/**
 * Takes the latest start back: what was emptied stands again, as changes of this moment, and what was set aside is so
 * again. The same where something was written since.
 */
export function goBack(work: Preparation, now: string, newId: () => string): Preparation {
  const [last] = earlierOnes(work);
  if (!last || !canGoBack(work)) return work;
  const at = timestampForChange(work, now);
  const answers = { ...work.answers };
  const setAside = { ...work.setAside };
  for (const [question, before] of Object.entries(last.answers)) {
    if (answers[question]?.at !== last.at) continue;
    const again = stamped({ ...before, at, page: pageName(newId) }, answers[question]);
    answers[question] = writtenOver(work, question, again);
    // Under the name that they had, what stands knows them.
    const aside = last.setAside[question]?.map((one) => ({ ...one, page: pageName(newId) }));
    if (aside) setAside[question] = aside;
  }
  const { answers: none, setAside: nothing, papers } = emptyPreparation('', at);
  const gone = { from: last.from, at: last.at, answers: none, setAside: nothing, papers };
  return changed({ ...work, answers, setAside }, at, withEarlier(work, { ...gone, gone: true }));
}

/** Returns the ids of questions that were answered after the latest start, otherwise than before it. */
export function newSince(work: Preparation): string[] {
  const [last] = earlierOnes(work);
  if (!last) return [];
  return Object.entries(work.answers).flatMap(([question, answer]) => {
    const before = last.answers[question];
    const isNew = answer.at > last.at && isTouched(answer);
    return isNew && !(before && canonicalText(before) === canonicalText(answer)) ? [question] : [];
  });
}

/** Returns an earlier preparation as one of its own, to be handed over as a file and opened. */
export function asOwn({ from, at, gone: _, ...written }: Earlier, newId: string): Preparation {
  return { ...emptyPreparation(newId, from), changed: at, revision: 1, ...written };
}

/** Nothing is written there, and what stood, and what was set aside, is known to it. */
function emptiedOver(
  stands: Answer,
  aside: Answer[],
  stamp: Required<Pick<Answer, 'at' | 'page'>>,
): Answer {
  const content = emptyValue(contentOf(stands)?.kind ?? 'text');
  const given: Answer = { state: 'answered', content, ...stamp, by: stands.by };
  return knowing(given, [stands, ...aside], MOST_SEEN);
}

function isWrittenAfter({ answers }: Preparation, at: string): boolean {
  return Object.values(answers).some((answer) => answer.at > at);
}

function writtenIn({ answers, setAside, papers, readBack }: Preparation): Written {
  return { answers, setAside, papers, ...(readBack && { readBack }) };
}

/** One that was begun at the same moment is the same one. */
function withEarlier({ earlier }: Preparation, last: Earlier): Earlier[] {
  return [...earlier.filter(({ from }) => from !== last.from), last];
}

function changed(work: Preparation, at: string, earlier: Earlier[]): Preparation {
  return { ...work, revision: work.revision + 1, changed: at, earlier };
}

function pageName(newId: () => string): string {
  return newId().slice(0, 10);
}
