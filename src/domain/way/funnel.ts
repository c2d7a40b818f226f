/**
 * The spørgetragt: from a certain job, over tasks, spare time, dreams and the home, to an area one could try.
 * Each level is asked only until one has given a wish; *ved ikke* goes one level down; going on is always allowed.
 * Source: STAR, Guide til gode ressourceforløb (2016), its four levels; the last two from Flere skal med (2017).
 */
import { givenValue, isTouched } from '../preparation/preparation.ts';
import type { Answers } from '../preparation/preparation.ts';
import type { Question } from '../kinds/registry.ts';
import { wishWords } from '../kinds/funnel.ts';
import type { FunnelQuestion } from '../kinds/funnel.ts';

/** What became of a level: it gave wishes, the citizen does not know yet, or it is untouched. */
export type LevelOutcome = 'wishes' | 'not-yet' | 'untouched';

export type FunnelState = {
  /** Level by level, in order, with the wishes in words. */
  way: { level: string; outcome: LevelOutcome; wishes: string[] }[];
  /** The level to ask next; none when there is a wish, or no level is left. */
  next?: string;
};

/** Where the citizen is in the funnel. The questions are its levels, in order. */
export function funnelState(questions: FunnelQuestion[], answers: Answers): FunnelState {
  const way = questions.map((question) => {
    const given = answers[question.id];
    const content = givenValue(given);
    const wishes = content?.kind === 'funnel' ? wishWords(question, content.value) : [];
    // A wish that the content has no words for any more is a wish all the same.
    const outcome: LevelOutcome =
      content?.kind === 'funnel' ? 'wishes' : isTouched(given) ? 'not-yet' : 'untouched';
    return { level: question.level, outcome, wishes };
  });
  const found = way.some(({ outcome }) => outcome === 'wishes');
  const next = found ? undefined : way.find(({ outcome }) => outcome === 'untouched')?.level;
  return { way, ...(next !== undefined && { next }) };
}

/** The questions that are levels of the funnel, in order. */
export function funnelLevels(questions: Question[]): FunnelQuestion[] {
  return questions.filter((question) => question.kind === 'funnel');
}

/** Whether an earlier level has given a wish, so that this one need not be asked. */
export function isLevelSpared(
  level: string,
  order: { id: string; level: string }[],
  answers: Answers,
): boolean {
  for (const earlier of order) {
    if (earlier.level === level) return false;
    if (givenValue(answers[earlier.id])) return true;
  }
  return false;
}
