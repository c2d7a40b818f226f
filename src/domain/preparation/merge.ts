/**
 * Two tabs may write in the same preparation: what they have of each question is put together (`changes.ts`), and of
 * each entry of a list (`entryChanges.ts`), so that nothing is lost. An emptied answer stays as an empty one: an absent answer is always an unknown one.
 */
import { newestOf } from './changes.ts';
import { joined } from './entryChanges.ts';
import type { Answer, Preparation } from './preparation.ts';

/** A change to one answer, made in some tab. */
export type Change = { question: string; answer: Answer };

/**
 * Two copies as one, in whichever order they meet: of each question all that is not written over, of each paper, and of
 * what was read back, the later choice. Copies of different works too.
 */
export function mergeCopies(one: Preparation, other: Preparation): Preparation {
  const [newer, older] = isNewer(one, other) ? [one, other] : [other, one];
  const answers: [string, Answer][] = [];
  const setAside: [string, Answer[]][] = [];
  for (const [question, changes] of changesIn(newer, older)) {
    const [stands, ...aside] = joined(newestOf(changes));
    if (stands) answers.push([question, stands]);
    if (aside.length > 0) setAside.push([question, aside]);
  }
  const { pace } = laterOf(paceIn(newer), paceIn(older));
  const readBack = laterOf(newer.readBack ?? {}, older.readBack ?? {});
  return {
    ...newer,
    answers: Object.fromEntries(answers),
    setAside: Object.fromEntries(setAside),
    papers: laterOf(newer.papers, older.papers),
    ...(pace && { pace }),
    ...((newer.readBack ?? older.readBack) && { readBack }),
  };
}

/** A change, made here or in another tab. */
export function applyChange(work: Preparation, { question, answer }: Change): Preparation {
  const change = { ...work, answers: { [question]: answer }, setAside: {}, papers: {} };
  const changed = answer.at > work.changed ? answer.at : work.changed;
  return { ...mergeCopies(work, change), revision: work.revision + 1, changed };
}

/** The choice of minutes as a record, to be put together as papers are. */
function paceIn({ pace }: Preparation): { pace?: NonNullable<Preparation['pace']> } {
  return pace ? { pace } : {};
}

/** Question → all that is written there, what stands and what is set aside. */
function changesIn(...copies: Preparation[]): Map<string, Answer[]> {
  const all = new Map<string, Answer[]>();
  for (const { answers, setAside } of copies)
    for (const [question, found] of [answers, setAside].flatMap(
      (part): [string, Answer | Answer[]][] => Object.entries(part),
    ))
      all.set(question, [...(all.get(question) ?? []), found].flat());
  return all;
}

/** Key by key the later of two records; of two equally late the one whose text is the greater. */
function laterOf<T extends { at: string }>(newer: Record<string, T>, older: Record<string, T>) {
  const textOf = (value: T): string => value.at + JSON.stringify(value);
  const merged = { ...older };
  for (const [key, value] of Object.entries(newer)) {
    const rival = merged[key];
    if (rival === undefined || textOf(rival) <= textOf(value)) merged[key] = value;
  }
  return merged;
}

/** By revision; of copies with the same one, the one changed later, and so on: in which order they meet is no matter. */
function isNewer(one: Preparation, other: Preparation): boolean {
  const textOf = ({ changed, id, created }: Preparation): string => [changed, id, created].join();
  if (one.revision !== other.revision) return one.revision > other.revision;
  return textOf(one) >= textOf(other);
}
