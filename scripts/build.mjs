/** Builds `dist/`, and remembers of which sources: a second start, and a test of what is built, need not build again. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { fail, root, run, runScript } from './setup.mjs';

/** What is run, one after the other. */
const steps = [
  ['node', 'scripts/fonts/fonts.ts'],
  ['astro', 'build'],
  ['node', 'scripts/ship/offline.ts'],
  ['node', 'scripts/ship/licenses.ts'],
  ['node', 'scripts/ship/changes.ts'],
  ['node', 'scripts/ship/deploy.ts'],
];
const sources = [
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
/** Written by the build itself. */
const made = join('public', 'fonts', 'pdf');
const stamp = join(root, '.cache', 'build');

/** What the build takes from the environment. */
const asked = ['BASE', 'SITE', 'SECURITY_CONTACT', 'LOCAL'];

/** Builds, unless `dist/` is of the sources as they are now, with the same asked for. */
export function buildIfStale() {
  const fresh =
    existsSync(join(root, 'dist')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === sourcesHash();
  if (!fresh && runScript('build') !== 0) fail('The site could not be built. The reason is above.');
}

function build() {
  rmSync(stamp, { force: true });
  askForLayer();
  const before = sourcesHash();
  // What has grown old is said, and stops nobody who builds the site as it is.
  run('node', ['scripts/checks/checkContent.ts']);
  for (const [command, ...args] of steps) if (run(command, args) !== 0) process.exit(1);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
}

/** Asks for a kommune's own layer, of `--local DIR` or `LOCAL`, and stops where it is not whole. */
function askForLayer() {
  const at = process.argv.indexOf('--local');
  const folder = at > 0 ? (process.argv[at + 1] ?? '') : process.env.LOCAL;
  if (folder === '') fail('--local needs a folder: npm run build -- --local local');
  if (!folder) return;
  process.env.LOCAL = resolve(folder);
  const ended = run('node', ['scripts/local/check.ts', folder]);
  if (ended !== 0) process.exit(ended);
}

function sourcesHash() {
  const hash = createHash('sha256').update(
    JSON.stringify(asked.map((name) => process.env[name] ?? '')),
  );
  const { LOCAL: layer } = process.env;
  const all = layer ? [...sources, relative(root, layer)] : sources;
  for (const file of all.flatMap(filesIn))
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** A file, or all files of a folder, by path from the root, in a fixed order. */
function filesIn(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.startsWith(made))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
