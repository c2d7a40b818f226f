/**
 * What every command needs first: the packages of the lock file. Only Node's builtins and Node 20 syntax here, in
 * start.mjs, test.mjs, check.mjs and what they import at once: they run before anything is installed.
 * Everything else is spawned by `runScript` or `runNode`, which put node_modules/.bin and so the project's Node 24 first.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.klar-lock');
const windows = process.platform === 'win32';

/** Runs a command to its end, showing what it prints; gives its exit code. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'inherit',
    shell: windows,
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Runs one of package.json's scripts. */
export function runScript(name, args = [], env = {}) {
  return run('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], env);
}

/** Runs a script, or a program of the packages, on the project's own Node, as `npm run` does but without its start. */
export function runNode(script, args = [], env = {}) {
  const own = join(root, 'node_modules', '.bin');
  return run('node', [script, ...args], {
    PATH: `${own}${delimiter}${process.env.PATH ?? ''}`,
    ...env,
  });
}

/**
 * Says why there is no going on, and ends.
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Installs the packages of the lock file, unless exactly these are there already. */
export function setup() {
  if (isInstalled()) return;
  console.log('Installing packages …');
  // npm must not run on the Node in node_modules: it is about to be replaced.
  const outside = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  if (
    run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
      PATH: outside.join(delimiter),
    }) !== 0
  )
    fail('The packages could not be installed (npm ci). The reason is above.');
  if (!isInstalled())
    fail(
      'The packages are there, but not Node 24 from the package "node". Does npm run install scripts here?',
    );
}

function isInstalled() {
  const node = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash() && existsSync(node);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

// `npm ci` and `npm install` end with the script `prepare`, which calls this file: the packages are those of the lock.
if (process.argv[2] === 'stamp') writeFileSync(stamp, lockHash());
