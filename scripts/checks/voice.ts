/**
 * `npm run voice`: where the content has a tic of voice/tics.ts, or sentences that are chopped or endless in the mean.
 * `npm run voice -- --since=COMMIT` writes docs/voice.md: how it stood there, and how it stands.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { allowed } from './voice/allowed.ts';
import { idleAllowed } from './voice/faults.ts';
import { FEWEST, MOST } from './voice/pace.ts';
import { stateIn, stateOf } from './voice/state.ts';
import { paceTable, ticTable } from './voice/tables.ts';
import { tics } from './voice/tics.ts';

const { values } = parseArgs({ options: { since: { type: 'string' } } });
const now = await stateOf();
const faults = [
  ...now.findings
    .filter(({ isFault }) => isFault)
    .map(({ unit, section, text, tic }) => ({
      unit,
      said: `${section || 'its beginning'}: »${text}« (${tic.id}): ${tic.instead}`,
    })),
  ...now.paces
    .filter(({ isFault }) => isFault)
    .map(({ unit, mean }) => ({
      unit,
      said: `${mean.toFixed(1)} words a sentence; ${FEWEST} to ${MOST} is wanted`,
    })),
];
for (const { unit, said } of faults) console.error(`${unit}: ${said}`);
for (const { tic, text } of idleAllowed(now.sections, allowed))
  console.log(`No longer needed in voice/allowed.ts: »${text}« (${tic})`);

console.log(`${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

if (values.since !== undefined) {
  const before = await stateIn(values.since);
  const commit = execFileSync('git', ['rev-parse', '--short', values.since], { encoding: 'utf8' });
  writeFileSync(
    'docs/voice.md',
    `# The voice, counted

Written by \`npm run voice -- --since=${commit.trim()}\`: the Danish in that commit (*before*), and as it stands (*now*). \`npm run voice\` holds the content to it.

## Tics

${ticTable(tics, before, now)}

## Sentences

Words a sentence: of what is said in whole sentences, without headings, labels and names in lists; ${FEWEST} to ${MOST} is wanted where it is read as a text. LIX as \`npm run reading\` measures it.

${paceTable(before, now)}
`,
  );
}
