/** Restores or deletes an answer that was set aside. Loaded on demand, so it is apart from `changes.ts`. */
import { knowing, MOST_SEEN, tellsMore, canonicalText } from './changes.ts';
import { isList, stamped, withEntries } from './entryChanges.ts';
import type { Answer, Preparation } from './preparation.ts';

/** What is set aside for a question, as it is shown: all that tells more than what stands, each once, latest first. */
export function asideOf({ answers, setAside }: Preparation, question: string): Answer[] {
  const told = new Set<string>();
  return (setAside[question] ?? []).filter((one) => {
    const before = told.size;
    return tellsMore(one, answers[question]) && told.add(canonicalText(one)).size > before;
  });
}

/** The changes by which an answer that was set aside stands again, as `back`, and what stood is set aside. */
export function restoring(
  work: Preparation,
  question: string,
  back: Answer,
  newPage: string,
): Answer[] {
  const stands = work.answers[question];
  const known = [...(stands ? [stands] : []), ...sayingTheSame(work, question, back)];
  const again = knowing(back, known, MOST_SEEN);
  // What stood gets another name, for the one that it has is known to what stands now; and it comes after that, for
  // beside what it was a moment ago it would be taken for the same list.
  return stands ? [again, renamed(stands, newPage)] : [again];
}

/** The change by which one answer, `both`, stands for what stood and for one that was set aside. */
export function joining(
  work: Preparation,
  question: string,
  both: Answer,
  aside: Answer,
): Answer[] {
  const stands = work.answers[question];
  const known = [...(stands ? [stands] : []), ...sayingTheSame(work, question, aside)];
  return [knowing(stamped(both, stands), known, MOST_SEEN)];
}

/** The change by which an answer that was set aside is let go: what stands knows it. Its moment is as it was. */
export function lettingGo(work: Preparation, question: string, aside: Answer): Answer[] {
  const stands = work.answers[question];
  return stands ? [knowing(stands, sayingTheSame(work, question, aside))] : [];
}

function sayingTheSame({ setAside }: Preparation, question: string, aside: Answer): Answer[] {
  return (setAside[question] ?? []).filter((one) => canonicalText(one) === canonicalText(aside));
}

/** Every entry as a change of another page: none is then known to who knows the answer. */
function renamed(answer: Answer, page: string): Answer {
  if (!isList(answer)) return { ...answer, page };
  const entries = answer.content.value.map((one) => ({ at: answer.at, ...one, page }));
  return withEntries({ ...answer, page }, entries);
}
