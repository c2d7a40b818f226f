/**
 * `npm run spelling`: every word of the content that neither hunspell's Danish dictionary nor words.da.txt knows, and
 * where it stands.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { idleWords, unknownWords, wordList, wordsToSpell } from './spellWords.ts';
import { loadContent } from './content.ts';
import { aptInstall, notChecked } from '../tools.mjs';

const listFile = 'scripts/words.da.txt';

if (lookUp([]) === undefined) aptInstall('hunspell', 'hunspell-da');
const { units } = await loadContent();
const words = wordsToSpell(units);
const misspelled =
  lookUp(words) ??
  notChecked(
    'Spelling was NOT checked: it needs hunspell with its Danish dictionary (Debian: hunspell hunspell-da).',
  );
const own = wordList(readFileSync(listFile, 'utf8'));
const unknown = unknownWords(units, misspelled, own);
const idle = idleWords(misspelled, own);

for (const { word, units: places } of unknown) console.error(`${word}: ${places.join(', ')}`);
if (unknown.length > 0)
  console.error(
    `\nMend them, or add to ${listFile} what is rightly written and no dictionary has.`,
  );
if (idle.length > 0) console.log(`No longer needed in ${listFile}: ${idle.join(', ')}`);
console.log(`${words.length} words, ${unknown.length} unknown`);
process.exitCode = unknown.length > 0 ? 1 : 0;

/** The words that hunspell does not know; undefined where it, or its Danish, is not here. */
function lookUp(asked: string[]): string[] | undefined {
  const { status, stdout } = spawnSync('hunspell', ['-d', 'da_DK', '-i', 'utf-8', '-l'], {
    input: asked.join('\n'),
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split('\n').filter((word) => word !== '') : undefined;
}
