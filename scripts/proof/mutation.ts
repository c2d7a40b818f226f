/** What Stryker found when it last changed the domain and the storage on purpose (`npm run mutation`). */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

type Mutant = { status: string };
type Report = { files: Record<string, { mutants: Mutant[] }> };

/** Noticed by a test: it failed, or did not come to its end. */
const noticed = new Set(['Killed', 'Timeout']);

export function mutation(): string {
  const report = join(root, '.cache/mutation/mutation.json');
  if (!existsSync(report)) return 'Not measured yet.';
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const folders = Map.groupBy(Object.entries(files), ([file]) =>
    file.split('/').slice(1, 3).join('/'),
  );
  const rows = [...folders].map(([folder, found]) =>
    rowOf(
      folder,
      found.flatMap(([, { mutants }]) => mutants),
      `${found.length} of ${globSync(`src/${folder}/**/*.ts`, { cwd: root }).length}`,
    ),
  );
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const missing = globSync('{domain,storage}/*/', { cwd: join(root, 'src') })
    .map((folder) => folder.replaceAll('\\', '/'))
    .filter((folder) => !folders.has(folder))
    .sort();
  return [
    '| folder | files | mutants | noticed | survived | of those that count |\n|---|---|---|---|---|---|',
    ...rows,
    rowOf('all of them', all, `${Object.keys(files).length}`),
    ...(missing.length === 0 ? [] : ['', `Not measured: ${missing.join(', ')}.`]),
  ].join('\n');
}

function rowOf(name: string, mutants: Mutant[], files: string): string {
  // What does not compile, or is left out by a comment, is no change.
  const counted = mutants.filter(({ status }) =>
    [...noticed, 'Survived', 'NoCoverage'].includes(status),
  );
  const seen = counted.filter(({ status }) => noticed.has(status)).length;
  const share = counted.length === 0 ? '–' : `${((100 * seen) / counted.length).toFixed(1)} %`;
  return `| ${name} | ${files} | ${counted.length} | ${seen} | ${counted.length - seen} | ${share} |`;
}
