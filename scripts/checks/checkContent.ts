/**
 * `npm run check:content -- --today=YYYY-MM-DD`: what of the content was last looked over long ago, dates that cannot
 * be right, rules that no longer hold, sources without a date, and words of the glossary that nothing uses. Without a
 * day, it is today in Denmark. The build says the same, and goes on.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { agedDates, dateFaults, undatedSources } from './dates.ts';
import type { DateFault } from './dates.ts';
import { unusedWords } from './unusedWords.ts';
import { isDay } from '../../src/domain/time/day.ts';
import { loadContent } from './content.ts';
import { fail } from '../setup.mjs';

const sentences: Record<DateFault['fault'], string> = {
  'no-day': 'is no day of the calendar',
  future: 'is a day that has not been yet',
  'ends-before-it-begins': 'is before the day it begins',
  over: 'has passed: what stands there holds no longer',
};

const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today =
  values.today ?? new Date().toLocaleDateString('sv', { timeZone: 'Europe/Copenhagen' });
if (!isDay(today)) fail(`--today is a day as 2026-10-09, not ${today}.`);

const { files, catalog, units } = await loadContent();
const aged = agedDates(files, today);
const faults = dateFaults(files, today);
const undated = undatedSources(files);
const unused = unusedWords(units, catalog.glossary);
const tooOld = aged.filter((one) => one.tooOld);

if (aged.length > 0) {
  console.log('Looked over more than six months ago:\n\n| file | key | day | |\n|---|---|---|---|');
  for (const { file, key, date, tooOld: isTooOld } of aged)
    console.log(`| ${file} | ${key} | ${date} | ${isTooOld ? 'more than a year ago' : ''} |`);
}
if (unused.length > 0)
  console.log(`In the glossary, and nowhere else: ${unused.map(({ word }) => word).join(', ')}`);
for (const { file, key, date, fault } of faults)
  console.error(`${file}: ${key}: ${date} ${sentences[fault]}`);
for (const { file, title } of undated)
  console.error(`${file}: this source has no date (»uden dato« if it bears none): ${title}`);
console.log(
  `${today}: ${aged.length} to look over again, ${tooOld.length} too old, ${faults.length} wrong dates, ${undated.length} sources without one`,
);
process.exitCode = tooOld.length + faults.length + undated.length > 0 ? 1 : 0;
