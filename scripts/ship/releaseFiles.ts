/** What is in a release: the site as it is built, how to serve it, what it is made of, and what is new in it. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import about from '../../package.json' with { type: 'json' };
import { fail } from '../setup.mjs';
import { archiveOf, sumsOf } from './archive.ts';
import type { Files } from './archive.ts';
import { readChanges } from './readChanges.ts';

/** The folder in the zip, and the zip's own name without its ending. */
export const releaseName = `klar-${about.version}`;

/** The zip of the build in `dist/`, and the file beside it that has its sum: names and bytes. */
export function releaseOf(): Files {
  const [newest] = readChanges().versions;
  if (newest === undefined) fail('There is no version.');
  const zip = `${releaseName}.zip`;
  const bytes = archiveOf(releaseName, filesOfRelease(), newest.date);
  return { [zip]: bytes, [`${zip}.sha256`]: Buffer.from(sumsOf({ [zip]: bytes })) };
}

/** All files of a release but their sums. */
export function filesOfRelease(): Files {
  const site = globSync('**/*', { cwd: 'dist' })
    .filter((file) => statSync(join('dist', file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
  const wellKnown = globSync('.well-known/*', { cwd: 'dist' });
  return {
    ...Object.fromEntries(
      [...site, ...wellKnown].map((file) => [`site/${file}`, readFileSync(join('dist', file))]),
    ),
    'server/nginx.conf': readFileSync('docs/deploy/nginx.conf'),
    'server/web.config': readFileSync('docs/deploy/web.config'),
    'klar-til-moedet.cdx.json': billOfMaterials(),
    LICENSE: readFileSync('LICENSE'),
    'licenses.txt': readFileSync('dist/licenses.txt'),
    'CHANGELOG.md': readFileSync('CHANGELOG.md'),
    'changes.json': readFileSync('dist/changes.json'),
    'README.md': Buffer.from(readmeText()),
  };
}

/** docs/deploy/zip.md, for this version. */
export function readmeText(): string {
  return readFileSync('docs/deploy/zip.md', 'utf8').replaceAll('X.Y.Z', about.version);
}

function billOfMaterials(): Uint8Array {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/ship/sbom.ts'], {
    maxBuffer: 100_000_000,
  });
  if (status !== 0) fail(`There is no bill of materials: ${stderr.toString()}`);
  return stdout;
}
