/**
 * Two tabs may write in the same preparation: answers merge by question, the later wins, the other is set aside.
 * An emptied answer stays as an empty one, so that an absent answer is always an unknown one and merging is safe.
 */
import type { Answer, Answers, Preparation } from './preparation.ts';

/** One answer as it was changed in some tab; `before` is when the answer it replaces was given. */
export type Change = { question: string; answer: Answer; before?: string };

/**
 * Two stored copies as one: question by question the later answer; all else from the copy with the newer revision.
 * Copies of the same work follow each other; of different works, what loses is set aside.
 */
export function mergeCopies(one: Preparation, other: Preparation): Preparation {
  const [newer, older] = isNewer(one, other) ? [one, other] : [other, one];
  const answers: Answers = { ...older.answers };
  const setAside: Answers = { ...newer.setAside };
  for (const [question, answer] of Object.entries(newer.answers)) {
    const rival = answers[question];
    const [stands, loses] = rival && rival.at > answer.at ? [rival, answer] : [answer, rival];
    answers[question] = stands;
    if (loses && one.id !== other.id && !sameAnswer(stands, loses)) setAside[question] = loses;
  }
  return { ...newer, answers, setAside };
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
  if (aside === undefined) return mine;
  return withAnswers(
    letGo(mine, question),
    question,
    { ...aside, at: now },
    mine.answers[question],
  );
}

/** The preparation with the answer that was set aside for a question let go. */
export function letGo(mine: Preparation, question: string): Preparation {
  const { [question]: _gone, ...setAside } = mine.setAside;
  return { ...mine, revision: mine.revision + 1, setAside };
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
