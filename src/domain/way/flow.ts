/**
 * The way through: which questions are visible, which screen comes next, how far a step is. Pure functions of an
 * outline (the catalog, or the small part of it that a page carries) and the answers.
 */
import { holds } from './condition.ts';
import type { Condition } from '../kinds/condition.ts';
import { isLevelSpared } from './funnel.ts';
import { isTouched } from '../preparation/preparation.ts';
import type { Answers } from '../preparation/preparation.ts';

export type OutlineQuestion = { id: string; when?: Condition; level?: string };
export type OutlineScreen = {
  id: string;
  title: string;
  minutes: number;
  use: number;
  questions: OutlineQuestion[];
};
export type OutlineStep = {
  id: string;
  title: string;
  lead: string;
  minutes: number;
  lang: string;
} & ({ view: 'questions'; screens: OutlineScreen[] } | { view: 'review' });
export type Outline = { steps: OutlineStep[] };

/** A place on the way: a screen of a step, or a step that has none (the review). */
export type ScreenPlace = { step: string; screen?: string };
export type StepState = 'not-begun' | 'begun' | 'done-for-now';

/** The part of a catalog that finding the way needs: no words but the titles. */
export function outlineOf({ steps }: Outline): Outline {
  return {
    steps: steps.map((step): OutlineStep => {
      const { id, title, lead, minutes, lang } = step;
      const shared = { id, title, lead, minutes, lang };
      if (step.view === 'review') return { ...shared, view: 'review' };
      const screens = step.screens.map((screen) => ({
        id: screen.id,
        title: screen.title,
        minutes: screen.minutes,
        use: screen.use,
        questions: screen.questions.map(({ id: question, when, level }) => ({
          id: question,
          ...(when && { when }),
          ...(level !== undefined && { level }),
        })),
      }));
      return { ...shared, view: 'questions', screens };
    }),
  };
}

/** The address of a place, below the language's root. */
export function pathOf({ step, screen }: ScreenPlace): string {
  return screen === undefined ? `/forbered/${step}/` : `/forbered/${step}/${screen}/`;
}

export function isVisible({ when }: OutlineQuestion, answers: Answers): boolean {
  return when === undefined || holds(when, answers);
}

/** The place after this one that has something to ask; the last place has none after it. */
export function nextScreen(
  outline: Outline,
  answers: Answers,
  here: ScreenPlace,
): ScreenPlace | undefined {
  return screensFrom(outline, here, 1).find((place) => isAsked(outline, answers, place));
}

/** The place before this one that is asked or has been answered. */
export function previousScreen(
  outline: Outline,
  answers: Answers,
  here: ScreenPlace,
): ScreenPlace | undefined {
  return screensFrom(outline, here, -1).find(
    (place) => isAsked(outline, answers, place) || isScreenTouched(outline, answers, place),
  );
}

/** The next level of the funnel that an earlier wish spares, for somebody who would like to go on. */
export function sparedScreen(
  outline: Outline,
  answers: Answers,
  here: ScreenPlace,
): ScreenPlace | undefined {
  const after = screensFrom(outline, here, 1)[0];
  if (after === undefined) return undefined;
  const level = screenAt(outline, after)?.questions.some(
    (question) => question.level !== undefined,
  );
  return level && !isAsked(outline, answers, after) ? after : undefined;
}

/** Where to begin in a step: its first screen with a question that is asked and untouched, else its first. */
export function firstScreen(outline: Outline, answers: Answers, step: string): ScreenPlace {
  const places = screensOf(outline).filter((place) => place.step === step);
  const open = places.find((place) =>
    askedQuestions(outline, answers, place).some(({ id }) => !isTouched(answers[id])),
  );
  return open ?? places[0] ?? { step };
}

/** *Done for now* means that every screen with something to ask has been touched, not that all is answered. */
export function stepState(outline: Outline, answers: Answers, step: string): StepState {
  const places = screensOf(outline).filter((place) => place.step === step);
  const touched = places.filter((place) => isScreenTouched(outline, answers, place));
  if (touched.length === 0) return 'not-begun';
  const open = places.filter(
    (place) => isAsked(outline, answers, place) && !isScreenTouched(outline, answers, place),
  );
  return open.length === 0 ? 'done-for-now' : 'begun';
}

/** The place where the latest answer was given, or nothing. */
export function latestScreen(
  outline: Outline,
  answers: Answers,
): (ScreenPlace & { at: string }) | undefined {
  let latest: (ScreenPlace & { at: string }) | undefined;
  for (const place of screensOf(outline))
    for (const { id } of screenAt(outline, place)?.questions ?? []) {
      const given = answers[id];
      if (isTouched(given) && (latest === undefined || given.at > latest.at))
        latest = { ...place, at: given.at };
    }
  return latest;
}

/** Every place, in order. */
export function screensOf({ steps }: Outline): ScreenPlace[] {
  return steps.flatMap((step): ScreenPlace[] =>
    step.view === 'review'
      ? [{ step: step.id }]
      : step.screens.map((screen) => ({ step: step.id, screen: screen.id })),
  );
}

/** The places after (or before, nearest first) a place. */
export function screensFrom(outline: Outline, here: ScreenPlace, direction: 1 | -1): ScreenPlace[] {
  const places = screensOf(outline);
  const at = places.findIndex(({ step, screen }) => step === here.step && screen === here.screen);
  return direction === 1 ? places.slice(at + 1) : places.slice(0, at).reverse();
}

export function screenAt(
  { steps }: Outline,
  { step, screen }: ScreenPlace,
): OutlineScreen | undefined {
  const found = steps.find(({ id }) => id === step);
  return found?.view === 'questions' ? found.screens.find(({ id }) => id === screen) : undefined;
}

/** The visible questions of a place that no earlier wish spares. */
function askedQuestions(outline: Outline, answers: Answers, place: ScreenPlace): OutlineQuestion[] {
  const levels = levelsOf(outline);
  return (screenAt(outline, place)?.questions ?? []).filter(
    (question) =>
      isVisible(question, answers) &&
      (question.level === undefined || !isLevelSpared(question.level, levels, answers)),
  );
}

/** A place without screens (the review) is always asked. */
export function isAsked(outline: Outline, answers: Answers, place: ScreenPlace): boolean {
  return place.screen === undefined || askedQuestions(outline, answers, place).length > 0;
}

export function isScreenTouched(outline: Outline, answers: Answers, place: ScreenPlace): boolean {
  return (screenAt(outline, place)?.questions ?? []).some(({ id }) => isTouched(answers[id]));
}

function levelsOf({ steps }: Outline): { id: string; level: string }[] {
  return steps.flatMap((step) =>
    step.view === 'review'
      ? []
      : step.screens.flatMap(({ questions }) =>
          questions.flatMap(({ id, level }) => (level === undefined ? [] : [{ id, level }])),
        ),
  );
}
