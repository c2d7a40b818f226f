/** `when:` as data: whether a question is asked, from what is answered elsewhere. */
import { givenValue } from '../preparation/preparation.ts';
import type { Answers } from '../preparation/preparation.ts';
import type { Condition } from '../kinds/condition.ts';

/** Whether the condition holds. A choice holds by its option, several choices by any one of them. */
export function holds(when: Condition, answers: Answers): boolean {
  if ('question' in when) return chosen(answers, when.question).some((id) => when.is.includes(id));
  if ('answered' in when) return givenValue(answers[when.answered]) !== undefined;
  if ('all' in when) return when.all.every((part) => holds(part, answers));
  if ('any' in when) return when.any.some((part) => holds(part, answers));
  return !holds(when.not, answers);
}

/** The ids of all questions a condition looks at. */
export function questionsOfCondition(when: Condition): string[] {
  if ('question' in when) return [when.question];
  if ('answered' in when) return [when.answered];
  if ('all' in when) return when.all.flatMap(questionsOfCondition);
  if ('any' in when) return when.any.flatMap(questionsOfCondition);
  return questionsOfCondition(when.not);
}

function chosen(answers: Answers, question: string): string[] {
  const given = givenValue(answers[question]);
  if (given?.kind === 'choice') return [given.value];
  return given?.kind === 'choices' ? given.value.chosen : [];
}
