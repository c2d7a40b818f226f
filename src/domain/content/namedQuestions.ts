/** The questions whose answers other questions take words from. */
import type { Question } from '../kinds/registry.ts';

/** Gives those of all questions whose answers the asked ones have rows for: their page is to know them. */
export function namedBy(asked: Question[], all: Question[]): Question[] {
  const ids = new Set(asked.flatMap(namesIn));
  return all.filter(({ id }) => ids.has(id));
}

function namesIn(question: Question): string[] {
  return question.kind === 'entries' ? (question.rowsFrom ?? []) : [];
}
