/** The content in the main language, as the checks of it take it. */
import { unitsOf } from './units.ts';
import type { Unit } from './units.ts';
import { readContent, readMessages } from '../../src/cli/readContent.ts';
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import { mainLocale } from '../../src/i18n/locales.ts';

/** Files, catalog and units. What is wrong with the shape of a file is said by the build. */
export async function loadContent() {
  const files = await readContent();
  const { catalog } = buildCatalog(files, [mainLocale]);
  const units = unitsOf(files, await readMessages(mainLocale), mainLocale);
  if (units.length === 0) throw new Error('There is no content.');
  return { files, catalog, units };
}

/** What is written in easy Danish, for its own readers. */
export async function loadEasy(): Promise<Unit[]> {
  const units = unitsOf(await readContent(), {}, 'da-x-let');
  return units.map((unit) => ({ ...unit, id: `${unit.id} (let)`, reader: 'easy' }));
}
