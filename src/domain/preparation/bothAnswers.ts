/** Two answers to one question as one that holds both; loaded on demand, where another tab wrote something else. */
import type { AnswerValue, Question } from '../kinds/registry.ts';
import { fits } from '../kinds/registry.ts';

/**
 * What holds both, the one that stands first; nothing where one of them has to go: there is one date, and one choice.
 * An entry that was changed in both is there twice, once under a new id.
 */
export function bothOf(
  question: Question,
  one: AnswerValue,
  other: AnswerValue,
  newId: () => string,
): AnswerValue | undefined {
  if (!fits(question, one) || !fits(question, other)) return undefined;
  if (one.kind === 'text' && other.kind === 'text') {
    const isLine = question.kind === 'text' && question.length === 'short';
    return { kind: 'text', value: joinedBy(isLine ? ', ' : '\n', one.value, other.value) };
  }
  if (one.kind === 'funnel' && other.kind === 'funnel') {
    const picks = union(one.value.picks, other.value.picks);
    return {
      kind: 'funnel',
      value: { picks, text: joinedBy('\n', one.value.text, other.value.text) },
    };
  }
  if (one.kind === 'choices' && other.kind === 'choices') {
    const all = union(one.value.chosen, other.value.chosen);
    const none = question.kind === 'choices' ? question.none : undefined;
    // That none of them holds cannot stand beside one that does.
    const chosen = all.length > 1 ? all.filter((id) => id !== none) : all;
    return {
      kind: 'choices',
      value: { chosen, own: joinedBy(', ', one.value.own, other.value.own) },
    };
  }
  if (one.kind === 'entries' && other.kind === 'entries') {
    const ids = new Map(one.value.map((entry) => [entry.id, JSON.stringify(entry.values)]));
    const added = other.value
      .filter(({ id, values }) => ids.get(id) !== JSON.stringify(values))
      .map((entry) => (ids.has(entry.id) ? { ...entry, id: newId() } : entry));
    return { kind: 'entries', value: [...one.value, ...added] };
  }
  return undefined;
}

function union(one: string[], other: string[]): string[] {
  return [...new Set([...one, ...other])];
}

/** Two texts in one, and what both say once. */
function joinedBy(between: string, one: string, other: string): string {
  if (other.trim() === '' || one.includes(other)) return one;
  return one.trim() === '' || other.includes(one) ? other : `${one}${between}${other}`;
}
