/**
 * Puts a release in place by the commands that docs/deploy/zip.md gives to whoever puts it up, in an empty folder: what
 * is written there is what is tried. The folders of a server (`/var`, `/etc`) lie below it, and nobody need be root.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from '../ship/deployForms.ts';
import { readmeText, releaseOf } from '../ship/releaseFiles.ts';
import { fail } from '../setup.mjs';

/** What a server is told: where the site lies, and its configuration. */
export type Placed = { site: string; config: string };

const nginxFolder = '/etc/nginx/';
/** The one block of commands that unpacks; those around it install nginx, and start it. */
const unpacking = /```sh\n(sha256sum [\s\S]*?)```/;

export function placeRelease(home: string): Placed {
  for (const [file, bytes] of Object.entries(releaseOf())) writeFileSync(join(home, file), bytes);
  const here = (path: string): string => join(home, path);
  for (const folder of ['conf.d', 'sites-enabled'])
    mkdirSync(here(join(nginxFolder, folder)), { recursive: true });
  const commands = (unpacking.exec(readmeText())?.[1] ?? fail('zip.md unpacks nothing.'))
    .replaceAll('sudo ', '')
    .replaceAll(/ (?=\/(?:etc|var)\/)/g, ` ${home}`);
  const { status, stderr } = spawnSync('sh', ['-e', '-u', '-c', commands], { cwd: home });
  if (status !== 0) fail(`The commands of docs/deploy/zip.md fail: ${stderr.toString()}`);
  const config = readFileSync(here(join(nginxFolder, 'conf.d', 'klar-til-moedet.conf')), 'utf8');
  return { site: here(FOLDER), config };
}
