/** The house rules that lint keeps do refuse what they are for, and let pass what is close to it. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// Without types: the examples lie in no project.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

async function messages(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap((result) =>
    result.messages.map(({ ruleId, message }) => `${ruleId ?? ''}: ${message}`),
  );
}

describe('Lint', () => {
  it.each([
    [
      'a style attribute',
      'src/ui/X.tsx',
      `export const x = <p style="color: red" />;`,
      'Content-Security-Policy',
    ],
    [
      'a style attribute in Astro',
      'src/pages/x.astro',
      `<p style="color: red"></p>`,
      'Content-Security-Policy',
    ],
    [
      'parsing inside',
      'src/ui/x.ts',
      `export const x: unknown = JSON.parse('1');`,
      'at the border',
    ],
    [
      'a second import of zod',
      'src/domain/x.ts',
      `import * as z from 'zod/mini';\nexport { z };`,
      'Only domain/zod.ts',
    ],
    ['an enum', 'src/domain/x.ts', `export enum X { A }`, 'No enum'],
    ['a default export', 'src/ui/x.ts', `export default 1;`, 'Named exports'],
    ['a sentence in TSX', 'src/ui/X.tsx', `export const x = <p>Lav et papir</p>;`, 'content/'],
    ['a sentence in Astro', 'src/pages/x.astro', `<p>Lav et papir</p>`, 'content/'],
    ['a sentence for ears', 'src/pages/x.astro', `<img src="/x.svg" alt="Et papir" />`, 'content/'],
    ['a Danish word in a string', 'src/ui/x.ts', `export const x = 'møde';`, 'content/'],
    [
      'a Danish word in a template',
      'src/ui/x.ts',
      'export const x = (n: number) => `møde ${n}`;',
      'content/',
    ],
    [
      'the clock in the domain',
      'src/domain/x.ts',
      `export const x = new Date();`,
      'as an argument',
    ],
    [
      'chance in the domain',
      'src/domain/x.ts',
      `export const x = Math.random();`,
      'as an argument',
    ],
    [
      'a hook behind a condition',
      'src/ui/X.tsx',
      `export const X = ({ on }: { on: boolean }) => (on ? useState(0) : null);`,
      'react-hooks/rules-of-hooks',
    ],
    [
      'an effect that does not say what it depends on',
      'src/ui/x.ts',
      `export const useX = (x: number) => useEffect(() => print(x), []);`,
      'react-hooks/exhaustive-deps',
    ],
    [
      'a component that is another in each render',
      'src/ui/X.tsx',
      `export function X() {\n  const Y = () => <p />;\n  return <Y />;\n}`,
      'react-hooks/static-components',
    ],
    [
      'the clock while rendering',
      'src/ui/X.tsx',
      `export const X = () => <p>{Date.now()}</p>;`,
      'react-hooks/purity',
    ],
    ['a test left out', 'tests/x.test.ts', `it.skip('x', () => undefined);`, 'Every test runs'],
  ])('refuses %s', async (_, file, code, message) => {
    expect(await messages(file, code)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    [
      'words from content',
      'src/pages/x.astro',
      `---\nconst { title } = Astro.props;\n---\n<p>{title} · {title}</p>`,
    ],
    ['single letters', 'src/domain/x.ts', `export const x = { æ: 'ae', ø: 'o', å: 'å' };`],
    ['a day given', 'src/domain/x.ts', `export const x = (today: string) => new Date(today);`],
    ['classes of CSS', 'src/ui/X.tsx', `export const x = <p class="field field--wide" />;`],
    [
      'parsing at the border',
      'src/domain/preparation/file.ts',
      `export const x: unknown = JSON.parse('1');`,
    ],
  ])('lets pass %s', async (_, file, code) => {
    expect(await messages(file, code)).toEqual([]);
  });
});
