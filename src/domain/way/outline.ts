/** The outline of the way: its steps, their screens and what they ask, without words. A page carries it. */
import type { Condition } from '../kinds/condition.ts';
import type { Pace } from '../preparation/preparation.ts';

export type OutlineQuestion = { id: string; when?: Condition; level?: string };
export type OutlineScreen = {
  id: string;
  minutes: number;
  /** The shortest of the timed ways that takes it along. */
  within?: Pace;
  questions: OutlineQuestion[];
};
/** `first` is what all go through; of `more` one takes what one likes; `after` is for the time after the meeting. */
export type OutlineTopic = {
  id: string;
  view: 'questions';
  part: 'first' | 'more' | 'after';
  firstWhen?: Condition;
  /** Its screens are taken one by one, from its own page. */
  pick?: boolean | undefined;
  /** The document that comes of it. */
  paper?: string | undefined;
  minutes: number;
  screens: OutlineScreen[];
};
export type OutlineStep = OutlineTopic | { id: string; view: 'review' };
export type Outline = { steps: OutlineStep[] };

/** A place on a way: a screen of a step, or a step that has none (the review). `after`: on the way after the meeting. */
export type ScreenPlace = { step: string; screen?: string; after?: true };

/** The part of a catalog that finding the way needs: no words. */
export function outlineOf({ steps }: Outline): Outline {
  return {
    steps: steps.map((step): OutlineStep => {
      const { id } = step;
      if (step.view === 'review') return { id, view: 'review' };
      const screens = step.screens.map((screen) => ({
        id: screen.id,
        minutes: Math.round(screen.minutes * 10) / 10,
        ...(screen.within && { within: screen.within }),
        questions: screen.questions.map(({ id: question, when, level }) => ({
          id: question,
          ...(when && { when }),
          ...(level !== undefined && { level }),
        })),
      }));
      const { part, firstWhen, pick, paper, minutes } = step;
      return {
        id,
        view: 'questions',
        part,
        ...(firstWhen && { firstWhen }),
        ...(pick && { pick }),
        paper,
        minutes,
        screens,
      };
    }),
  };
}
