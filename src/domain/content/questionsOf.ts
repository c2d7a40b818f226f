/** The questions of a catalog. Apart from how a catalog is built, which no island needs. */
import type { Catalog } from './catalog.ts';
import type { Question } from '../kinds/registry.ts';

/** All questions of the way through, in order. */
export function questionsOf({ steps }: Pick<Catalog, 'steps'>): Question[] {
  return steps.flatMap((step) =>
    step.view === 'questions' ? step.screens.flatMap(({ questions }) => questions) : [],
  );
}

/** The question whose answer says who writes, if there is one. */
export function writerQuestion(catalog: Pick<Catalog, 'steps'>): string | undefined {
  return questionsOf(catalog).find(({ setsWriter }) => setsWriter)?.id;
}

/** The question whose answer says what somebody is called to, if there is one. */
export function situationQuestion(catalog: Pick<Catalog, 'steps'>): Question | undefined {
  return questionsOf(catalog).find(({ setsSituation }) => setsSituation);
}

/** The questions whose answer is the citizen's name. */
export function nameQuestions(catalog: Pick<Catalog, 'steps'>): Question[] {
  return questionsOf(catalog).filter(({ setsName }) => setsName);
}

/** Returns the ids of the questions that are about one meeting: `startAgain` empties their answers. */
export function onceQuestions(catalog: Pick<Catalog, 'steps'>): string[] {
  return questionsOf(catalog).flatMap(({ once, id }) => (once ? [id] : []));
}
