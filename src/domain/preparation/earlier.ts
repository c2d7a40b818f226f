/** Preparations for earlier meetings, and what is new since the last of them. Loaded on demand: most have none. */
import { canonicalText, nameOf } from './changes.ts';
import { changesIn, mergedChoices } from './merge.ts';
import { emptyPreparation, isTouched } from './preparation.ts';
import type { Answer, Earlier, Preparation, Written } from './preparation.ts';

/**
 * Returns the preparations for earlier meetings, the latest first. One that was put away twice, in tabs that had not
 * heard each other, is one that holds what both had.
 */
export function earlierOnes({ earlier }: Pick<Preparation, 'earlier'>): Earlier[] {
  const all = new Map<string, Earlier>();
  for (const one of earlier.filter(({ gone }) => !gone)) {
    const other = all.get(one.from);
    const [newer, older] = other && other.at > one.at ? [other, one] : [one, other];
    all.set(one.from, older ? { ...newer, ...bothKept(newer, older) } : newer);
  }
  return [...all.values()].sort((one, other) => (one.at < other.at ? 1 : -1));
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
export function asOwn({ id, from, at, gone: _, ...written }: Earlier): Preparation {
  return { ...emptyPreparation(id, from), changed: at, revision: 1, ...written };
}

/** All that either says, also where one was written upon the other: that may have been for the meeting after. */
function bothKept(newer: Written, older: Written): Written {
  const answers: [string, Answer][] = [];
  const setAside: [string, Answer[]][] = [];
  for (const [question, changes] of changesIn(newer, older)) {
    const sooner = changes.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
    const said = new Map(sooner.map((one) => [canonicalText(one), one]));
    const [stands, ...aside] = sooner
      .reverse()
      .filter((one) => said.get(canonicalText(one)) === one);
    if (stands) answers.push([question, stands]);
    if (aside.some(isTouched)) setAside.push([question, aside.filter(isTouched)]);
  }
  const both = { answers: Object.fromEntries(answers), setAside: Object.fromEntries(setAside) };
  return { ...both, ...mergedChoices(newer, older) };
}

/** What says something comes after what says nothing, and the later after the earlier. */
function placeOf(answer: Answer): string {
  return `${isTouched(answer) ? 1 : 0} ${nameOf(answer)}`;
}
