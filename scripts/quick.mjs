/**
 * `npm run quick`: types, lint, format, unused code and the tests of what is changed and not yet committed, all at once
 * and in less than half a minute. `npm run quick -- main`: of what is changed since the branch left main.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import process from 'node:process';
import { fail, root, runNode, setup } from './setup.mjs';

setup();
const [since = 'HEAD'] = process.argv.slice(2);
const { changed, gone } = changes();
if (changed.length + gone.length === 0) {
  console.log(`Nothing is changed since ${since}.`);
  process.exit(0);
}
if (!existsSync(join(root, '.astro', 'types.d.ts')))
  runNode('node_modules/astro/bin/astro.mjs', ['sync', '--silent']);

const code = changed.filter((file) => /\.(tsx?|mjs|js|astro)$/.test(file));
const all = [...changed, ...gone];
const inSite = all.filter((file) => /^src\/.*\.(tsx?|astro)$/.test(file));
const pages = git('ls-files', '*.astro')
  .map((file) => join(root, file))
  .filter(existsSync)
  .map((file) => readFileSync(file, 'utf8'));
const isCode = all.some((file) => /\.(tsx?|mjs|js|json|astro)$/.test(file));
const isContent = all.some((file) => file.startsWith('content/'));
const isOfDomain = inSite.some((file) => file.startsWith('src/domain/'));
const remembering = '--noEmit --incremental --tsBuildInfoFile .cache/types';
const astro = 'astro check --noSync --minimumSeverity warning --tsconfig tsconfig.astro.json';
const eslint = 'eslint --max-warnings 0 --no-warn-ignored --cache --cache-location .cache/lint/';
const prettier = 'prettier --check --log-level warn --ignore-unknown';

/** What is run, by name: whether there is anything for it, the command, and the files it is given. */
const parts = [
  ['types', isCode, `tsc -p . ${remembering}/all`],
  ['types of the domain', isOfDomain, `tsc -p src/domain ${remembering}/domain`],
  // TypeScript itself does not read Astro's files, and `astro check` need not go through the others again.
  ['types of the pages', inSite.some(isReadByPages), astro],
  ['lint', code.length > 0, eslint, code],
  ['format', changed.length > 0, prettier, changed],
  ['unused code', isCode, 'knip'],
  ['readability', isContent, 'node scripts/checks/reading.ts'],
  ['voice', isContent, 'node scripts/checks/voice.ts'],
  ['spelling', isContent, 'node scripts/checks/spelling.ts'],
  ['tests', true, 'node scripts/checks/changedTests.ts', all],
].filter(([, wanted]) => wanted);

const outcomes = await Promise.all(
  parts.map(([name, , command, files]) => outcomeOf(name, command, files)),
);
const failed = outcomes.filter(({ exit }) => exit !== 0);
for (const { name, printed, exit } of outcomes)
  if (exit !== 0 || name === 'tests') console.log(`\n── ${name}\n${printed.trim()}`);
const seconds = Math.round(performance.now() / 1000);
const names = outcomes.map(({ name }) => name).join(', ');
console.log(`\n${changed.length + gone.length} changed files, ${seconds} s: ${names}`);
if (failed.length > 0) fail(`Not in order: ${failed.map(({ name }) => name).join(', ')}.`);

/** The files that are changed, new or moved, and those that are gone, by their paths from the root. */
function changes() {
  const base = since === 'HEAD' ? since : git('merge-base', since, 'HEAD')[0];
  const differ = (filter) =>
    git('diff', '--name-only', '--no-renames', `--diff-filter=${filter}`, base);
  const untracked = git('ls-files', '--others', '--exclude-standard');
  return { changed: [...new Set([...differ('d'), ...untracked])], gone: differ('D') };
}

/** Whether it is one of Astro's files, or one that they import. */
function isReadByPages(file) {
  return file.endsWith('.astro') || pages.some((text) => text.includes(`/${basename(file)}'`));
}

function git(...words) {
  const text = execFileSync('git', ['-c', 'core.quotePath=off', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return text.split('\n').filter(Boolean);
}

/** Runs a command of the packages to its end; gives all that it has printed. */
function outcomeOf(name, line, files = []) {
  const [command, ...words] = [...line.split(' '), ...files];
  return new Promise((resolve) => {
    const own = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
    const child = spawn(command, words, {
      cwd: root,
      env: { ...process.env, PATH: own, ASTRO_TELEMETRY_DISABLED: '1' },
      shell: process.platform === 'win32',
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (printed += text));
    child.on('error', ({ message }) => resolve({ name, printed: message, exit: 1 }));
    child.on('close', (exit) => resolve({ name, printed, exit }));
  });
}
