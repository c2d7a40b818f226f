import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changelogText, changesJson, parseChanges } from '../../../../scripts/ship/changeList.ts';
import { readChanges } from '../../../../scripts/ship/readChanges.ts';

const law = {
  id: 'a-law',
  date: '2026-02-01',
  kind: 'law',
  text: 'Loven gælder.',
  pages: ['/forstaa/'],
};
const words = { law: 'Lov', text: 'Tekst', code: 'Kode' };
const second = {
  version: '0.2.0',
  date: '2026-12-01',
  changes: [{ ...law, id: 'new', kind: 'code' }],
};
const list = {
  title: 'Nyt',
  lead: 'Sådan.',
  kinds: words,
  versions: [second, { version: '0.1.0', date: '2026-11-27', changes: [law] }],
};

describe('What is new', () => {
  it('stands in CHANGELOG.md as it is in the data', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toBe(changelogText(readChanges()));
  });

  it('is told for each version in its parts, law first', () => {
    expect(changelogText(parseChanges(list))).toBe(`# Nyt

Sådan.

## 0.2.0 · 1. december 2026

### Kode

- 1. februar 2026: Loven gælder.

## 0.1.0 · 27. november 2026

### Lov

- 1. februar 2026: Loven gælder.
`);
  });

  it('is told to machines with the edition', async () => {
    const edition = { version: '0.2.0', checked: '2026-11-26' };
    const told: unknown = await new Response(changesJson(parseChanges(list), edition)).json();
    expect(told).toEqual({
      name: 'klar-til-moedet',
      ...edition,
      versions: list.versions,
    });
  });

  it.each<[string, object]>([
    ['a kind there is not', { kind: 'news' }],
    ['a day that is none', { date: '2026-02-30' }],
    ['more than one line', { text: 'To\nlinjer' }],
    ['a page by another address', { pages: ['https://example.dk/'] }],
    ['no page', { pages: [] }],
    ['more than is known', { author: 'os' }],
  ])('is refused with %s', (_, more) => {
    const changes = [{ ...law, ...more }];
    const versions = [{ version: '0.1.0', date: '2026-11-27', changes }];
    expect(() => parseChanges({ ...list, versions })).toThrow();
  });

  it.each<[string, object[]]>([
    ['an id twice', [second, { ...second, version: '0.1.0' }]],
    ['a version twice', [second, { ...second, changes: [law] }]],
    ['the oldest first', [...list.versions].reverse()],
    ['no version', []],
  ])('is refused with %s', (_, versions) => {
    expect(() => parseChanges({ ...list, versions })).toThrow();
  });
});
