/** What the citizen is called in a button; nothing where it is not known, or too long for one. */
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import type { Question } from '../../domain/kinds/registry.ts';

const MOST = 40;

export function nameOf(questions: Question[], answers: Answers): string | undefined {
  for (const { id } of questions) {
    const given = givenValue(answers[id]);
    const name = given?.kind === 'text' ? given.value.trim() : '';
    if (name !== '' && name.length <= MOST) return name;
  }
  return undefined;
}
