/**
 * Two tabs may write in the same preparation: answers merge by question, the later wins, the other is set aside.
 * An emptied answer stays as an empty one, so that an absent answer is always an unknown one and merging is safe.
 */
import { isTouched } from './preparation.ts';
import type { Answer, Answers, Preparation } from './preparation.ts';

/** One answer as it was changed in some tab; `before` is when the answer it replaces was given. */
export type Change = { question: string; answer: Answer; before?: string };

/**
 * Two stored copies as one: for each question, what was set aside, and each paper the later of both. Copies of the
 * same work follow each other; of different works, an answer that loses is set aside.
 */
export function mergeCopies(one: Preparation, other: Preparation): Preparation {
  const [newer, older] = isNewer(one, other) ? [one, other] : [other, one];
  const merged: Preparation = {
    ...newer,
    answers: laterOf(newer.answers, older.answers),
    setAside: laterOf(newer.setAside, older.setAside),
    papers: laterOf(newer.papers, older.papers),
  };
  return one.id === other.id ? merged : { ...merged, setAside: withLosers(merged, newer, older) };
}

/**
 * A change from another tab. Where both tabs have changed the same question since they last agreed, the later
 * answer stands and the other is set aside, so that it can be brought back.
 */
export function applyChange(mine: Preparation, { question, answer, before }: Change): Preparation {
  const own = mine.answers[question];
  if (own === undefined || own.at === before) return withAnswers(mine, question, answer);
  if (own.at === answer.at) return mine;
  const [stands, loses] = answer.at > own.at ? [answer, own] : [own, answer];
  if (!sameAnswer(stands, loses)) return withAnswers(mine, question, stands, loses);
  return stands === own ? mine : withAnswers(mine, question, answer);
}

/** Brings back the answer that was set aside; the one that stood takes its place there. */
export function bringBack(mine: Preparation, question: string, now: string): Preparation {
  const aside = mine.setAside[question];
  if (!isTouched(aside)) return mine;
  return withAnswers(mine, question, { ...aside, at: now }, mine.answers[question] ?? nothing(now));
}

/** The answer that was set aside for a question let go: an empty one is in its place, so that merging is safe. */
export function letGo(mine: Preparation, question: string, now: string): Preparation {
  const setAside = { ...mine.setAside, [question]: nothing(now) };
  return { ...mine, revision: mine.revision + 1, changed: now, setAside };
}

function nothing(at: string): Answer {
  return { state: 'answered', content: { kind: 'text', value: '' }, at, by: 'me' };
}

/** What was set aside before stays there, unless another answer takes its place. */
function withAnswers(
  mine: Preparation,
  question: string,
  answer: Answer,
  aside?: Answer,
): Preparation {
  return {
    ...mine,
    revision: mine.revision + 1,
    answers: { ...mine.answers, [question]: answer },
    setAside: aside ? { ...mine.setAside, [question]: aside } : mine.setAside,
  };
}

/** Key by key the later of two records; of two equally late, the one of the newer copy. */
function laterOf<T extends { at: string }>(newer: Record<string, T>, older: Record<string, T>) {
  const merged = { ...older };
  for (const [key, value] of Object.entries(newer)) {
    const rival = merged[key];
    if (rival === undefined || rival.at <= value.at) merged[key] = value;
  }
  return merged;
}

/** What is set aside, and each answer of a different work that lost to another. */
function withLosers({ answers, setAside }: Preparation, ...copies: Preparation[]): Answers {
  const losers = copies.flatMap((copy) =>
    Object.entries(copy.answers).filter(([question, answer]) => {
      const stands = answers[question];
      return stands !== undefined && isTouched(answer) && !sameAnswer(stands, answer);
    }),
  );
  return { ...setAside, ...Object.fromEntries(losers) };
}

/** Of copies with the same revision, the one changed later: in which order they meet must not matter. */
function isNewer(one: Preparation, other: Preparation): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  return one.changed >= other.changed;
}

/** Whether two answers say the same, whenever and by whomever. */
function sameAnswer(one: Answer, other: Answer): boolean {
  const said = ({ at: _at, by: _by, ...rest }: Answer): string => JSON.stringify(rest);
  return said(one) === said(other);
}
