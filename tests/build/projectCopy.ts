/** A copy of the project to add something to and to build, apart from the project itself. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

/** What a build reads. */
const sources = [
  ...['src', 'content', 'public', 'scripts', 'LICENSE'],
  ...['package.json', 'astro.config.mjs', 'tsconfig.json'],
];
const additions = 'tests/fixtures/added';

/** An edit puts `add` right before the only place in the file that reads `before`. */
type Edit = { file: string; before: string; add: string };
type Ended = { failed: boolean; stdout: string; stderr: string };

/** Copies the project into a new folder and gives its path. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'klar-'));
  for (const source of sources) cpSync(source, join(copy, source), { recursive: true });
  // A folder of links, not one link: Astro and Vite keep caches in node_modules, and those must not be shared.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!/^\.(astro|vite)/.test(name))
      symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name), 'junction');
  return copy;
}

/** Makes the translations drafts in a copy: until the new words are translated, they are shown in Danish. */
export function asDrafts(copy: string): void {
  const list = join(copy, 'src/i18n/locales.ts');
  const text = readFileSync(list, 'utf8');
  const drafts = text.replace(
    "translation = {\n  status: 'ready'",
    "translation = {\n  status: 'draft'",
  );
  if (drafts === text) throw new Error('The list of languages has no translations that are ready.');
  writeFileSync(list, drafts);
}

/** Adds what a folder of tests/fixtures/added holds; gives the files that it says it touches. */
export function addTo(copy: string, addition: string): string[] {
  const folder = join(additions, addition);
  const files = globSync('**/*.*', { cwd: join(folder, 'files') });
  for (const file of files) {
    if (statSync(join(copy, file), { throwIfNoEntry: false }))
      throw new Error(`${file} is there already, and ${addition} would add it.`);
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(folder, 'files', file), join(copy, file));
  }
  const edits = editsIn(join(folder, 'edits.yaml'));
  for (const { file, before, add } of edits) {
    const parts = readFileSync(join(copy, file), 'utf8').split(before);
    if (parts.length !== 2)
      throw new Error(`${file} has ${parts.length - 1} places that read ${before}`);
    writeFileSync(join(copy, file), parts.join(`${add}${before}`));
  }
  return [...files, ...edits.map(({ file }) => file)];
}

function editsIn(path: string): Edit[] {
  return statSync(path, { throwIfNoEntry: false })
    ? (parse(readFileSync(path, 'utf8')) as Edit[])
    : [];
}

/** Every source file of the copy and what is in it, in short. */
export function fingerprint(copy: string): Map<string, string> {
  const all = globSync('**/*.*', {
    cwd: copy,
    exclude: ['node_modules', 'dist', '.astro', '.cache'],
  });
  return new Map(
    all
      .filter((file) => statSync(join(copy, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(copy, file)))
          .digest('hex'),
      ]),
  );
}

/**
 * What else there is in a checkout that has been built before: tests, and what the build keeps beside the fonts it has
 * made.
 */
export function addCheckout(copy: string): void {
  for (const source of ['tests', 'docs', 'CHANGELOG.md', 'vitest.config.ts', 'package-lock.json'])
    cpSync(source, join(copy, source), { recursive: true });
  cpSync('.cache/fonts.json', join(copy, '.cache/fonts.json'));
}

/** Builds the copy into its own `dist`, with the list of licences that a page leads to. */
export async function buildCopy(copy: string, more: Record<string, string> = {}): Promise<Ended> {
  const built = await runIn(copy, ['node_modules/astro/bin/astro.mjs', 'build'], more);
  return built.failed ? built : runIn(copy, ['scripts/ship/licenses.ts'], more);
}

/**
 * Runs a program of the copy, as one of its scripts would. Only what every program needs of the environment: vitest
 * adds to it.
 */
export function runIn(
  copy: string,
  args: string[],
  more: Record<string, string> = {},
): Promise<Ended> {
  const { PATH = '', HOME } = process.env;
  const path = [join(copy, 'node_modules', '.bin'), PATH].join(delimiter);
  const env = { ...more, PATH: path, HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return new Promise((done) => {
    const options = { cwd: copy, env, maxBuffer: 2 ** 26 };
    execFile(process.execPath, args, options, (error, stdout, stderr) =>
      done({ failed: error !== null, stdout, stderr }),
    );
  });
}
