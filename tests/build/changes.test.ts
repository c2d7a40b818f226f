/** What is new is told to machines in the build, and each change leads to pages that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changesJson } from '../../scripts/ship/changeList.ts';
import type { ChangeList } from '../../scripts/ship/changeList.ts';
import { readChanges } from '../../scripts/ship/readChanges.ts';
import about from '../../package.json' with { type: 'json' };

type Told = Pick<ChangeList, 'versions'> & { version: string; checked: string };

it('changes.json holds the list of content/changes, and its pages are in the build', async () => {
  const text = readFileSync('dist/changes.json', 'utf8');
  const { version, checked, versions } = (await new Response(text).json()) as Told;
  expect(version).toBe(about.version);
  expect(text).toBe(changesJson(readChanges(), { version, checked }));
  const named = versions.flatMap(({ changes }) => changes.flatMap(({ pages }) => pages));
  expect(named.filter((page) => !existsSync(`dist${page}index.html`))).toEqual([]);
});
