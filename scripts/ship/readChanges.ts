/** Reads `content/changes/changes.yaml`, whose newest version has to be the one of package.json. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import about from '../../package.json' with { type: 'json' };
import { fail } from '../setup.mjs';
import { parseChanges } from './changeList.ts';
import type { ChangeList } from './changeList.ts';

const file = 'content/changes/changes.yaml';

export function readChanges(): ChangeList {
  const list = parseChanges(parse(readFileSync(file, 'utf8')));
  const newest = list.versions[0]?.version ?? 'none';
  if (newest !== about.version)
    fail(`package.json says ${about.version}, and the newest version in ${file} is ${newest}.`);
  return list;
}
