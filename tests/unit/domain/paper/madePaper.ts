/** A paper of a structure and words of its own, made of answers to the small catalog. */
import { expect } from 'vitest';
import type { Plan } from '../../../../src/domain/text/block.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import type { PlanOptions } from '../../../../src/domain/paper/plan.ts';
import type { TranslatePlan } from '../../../../src/domain/paper/telling.ts';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import { preparationWith } from '../../../fixtures/catalog/answers.ts';
import { file, smallCatalog } from '../../../fixtures/catalog/files.ts';

/** A message is its key, so that a test can read which was said. */
const t: TranslatePlan = (key) => key;

/** A question of the small catalog as a test changes it: by its step's file and its own id. */
export type Changed = Record<string, object>;

/** The paper; with `changed` questions asked otherwise than in the small catalog. */
export function madePaper(
  structure: object,
  words: object,
  answers: Answers,
  changes: Partial<PlanOptions> = {},
  changed: Changed = {},
): Plan {
  const files = [
    ...smallCatalog.map((one) => ({ ...one, data: changedIn(one.data, changed) })),
    file('documents/ark/document.yaml', structure),
    file('documents/ark/da.md', words),
  ];
  const { catalog, problems } = buildCatalog(files, ['da']);
  expect(problems).toEqual([]);
  const document = catalog.documents.find(({ id }) => id === 'ark');
  if (document === undefined) throw new Error('There is no paper.');
  const options = { today: '2026-12-01', t, dir: 'ltr' as const, ...changes };
  return assemble(document, catalog, preparationWith(answers), options);
}

/** Any data in which each thing with the id of a changed question is changed. */
function changedIn(data: unknown, changed: Changed): unknown {
  if (Array.isArray(data)) return data.map((one) => changedIn(one, changed));
  if (typeof data !== 'object' || data === null) return data;
  const made = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, changedIn(value, changed)]),
  );
  const change = typeof made.kind === 'string' ? changed[String(made.id)] : undefined;
  return { ...made, ...change };
}
