/**
 * `npm run reading`: how hard the content is to read (LIX), unit by unit, against the limit of its readers.
 * reading.json has the words that cannot be avoided: in a unit each of them counts as long only once.
 */
import process from 'node:process';
import { readingOf } from './readability.ts';
import { loadContent, loadEasy } from './content.ts';
import once from '../reading.json' with { type: 'json' };

const { units } = await loadContent();
const readings = readingOf([...units, ...(await loadEasy())], once);
const over = readings.filter(({ isOver }) => isOver);

console.log(
  '| unit | reader | words | words a sentence | LIX | limit |\n|---|---|---|---|---|---|',
);
for (const { unit, reader, words, perSentence, lix, limit } of readings)
  console.log(
    `| ${unit} | ${reader} | ${words} | ${perSentence.toFixed(1)} | ${lix.toFixed(1)} | ${limit} |`,
  );

for (const { unit, lix, limit, hardest } of over) {
  console.error(
    `\n${unit} has LIX ${lix.toFixed(1)}; its limit is ${limit}. Its hardest sentences:`,
  );
  for (const { text, lix: own } of hardest) console.error(`  ${own.toFixed(0)}  ${text}`);
}
process.exitCode = over.length > 0 ? 1 : 0;
