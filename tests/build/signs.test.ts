/** The signs beside options: each is there, each is used, and all are drawn alike. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages } from './builtPages.ts';

const names = globSync('src/signs/*.svg').map((file) => basename(file, '.svg'));
const symbols = [...readFileSync('dist/signs.svg', 'utf8').matchAll(/<symbol id="([^"]+)"/g)].map(
  ([, name]) => name,
);
/** Those that stand in a page as it is built. */
const shown = new Set(
  readPages('dist').flatMap(({ html }) =>
    [...html.matchAll(/signs\.svg#([\w-]+)"/g)].map(([, name = '']) => name),
  ),
);
/** What names those that are shown later: by a program, or as a step of the way that is not always there. */
const later = [
  ...globSync('src/ui/**/*.tsx').map((file) => readFileSync(file, 'utf8')),
  ...globSync('content/steps/*/step.yaml').map((file) =>
    readFileSync(file, 'utf8').replace(/^sign: (\S+)$/m, "sign: '$1'"),
  ),
];

describe('The signs', () => {
  it('are all in one file', () => {
    expect(symbols.toSorted()).toEqual(names.toSorted());
  });

  it('are there where a page shows one', () => {
    expect(shown.size).toBeGreaterThan(30);
    expect([...shown].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('are all used', () => {
    const isUsed = (name: string) =>
      shown.has(name) || later.some((text) => text.includes(`'${name}'`));
    expect(names.filter((name) => !isUsed(name))).toEqual([]);
  });

  it.each(names)('%s is drawn like the others', (name) => {
    const svg = readFileSync(`src/signs/${name}.svg`, 'utf8');
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">\n/,
    );
    expect(svg.length).toBeLessThan(1000);
    expect(svg.match(/fill="#f4c95d"/g)?.length ?? 0).toBeLessThanOrEqual(1);
    // Inside, nothing but shapes and where they are.
    expect(svg.replaceAll(/ (?:d|cx|cy|r|x|y|rx|width|height)="[^"a-z]*[^"]*"/g, '')).toMatch(
      /^<svg[^>]*>\n(?: {2}<(?:path|circle|rect)(?: fill="#f4c95d")?\/>\n)+<\/svg>\n$/,
    );
  });
});
