/** What the overviews of the ways say of each step. */
import type { Step } from '../domain/content/catalog.ts';
import type { Titles } from '../ui/way/titles.ts';

/** The names of steps and of their screens, by id. */
export function wordsOf(steps: Step[]): Titles {
  return Object.fromEntries(
    steps.map((step) => [
      step.id,
      {
        title: step.title,
        lead: step.lead,
        lang: step.lang,
        ...(step.sign !== undefined && { sign: step.sign }),
        screens: Object.fromEntries(
          (step.view === 'review' ? [] : step.screens).map(({ id, title }) => [id, title]),
        ),
      },
    ]),
  );
}
