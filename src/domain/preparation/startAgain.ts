/** A new meeting begins from the last preparation, which is kept whole. Loaded on demand: most never begin again. */
import { emptyValue } from '../kinds/registry.ts';
import { timestampForChange } from '../time/timestamps.ts';
import { canonicalText, knowing, MOST_SEEN, writtenOver } from './changes.ts';
import { earlierOnes } from './earlier.ts';
import { stamped } from './entryChanges.ts';
import { contentOf, emptyPreparation, isBlank, isTouched } from './preparation.ts';
import type { Answer, Earlier, Preparation, Written } from './preparation.ts';

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
  const last = { id: newId(), from, at, ...writtenIn(work) };
  const page = pageName(newId);
  const emptied = new Map<string, Answer>();
  for (const question of once) {
    const stands = work.answers[question];
    const aside = work.setAside[question] ?? [];
    if (stands && [stands, ...aside].some(isTouched))
      emptied.set(question, emptiedOver(stands, aside, { at, page }));
  }
  const answers = { ...work.answers, ...Object.fromEntries(emptied) };
  const aside = Object.entries(work.setAside).filter(([question]) => !emptied.has(question));
  const setAside = Object.fromEntries(aside);
  return changed({ ...work, answers, setAside }, at, [...work.earlier, last]);
}

/** Tells whether the latest start can be taken back: nothing was written after it. */
export function canGoBack(work: Preparation): boolean {
  const [last] = earlierOnes(work);
  return last !== undefined && !isWrittenAfter(work, last.at);
}

/**
 * Takes the latest start back: what was emptied stands again, as changes of this moment, and what was set aside is so
 * too. The same where something was written since.
 */
export function goBack(work: Preparation, now: string, newId: () => string): Preparation {
  const [last] = earlierOnes(work);
  if (!last || !canGoBack(work)) return work;
  const at = timestampForChange(work, now);
  const answers = { ...work.answers };
  const setAside = { ...work.setAside };
  // Under the name that it had, what stands knows it.
  const renamed = (one: Answer): Answer => ({ ...one, page: pageName(newId) });
  for (const [question, before] of Object.entries(last.answers)) {
    const stands = work.answers[question];
    const all = [before, ...(last.setAside[question] ?? [])].filter(isTouched);
    const isSame = isTouched(stands) && canonicalText(stands) === canonicalText(before);
    if (isSame || all.length === 0) continue;
    // A tab that had not heard of the start may have written there: that stands.
    const isEmptied = !isTouched(stands) && isTouched(before);
    if (isEmptied)
      answers[question] = writtenOver(work, question, stamped(renamed({ ...before, at }), stands));
    const aside = (isEmptied ? all.slice(1) : all).map(renamed);
    if (aside.length > 0) setAside[question] = [...(setAside[question] ?? []), ...aside];
  }
  const { answers: none, setAside: nothing, papers } = emptyPreparation('', at);
  const left = { answers: none, setAside: nothing, papers, gone: true as const };
  const earlier = work.earlier.map((one) =>
    one.from === last.from ? { id: one.id, from: one.from, at: one.at, ...left } : one,
  );
  return changed({ ...work, answers, setAside }, at, earlier);
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

function changed(work: Preparation, at: string, earlier: Earlier[]): Preparation {
  return { ...work, revision: work.revision + 1, changed: at, earlier };
}

function pageName(newId: () => string): string {
  return newId().slice(0, 10);
}
