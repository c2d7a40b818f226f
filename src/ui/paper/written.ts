/** What the review shows of what is written. */
import { visibleQuestions } from '../../domain/paper/shown.ts';
import { isSaid } from '../../domain/paper/helped.ts';
import type { QuestionStep, Screen } from '../../domain/content/catalog.ts';
import type { AnswerValue, Question } from '../../domain/kinds/registry.ts';
import { asideOf } from '../../domain/preparation/asideChanges.ts';
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Answer, Preparation } from '../../domain/preparation/preparation.ts';

/** An answer, with the content and the fields that may be seen. */
type Shown = {
  question: Question;
  answer: Answer;
  content: AnswerValue | undefined;
  /** Something else that was written there in another tab is set aside. */
  hasAside?: boolean;
};
/** Question id → what is shown of it. */
export type Written = Map<string, Shown>;
export type WrittenEntry = Shown & { screen: Screen };

/** All that is said or set aside, hidden questions left out. */
export function everything(steps: QuestionStep[], work: Preparation): Written {
  const { answers } = work;
  const questions = steps.flatMap(({ screens }) => screens.flatMap((screen) => screen.questions));
  return new Map(
    visibleQuestions(questions, answers).flatMap((question) => {
      const answer = answers[question.id];
      if (!answer) return [];
      const hasAside = asideOf(work, question.id).length > 0;
      if (!isSaid(question, answer) && !hasAside) return [];
      return [[question.id, { question, answer, content: givenValue(answer), hasAside }] as const];
    }),
  );
}

export function entriesOf({ screens }: QuestionStep, written: Written): WrittenEntry[] {
  return screens.flatMap((screen) =>
    screen.questions.flatMap(({ id }) => {
      const found = written.get(id);
      return found ? [{ screen, ...found }] : [];
    }),
  );
}
