/** Whoever builds the same sources, wherever they lie, gets the same bytes: a release can be checked by making it again. */
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { releaseOf } from '../../scripts/ship/releaseFiles.ts';
import { addCheckout, copyProject, runIn } from './projectCopy.ts';

const copy = copyProject();
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('A release that is made in another folder differs in no byte', async () => {
  addCheckout(copy);
  const { failed, stderr } = await runIn(copy, ['scripts/ship/release.ts'], settings());
  if (failed) throw new Error(stderr);
  const built = filesIn(join(copy, 'dist'));
  expect(built).toEqual(filesIn('dist'));
  const differing = built.filter(
    (file) => !readFileSync(join(copy, 'dist', file)).equals(readFileSync(join('dist', file))),
  );
  expect(differing).toEqual([]);
  for (const [file, bytes] of Object.entries(releaseOf()))
    expect(readFileSync(join(copy, 'release', file)).equals(bytes)).toBe(true);
}, 120_000);

/** What the build here was asked for. */
function settings(): Record<string, string> {
  const { BASE = '/', SITE = '', SECURITY_CONTACT = '' } = process.env;
  return { BASE, SITE, SECURITY_CONTACT };
}

function filesIn(folder: string): string[] {
  const all = globSync('**/*', { cwd: folder });
  return all.filter((file) => statSync(join(folder, file)).isFile()).sort();
}
