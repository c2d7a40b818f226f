/**
 * `npm run mutation`: Stryker changes the domain and the storage on purpose, one thing at a time, and runs their tests:
 * a change that none notices is one that nobody would notice. What is behind the command goes to Stryker
 * (`-- --mutate "src/domain/paper/*.ts"`). It works in a copy of the project, where its packages are installed beside
 * ours; what was found before is kept, so a run that was stopped goes on.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fail, root, setup } from '../setup.mjs';

const VERSION = '10.1.1';
const copy = join(root, '.cache/mutation/project');

setup();
copyProject();
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
inCopy('npm', ['ci', '--prefer-offline', ...quiet]);
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
inCopy('npm', ['install', '--no-save', ...quiet, ...packages]);
const asked = process.argv.slice(2);
inCopy('npx', ['--no-install', 'stryker', 'run', 'scripts/mutation/stryker.json', ...asked]);

/** What git knows of the project, as it is now. */
function copyProject() {
  rmSync(copy, { recursive: true, force: true });
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of stdout.split('\0').filter((path) => path && existsSync(join(root, path))))
    cpSync(join(root, file), join(copy, file));
}

function inCopy(command, args) {
  const windows = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: copy, stdio: 'inherit', shell: windows });
  if (status !== 0) fail(`${command} ${args.slice(0, 2).join(' ')} ended with ${status}.`);
}
