/**
 * What stands on each paper of each citizen, as text that a person has read: `tests/golden/<document>/<citizen>.txt`,
 * and `….all.txt` with everything ticked. Of questions that came after a citizen had written nothing is there, so that
 * a new question changes no file.
 */
import { join } from 'node:path';
import type { Catalog, Document } from '../../../src/domain/content/catalog.ts';
import { planText } from '../../../src/domain/paper/planText.ts';
import type { Preparation } from '../../../src/domain/preparation/preparation.ts';
import { root } from './command.ts';
import { answering, catalog, citizens, planOf, saved, withAllTicked } from './realPapers.ts';

export const folder = join(root, 'tests/golden');

/** Every file there is to be, by its path below `tests/golden`, and what it says. */
export function goldens(): { path: string; document: Document; text: string }[] {
  return answering.flatMap((document) =>
    [...citizens, ...saved].flatMap(({ name, preparation }) =>
      [
        { file: `${name}.txt`, ticked: preparation },
        { file: `${name}.all.txt`, ticked: withAllTicked(preparation) },
      ].map(({ file, ticked }) => ({
        path: join(document.id, file),
        document,
        text: planText(planOf(document, ticked, 'ltr', asMet(catalog, ticked))),
      })),
    ),
  );
}

/** The catalog with no more questions than somebody has met. */
function asMet(from: Catalog, { answers }: Preparation): Catalog {
  const steps = from.steps.map((step) => {
    if (step.view !== 'questions') return step;
    const screens = step.screens.map((screen) => ({
      ...screen,
      questions: screen.questions.filter(({ id }) => answers[id] !== undefined),
    }));
    return { ...step, screens };
  });
  return { ...from, steps };
}
