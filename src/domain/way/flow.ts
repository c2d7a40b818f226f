/**
 * The way through: which questions are visible, and which screen comes next. Pure functions of an outline (the catalog,
 * or the small part of it that a page carries) and the answers.
 */
import { holds } from './condition.ts';
import { isLevelSpared } from './funnel.ts';
import { isTouched } from '../preparation/preparation.ts';
import type { Answers } from '../preparation/preparation.ts';
import type {
  Outline,
  OutlineQuestion,
  OutlineScreen,
  OutlineStep,
  ScreenPlace,
} from './outline.ts';

/**
 * The way as the answers order it: what all go through, then the topics, first those that the answers put first, and
 * the review at the end. Nothing is left out.
 */
export function ordered({ steps }: Outline, answers: Answers): Outline {
  const rank = (step: OutlineStep): number => {
    if (step.view === 'review') return 3;
    if (step.part === 'first') return 0;
    return step.firstWhen && holds(step.firstWhen, answers) ? 1 : 2;
  };
  return { steps: [...steps].sort((one, other) => rank(one) - rank(other)) };
}

/** The two ways: before the meeting and after it, each by the name it has in addresses. */
export const ways = ['forbered', 'efter'] as const;
export type Way = (typeof ways)[number];

/** Tells which way a step is of. */
export function wayOf(step: { view: string; part?: string }): Way {
  return step.part === 'after' ? 'efter' : 'forbered';
}

/** The steps of one way. */
export function onWay<S extends { view: string; part?: string }>(steps: S[], way: Way): S[] {
  return steps.filter((step) => wayOf(step) === way);
}

/** The place of a step, or of one of its screens. */
export function placeIn(
  step: { id: string; view: string; part?: string },
  screen?: string,
): ScreenPlace {
  return {
    step: step.id,
    ...(screen !== undefined && { screen }),
    ...(wayOf(step) === 'efter' && { after: true as const }),
  };
}

/** The address of a place, below the language's root. */
export function pathOf({ step, screen, after }: ScreenPlace): string {
  const way: Way = after ? 'efter' : 'forbered';
  return screen === undefined ? `/${way}/${step}/` : `/${way}/${step}/${screen}/`;
}

/** The address of the overview of the way that a place is on. */
export function overviewOf({ after }: ScreenPlace): string {
  return after ? '/efter/' : '/forbered/';
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

/** Every place, in order. */
export function screensOf({ steps }: Outline): ScreenPlace[] {
  return steps.flatMap((step): ScreenPlace[] =>
    step.view === 'review'
      ? [placeIn(step)]
      : step.screens.map((screen) => placeIn(step, screen.id)),
  );
}

/** The place where a question is asked; an empty one if it is asked nowhere. */
export function placeOf(outline: Outline, question: string): ScreenPlace {
  const found = screensOf(outline).find((place) =>
    screenAt(outline, place)?.questions.some(({ id }) => id === question),
  );
  return found ?? { step: '' };
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
export function askedQuestions(
  outline: Outline,
  answers: Answers,
  place: ScreenPlace,
): OutlineQuestion[] {
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
