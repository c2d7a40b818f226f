/** Puts what a kommune tells of its meetings at the rows of the question about the meeting. */
import type { Catalog } from '../content/catalog.ts';
import { linked } from '../link/answersFrom.ts';
import type { Layer } from './layer.ts';

/** The catalog in which each row that the layer knows something of says it. */
export function withFacts(catalog: Catalog, { code, publisher, facts }: Layer): Catalog {
  if (facts === undefined) return catalog;
  const by = { kommune: code, by: publisher.name, checked: facts.checked };
  const steps = catalog.steps.map((step) =>
    step.view !== 'questions'
      ? step
      : {
          ...step,
          screens: step.screens.map((screen) => ({
            ...screen,
            questions: screen.questions.map((question) =>
              question.kind !== 'checklist' || question.id !== linked.know
                ? question
                : {
                    ...question,
                    rows: question.rows.map((row) => {
                      const text = facts.know[row.id];
                      return text === undefined ? row : { ...row, said: { ...by, text } };
                    }),
                  },
            ),
          })),
        },
  );
  return { ...catalog, steps };
}
