import { createHash } from 'node:crypto';
import process from 'node:process';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { archiveOf, sumsOf } from '../../../../scripts/ship/archive.ts';

const files = {
  'site/b.html': strToU8('<p>b</p>'),
  'site/å.txt': strToU8('å'),
  LICENSE: strToU8(''),
};

describe('The zip of a release', () => {
  it('is the same in any zone of time, and in whatever order its files come', () => {
    const zip = archiveOf('klar-1.2.3', files, '2026-11-27');
    const turned = Object.fromEntries(Object.entries(files).reverse());
    const zone = process.env.TZ;
    for (const other of ['Pacific/Auckland', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', other);
      expect(archiveOf('klar-1.2.3', turned, '2026-11-27')).toEqual(zip);
    }
    vi.unstubAllEnvs();
    expect(process.env.TZ).toBe(zone);
  });

  it('is another one of another day', () => {
    const days = ['2026-11-27', '2026-11-28'].map((day) => archiveOf('klar', files, day));
    expect(days[0]).not.toEqual(days[1]);
  });

  it('has every file in its folder, and the sums of all but the sums', () => {
    const inside = unzipSync(archiveOf('klar-1.2.3', files, '2026-11-27'));
    const { 'klar-1.2.3/SHA256SUMS': sums, ...rest } = inside;
    expect(Object.keys(rest)).toEqual(
      ['LICENSE', 'site/b.html', 'site/å.txt'].map((file) => `klar-1.2.3/${file}`),
    );
    expect(sums && strFromU8(sums)).toBe(sumsOf(files));
  });
});

it('A sum is on a line with its file, as sha256sum reads it', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(sumsOf(files)).toBe(
    `${hash('')}  LICENSE\n${hash('<p>b</p>')}  site/b.html\n${hash('å')}  site/å.txt\n`,
  );
});
