/**
 * `npm run mutation`: Stryker changes the domain and the storage on purpose, one thing at a time, and runs their tests:
 * a change that none notices is one that nobody would notice. What is behind the command goes to Stryker
 * (`-- --mutate "src/domain/paper/*.ts"`). Its packages are fetched when they are asked for and are none of ours; what
 * was found before is kept, so a run that was stopped goes on.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { setup } from '../setup.mjs';

const VERSION = '10.1.1';

setup();
const { status } = spawnSync(
  'npx',
  [
    '--yes',
    ...['core', 'vitest-runner'].map((name) => `--package=@stryker-mutator/${name}@${VERSION}`),
    ...['--', 'stryker', 'run', 'scripts/mutation/stryker.json', ...process.argv.slice(2)],
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
