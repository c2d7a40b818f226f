/** How far somebody is: where to begin in a step, how far it is, and where the latest answer was given. */
import { isTouched } from '../preparation/preparation.ts';
import type { Answers } from '../preparation/preparation.ts';
import { askedQuestions, isAsked, isScreenTouched, screenAt, screensOf } from './flow.ts';
import type { Outline, ScreenPlace } from './outline.ts';

export type StepState = 'not-begun' | 'begun' | 'done-for-now';

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
