/** Which answers a helper has read back to the citizen, who said yes to them. */
import { isList } from './entryChanges.ts';
import type { Answer, Preparation, ReadBack } from './preparation.ts';

/** What an answer is known by: its moment and, as tabs may put lists together, that of each entry. */
function stampsOf(answer: Answer): Pick<ReadBack, 'of' | 'entries'> {
  if (!isList(answer)) return { of: answer.at };
  const entries = answer.content.value.map(({ id, at = answer.at }) => [id, at]);
  return { of: answer.at, entries: Object.fromEntries(entries) as Record<string, string> };
}

/** The day on which an answer was read back as it stands now; one that was changed since is not read back. */
export function dayReadBack(work: Preparation, question: string): string | undefined {
  const answer = work.answers[question];
  const mark = work.readBack?.[question];
  if (!answer || !mark) return undefined;
  const { of, entries = {} } = stampsOf(answer);
  const ids = Object.keys(entries);
  const isSame =
    mark.of === of &&
    ids.length === Object.keys(mark.entries ?? {}).length &&
    ids.every((id) => mark.entries?.[id] === entries[id]);
  return isSame ? mark.day : undefined;
}

/** The marks with one more: an answer was read back on a day (YYYY-MM-DD), as it stands now. */
export function withReadBack(
  { answers, readBack }: Preparation,
  question: string,
  day: string,
  at: string,
): Pick<Preparation, 'readBack'> {
  const answer = answers[question];
  return answer ? { readBack: { ...readBack, [question]: { ...stampsOf(answer), day, at } } } : {};
}
