/** The questions whose answers other questions take words from. */
import type { Question } from '../kinds/registry.ts';
import { placeholdersIn } from '../text/placeholders.ts';

/** Gives those of all questions whose answers the asked ones have rows for, or fill a draft with: their page is to know them. */
export function namedBy(asked: Question[], all: Question[]): Question[] {
  const ids = new Set(asked.flatMap(namesIn));
  return all.filter(({ id }) => ids.has(id));
}

function namesIn(question: Question): string[] {
  if (question.kind === 'entries') return question.rowsFrom ?? [];
  return question.kind === 'text' ? placeholdersIn(question.draft ?? '') : [];
}
