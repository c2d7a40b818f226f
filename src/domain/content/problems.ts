/** Problems of the content that several checks find. */
import type { Problem, ProblemCode } from './contentReader.ts';

export function problem(file: string, code: ProblemCode, values: Record<string, string> = {}): Problem {
  return { file, code, values };
}

export function sameIds(file: string, things: { id: string }[]): Problem[] {
  const ids = things.map(({ id }) => id);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...twice].map((id) => problem(file, 'same-id', { id }));
}
