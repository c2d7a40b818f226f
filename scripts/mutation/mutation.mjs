/**
 * `npm run mutation`: Stryker changes the domain and the storage on purpose, one thing at a time, and runs their tests:
 * a change that none notices is one that nobody would notice. What is behind the command goes to Stryker
 * (`-- --mutate "src/domain/paper/*.ts"`). It works in a copy of the project, where its packages are installed beside
 * ours; what was found before is kept, so a run that was stopped goes on.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fail, root, setup } from '../setup.mjs';

const VERSION = '10.1.1';
const copy = join(root, '.cache/mutation/project');

/** The lock file by which the packages of the copy were installed, and Stryker's version. */
const stamp = join(copy, 'node_modules', 'installed');

setup();
copyProject();
install();
// Tests of papers measure words in their fonts.
inCopy('node', ['scripts/fonts/fonts.ts']);
const asked = process.argv.slice(2);
inCopy('npx', ['--no-install', 'stryker', 'run', 'scripts/mutation/stryker.json', ...asked]);

/** What git knows of the project, as it is now; packages stay. */
function copyProject() {
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(copy).filter((one) => one !== 'node_modules'))
    rmSync(join(copy, name), { recursive: true });
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of stdout.split('\0').filter((path) => path && existsSync(join(root, path))))
    cpSync(join(root, file), join(copy, file));
}

function install() {
  const wanted = readFileSync(join(copy, 'package-lock.json'), 'utf8') + VERSION;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  inCopy('npm', ['ci', '--prefer-offline', ...quiet]);
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  inCopy('npm', ['install', '--no-save', ...quiet, ...packages]);
  writeFileSync(stamp, wanted);
}

function inCopy(command, args) {
  const shell = process.platform === 'win32';
  // West of Greenwich: Stryker runs the tests in threads, where a test of a time zone cannot choose its own.
  const env = { ...process.env, TZ: 'America/New_York' };
  const { status } = spawnSync(command, args, { cwd: copy, stdio: 'inherit', shell, env });
  if (status !== 0) fail(`${command} ${args.slice(0, 2).join(' ')} ended with ${status}.`);
}
