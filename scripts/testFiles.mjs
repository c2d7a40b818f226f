/**
 * The test files, the vitest project of each, and what each needs besides the packages: `npm test -- PATTERN` makes
 * ready only what the files of its pattern need. Node's builtins and Node 20 syntax alone, as in setup.mjs.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './setup.mjs';

/** Every test file, by its path from the root, with `/` between folders. */
export function testFiles() {
  return readdirSync(join(root, 'tests'), { recursive: true })
    .map((file) => `tests/${slashed(file)}`)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort();
}

/**
 * The test files whose path holds one of the patterns, as vitest reads them; without a pattern all.
 * @param {string[]} patterns
 */
export function matching(patterns) {
  const files = testFiles();
  if (patterns.length === 0) return files;
  const wanted = patterns.flatMap((pattern) => {
    const path = pattern.replace(/:\d+$/, '');
    return [path, relative(root, resolve(root, path))].map((one) => slashed(one).toLowerCase());
  });
  return files.filter((file) => wanted.some((path) => file.toLowerCase().includes(path)));
}

/**
 * The vitest project that runs a test file.
 * @param {string} file
 */
export function projectOf(file) {
  const ofBuilt = /^tests\/(build|e2e|firefox)\//.exec(file)?.[1];
  return ofBuilt ?? (file.endsWith('.tsx') ? 'drawn' : 'unit');
}

/**
 * Whether a test file makes papers or reads them: it, or something that it imports, has the PDF's fonts or poppler.
 * @param {string} file
 * @param {Set<string>} seen
 * @returns {boolean}
 */
export function readsPapers(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (/public\/fonts\/pdf|\bpdf(totext|info|toppm)\b/.test(text)) return true;
  const imports = text.matchAll(/\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g);
  return [...imports].some(([, from, later]) =>
    readsPapers(join(dirname(file), from ?? later), seen),
  );
}

/** @param {string} path */
function slashed(path) {
  return path.replaceAll('\\', '/');
}
