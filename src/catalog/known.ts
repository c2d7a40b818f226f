/** What a kommune's own layer may name of the shared content. */
import type { Catalog } from '../domain/content/catalog.ts';
import { questionsOf } from '../domain/content/questionsOf.ts';
import { linked } from '../domain/link/answersFrom.ts';
import type { Known } from '../domain/local/layer.ts';

/** The kommuner, and the rows of the question about the meeting. */
export function knownIn(catalog: Catalog): Known {
  const kommuner = (catalog.lists.municipalities ?? []).flatMap(({ options }) =>
    options.map(({ id, label }) => ({ code: id, name: label })),
  );
  const rows = questionsOf(catalog).flatMap((one) =>
    one.kind === 'checklist' && one.id === linked.know ? one.rows.map(({ id }) => id) : [],
  );
  return { kommuner, rows };
}
