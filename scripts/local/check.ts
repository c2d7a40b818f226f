/**
 * Before a build with `--local DIR`: whether the kommune's own layer is whole. Says what is to be mended, all at once,
 * and stops. What has not been looked over for half a year is told, and stops nothing.
 */
import { agedDates, dateFaults } from '../checks/dates.ts';
import { fail } from '../setup.mjs';
import { knownIn } from '../../src/catalog/known.ts';
import { readContent, readMessages } from '../../src/cli/readContent.ts';
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import { readLayer } from '../../src/domain/local/layer.ts';
import { mainLocale } from '../../src/i18n/locales.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { readFolder } from '../../src/local/readFolder.ts';

const [, , folder = 'local'] = process.argv;
const t = createTranslate(mainLocale, await readMessages(mainLocale));
const files = readFolder(folder);
if (files === undefined) fail(t('problem.local-no-folder', { folder }));

const { catalog } = buildCatalog(await readContent(), [mainLocale]);
const { faults } = readLayer(files, knownIn(catalog));
if (faults.length > 0) {
  const lines = faults.map(({ file, code, values }) => `${file}: ${t(`problem.${code}`, values)}`);
  fail([t('problem.local-headline', { folder }), ...new Set(lines)].join('\n  '));
}

const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
const dated = files.map(({ path, data }) => ({ path, data, body: [] }));
for (const { file, date } of agedDates(dated, today))
  console.log(`${file}: ${t('problem.local-aged', { date })}`);
for (const { file, date } of dateFaults(dated, today))
  fail(`${file}: ${t('problem.local-future', { date })}`);
