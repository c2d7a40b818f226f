/**
 * `npm run translations`: holds every translated text up to its Danish one: no key missing or left over, the same
 * numerals and placeholders, a no where there is a no, and each official word (`content/glossary`) in its Danish form
 * or its translation. `allowed.ts` has what differs rightly. `--table` writes `docs/translations.md`: the sentences
 * that matter most, with what they say when translated back, and how long the sentences of each language are.
 */
import { allowed } from './translations/allowed.ts';
import { compare, comparable } from './translations/compare.ts';
import { officialWords } from './translations/officialWords.ts';
import { pairsOf } from './translations/pairs.ts';
import { sentenceTable } from './translations/sentences.ts';
import { countOf, tableOf } from './translations/table.ts';
import important from './translations/important.json' with { type: 'json' };
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { readContent, readMessages } from '../../src/cli/readContent.ts';
import { localeOf, locales, mainLocale } from '../../src/i18n/locales.ts';

const table = process.argv.includes('--table');
const only = process.argv.slice(2).filter((word) => word !== '--table');
const files = await readContent();
const danish = await readMessages(mainLocale);
const used = new Set<string>();
const tables: string[] = [];
let faults = 0;

const counts = [
  '| language | texts | keys missing or left over | texts that differ | rightly |\n|---|---|---|---|---|',
];
for (const { code } of locales.filter(
  ({ code }) => code !== mainLocale && comparable.includes(code),
)) {
  const messages = { [mainLocale]: danish, [code]: await readMessages(code) };
  const { pairs, unpaired } = pairsOf(files, messages, [mainLocale, code]);
  const back = await readBack(code);
  tables.push(
    `## ${localeOf(code).name}\n\n${countOf(back)}.\n\n${tableOf(important, pairs, back)}`,
  );
  const words = officialWords(files, code);
  const all = pairs.flatMap((pair) => compare(pair, [mainLocale, code], words));
  const isAllowed = ({ place, what }: (typeof all)[number]): boolean => {
    const found = allowed.findIndex(
      (one) => one.locale === code && one.what === what && one.place === place,
    );
    used.add(String(found));
    return found >= 0;
  };
  const differing = all.filter((one) => !isAllowed(one));
  counts.push(
    `| ${localeOf(code).name} | ${pairs.length} | ${unpaired.length} | ${differing.length} | ${all.length - differing.length} |`,
  );
  faults += unpaired.length + differing.length;
  if (only.length > 0 && !only.includes(code)) continue;
  for (const { place, lacks } of unpaired)
    console.error(
      `${code}: ${place} ${lacks === 'main' ? 'has no Danish text' : 'is not translated'}`,
    );
  for (const { place, what, main, other } of differing)
    console.error(`${code}: ${place}: ${what}\n  ${main}\n  ${other}`);
}
console.log(counts.join('\n'));
for (const [at, { locale, place }] of allowed.entries())
  if (!used.has(String(at))) {
    console.error(`${locale}: ${place} is allowed to differ, and does not.`);
    faults += 1;
  }
if (table) {
  const head = `# Translations, translated back\n\nMade by \`npm run translations -- --table\`. ${important.length} texts in which a mistake would cost most: rights, deadlines, help, privacy, consent. A language model translated them; another turned each back into Danish without seeing the original; a third compared. No person has checked them yet. _Mended_: the translation was changed after that, and has not been turned back again.`;
  const whole = locales.filter(({ pages }) => pages !== 'own').map(({ code }) => code);
  const lengths = `A language has a word kept in Danish beside its own for it, so its sentences are a word or two longer.\n\n${sentenceTable(files, whole)}`;
  await writeFile(
    'docs/translations.md',
    `${[head, counts.join('\n'), lengths, ...tables].join('\n\n')}\n`,
  );
}
process.exitCode = faults > 0 ? 1 : 0;

/** What was found of a language (`translations/back/`). */
async function readBack(code: string): Promise<unknown> {
  const file = new URL(`translations/back/${code}.json`, import.meta.url);
  return new Response(await readFile(file)).json();
}
