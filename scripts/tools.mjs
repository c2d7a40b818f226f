/** Programs that are no packages of npm: found on this machine, or installed where that is possible (root on Debian). */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { run } from './setup.mjs';

export function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, file))
    .find(isExecutable);
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs Debian packages where that is possible; does nothing where it is not.
 * @param {string[]} names
 */
export function aptInstall(...names) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.log(`Installing ${names.join(', ')} from Debian …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (run('apt-get', ['-qq', 'update'], env) === 0)
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...names], env);
}

/**
 * Ends a check that needs a program which is not to be had: with a failure in CI, where nothing may go unchecked.
 * @param {string} sentence
 * @returns {never}
 */
export function notChecked(sentence) {
  console.log(sentence);
  process.exit(process.env.CI ? 1 : 0);
}

/**
 * Ends a check, as `notChecked` does, where there is no Java and none can be installed.
 * @param {string} sentence
 */
export function needJava(sentence) {
  if (!hasJava()) aptInstall('default-jre-headless');
  if (!hasJava()) notChecked(sentence);
}

/** macOS has a `java` that only says that there is none. */
function hasJava() {
  return spawnSync('java', ['-version']).status === 0;
}
