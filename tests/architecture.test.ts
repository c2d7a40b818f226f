/** The house stands as drawn: who imports whom, and the tests lie as the sources do. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dirname, join } from 'node:path';
import { circlesIn, importsOf, layerOf, objectionTo, table } from './imports.ts';

const files = globSync('**/*.{ts,tsx,astro,mjs,js}', { cwd: 'src' }).filter(
  (file) => !file.endsWith('.d.ts'),
);

function objections(file: string, text: string): string[] {
  return importsOf(file, text).flatMap((found) => objectionTo(file, found) ?? []);
}

describe('Imports', () => {
  it('follow the table in every file', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => objections(file, readFileSync(`src/${file}`, 'utf8')))).toEqual(
      [],
    );
  });

  it('are settled for every layer there is', () => {
    const layers = new Set(files.map(layerOf));
    expect([...layers].filter((layer) => !(layer in table))).toEqual([]);
  });

  it.each([
    ['a layer above', 'domain/paper/plan.ts', `import { t } from '../../i18n/locales.ts';`],
    [
      'a package of another layer',
      'domain/paper/plan.ts',
      `import { PDFDocument } from 'pdf-lib';`,
    ],
    ['Node in the domain', 'domain/paper/plan.ts', `import { readFile } from 'node:fs/promises';`],
    [
      'an import that waits',
      'ui/paper/Papers.tsx',
      `const engine = await import('../../pdf/renderPdf.ts');`,
    ],
    [
      'a worker past the bridge',
      'ui/paper/Papers.tsx',
      `new Worker(new URL('../../pdf/worker.ts', import.meta.url));`,
    ],
    ['a name passed on', 'storage/store.ts', `export { Form } from '../ui/Form.tsx';`],
    ['a type', 'storage/store.ts', `import type { Props } from '../ui/Form.tsx';`],
    ['a type in place', 'storage/store.ts', `let form: import('../ui/Form.tsx').Form;`],
    [
      'frontmatter',
      'components/Card.astro',
      `---\nimport { store } from '../storage/store.ts';\n---\n<p />`,
    ],
    [
      'a script on a page',
      'layouts/Page.astro',
      `<p />\n<script>\nimport '../ui/theme.ts';\n</script>`,
    ],
    [
      'more than types',
      'components/Card.astro',
      `---\nimport { holds } from '../domain/condition.ts';\n---\n`,
    ],
    ['a later room', 'domain/kinds/text.ts', `import { holds } from '../way/condition.ts';`],
    ['a layer without a line', 'utils/text.ts', `import { z } from '../domain/zod.ts';`],
  ])('are refused: %s', (_, file, text) => {
    expect(objections(file, text)).toEqual([expect.stringContaining(file)]);
  });

  it.each([
    ['itself', 'domain/kinds/text.ts', `import { z } from '../zod.ts';`],
    ['a package by a path in it', 'domain/zod.ts', `import * as z from 'zod/mini';`],
    ['the bridge', 'ui/paper/Papers.tsx', `import { render } from '../../pdf/bridge.ts';`],
    ['words of the buttons', 'i18n/i18n.ts', `import da from '../../content/ui/da.json';`],
    [
      'a type',
      'components/Card.astro',
      `---\nimport type { Block } from '../domain/block.ts';\n---\n`,
    ],
  ])('are allowed: %s', (_, file, text) => {
    expect(objections(file, text)).toEqual([]);
  });
});

describe('Circles', () => {
  it('are found, whatever leads into them', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b', 'd']],
      ['d', []],
    ]);
    expect(circlesIn(graph)).toEqual([['b', 'c', 'b']]);
  });

  it('there are none, of types neither', () => {
    const all = globSync('{src,scripts}/**/*.{ts,tsx,astro,mjs}');
    const graph = new Map(
      all.map((file) => [
        file,
        importsOf(file, readFileSync(file, 'utf8'))
          .filter(({ from }) => from.startsWith('.'))
          .map(({ from }) => join(dirname(file), from)),
      ]),
    );
    expect(circlesIn(graph)).toEqual([]);
  });
});

describe('Tests', () => {
  it('lie where their source lies', () => {
    const tests = globSync('**/*.test.{ts,tsx}', { cwd: 'tests/unit' });
    const scripts = globSync('scripts/**/*.{ts,mjs}');
    const sources = new Set([...files, ...scripts].map((file) => file.replace(/\.[a-z]+$/, '')));
    // Two files on one source: flow.test.ts and flow.tabs.test.ts.
    const sourceOf = (test: string) => test.replace(/\.(\w+\.)?test\.tsx?$/, '');
    expect(tests.filter((test) => !sources.has(sourceOf(test)))).toEqual([]);
  });
});
