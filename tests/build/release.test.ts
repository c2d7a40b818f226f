/** A release holds the whole site and all that goes with it, each file with its sum. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { releaseOf } from '../../scripts/ship/releaseFiles.ts';

const name = `klar-${about.version}`;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('A release', () => {
  const made = releaseOf();
  const zip = made[`${name}.zip`] ?? new Uint8Array();
  const inside = unzipSync(zip);
  const textOf = (file: string): string => strFromU8(inside[`${name}/${file}`] ?? new Uint8Array());

  it('is the same when it is made again', () => {
    expect(sha256(releaseOf()[`${name}.zip`] ?? new Uint8Array())).toBe(sha256(zip));
  });

  it('has its own sum beside it', () => {
    const beside = made[`${name}.zip.sha256`];
    expect(beside && strFromU8(beside)).toBe(`${sha256(zip)}  ${name}.zip\n`);
  });

  it('has every file of the build, byte for byte', () => {
    const site = globSync('dist/**/*').filter((file) => statSync(file).isFile());
    expect(site.length).toBeGreaterThan(300);
    const lacking = site.filter((file) => {
      const there = inside[`${name}/site/${file.slice('dist/'.length)}`];
      return there === undefined || !readFileSync(file).equals(there);
    });
    expect(lacking).toEqual([]);
  });

  it('names each of its files with the right sum', () => {
    const files = Object.entries(inside).map(([path, bytes]) => [
      path.slice(name.length + 1),
      sha256(bytes),
    ]);
    const listed = textOf('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ').reverse());
    expect(listed).toEqual(files.filter(([path]) => path !== 'SHA256SUMS'));
  });

  it.each([
    ['server/nginx.conf', 'add_header Content-Security-Policy'],
    ['server/web.config', '<add name="Content-Security-Policy"'],
    ['site/_headers', 'Content-Security-Policy:'],
    ['klar-til-moedet.cdx.json', '"bomFormat": "CycloneDX"'],
    ['LICENSE', 'EUPL'],
    ['licenses.txt', 'MIT'],
    ['CHANGELOG.md', `## ${about.version} · `],
    ['changes.json', `"version": "${about.version}"`],
    ['README.md', `unzip -q ${name}.zip`],
  ])('has %s', (file, text) => {
    expect(textOf(file)).toContain(text);
  });
});
