/**
 * Two tabs may write in the same preparation: what they have of each question is put together (`changes.ts`), and of
 * each entry of a list (`entryChanges.ts`), so that nothing is lost. An emptied answer stays as an empty one: an absent answer is always an unknown one.
 */
import { newestOf } from './changes.ts';
import { joined } from './entryChanges.ts';
import type { Answer, Earlier, Preparation, Written } from './preparation.ts';

/** A change to one answer, made in some tab. */
export type Change = { question: string; answer: Answer };

/**
 * Two copies as one, in whichever order they meet: of each question all that is not written over, of each paper, and of
 * what was read back, the later choice; and every earlier preparation. Copies of different works too.
 */
export function mergeCopies(one: Preparation, other: Preparation): Preparation {
  const [newer, older] = isNewer(one, other) ? [one, other] : [other, one];
  const { pace } = laterOf(paceIn(newer), paceIn(older));
  return {
    ...newer,
    ...mergedWritten(newer, older),
    ...(pace && { pace }),
    earlier: mergedEarlier(newer.earlier, older.earlier),
  };
}

function mergedWritten(newer: Written, older: Written): Written {
  const answers: [string, Answer][] = [];
  const setAside: [string, Answer[]][] = [];
  for (const [question, changes] of changesIn(newer, older)) {
    const [stands, ...aside] = joined(newestOf(changes));
    if (stands) answers.push([question, stands]);
    if (aside.length > 0) setAside.push([question, aside]);
  }
  return {
    answers: Object.fromEntries(answers),
    setAside: Object.fromEntries(setAside),
    ...mergedChoices(newer, older),
  };
}

/** Of each paper, and of what was read back, the later choice. */
export function mergedChoices(
  newer: Written,
  older: Written,
): Pick<Written, 'papers' | 'readBack'> {
  const readBack = laterOf(newer.readBack ?? {}, older.readBack ?? {});
  return {
    papers: laterOf(newer.papers, older.papers),
    ...((newer.readBack ?? older.readBack) && { readBack }),
  };
}

/** All of both; what was taken back in one of them is so. Written in they are no more: mostly it is the same list. */
function mergedEarlier(newer: Earlier[], older: Earlier[]): Earlier[] {
  if (newer === older) return newer;
  const all = new Map<string, Earlier>();
  for (const one of [...older, ...newer]) if (!all.get(one.id)?.gone) all.set(one.id, one);
  return [...all.values()].sort((one, other) => (one.at + one.id < other.at + other.id ? -1 : 1));
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
export function changesIn(...copies: Written[]): Map<string, Answer[]> {
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
