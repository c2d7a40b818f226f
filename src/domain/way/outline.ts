/** The outline of the way: its steps, their screens and what they ask, without words. A page carries it. */
import type { Condition } from '../kinds/condition.ts';

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
