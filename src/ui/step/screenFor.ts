/** A screen for who lives where: what a kommune tells is for those who have not chosen another. */
import type { Screen } from '../../domain/content/catalog.ts';
import { saidIn } from '../../domain/kinds/checklist.ts';
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';

/** The question where one lives. */
const home = 'kommune';

/** The screen, without what another kommune than the chosen one tells. */
export function screenFor(screen: Screen, answers: Answers): Screen {
  const chosen = givenValue(answers[home]);
  if (chosen?.kind !== 'choice' || chosen.value === '') return screen;
  const questions = screen.questions.map((question) =>
    question.kind === 'checklist' ? saidIn(question, chosen.value) : question,
  );
  return { ...screen, questions };
}
