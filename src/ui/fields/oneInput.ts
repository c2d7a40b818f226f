/** Kinds whose label stands above one input; the others are groups with a legend. */
import type { Question } from '../../domain/kinds/registry.ts';
import { isList } from './ChoiceField.tsx';

export function hasOneInput(question: Question): boolean {
  if (question.kind === 'text' || question.kind === 'number') return true;
  if (question.kind === 'choice') return isList(question.groups.flatMap(({ options }) => options));
  return question.kind === 'funnel' && question.groups.length === 0;
}
