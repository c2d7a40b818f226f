/** What fonts and names are made from, as hashes: what is made anew when one of them is another. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { sources, woff2 } from './fontSources.ts';

/** The programs that cut and measure. */
const tools = ['fontkit', 'harfbuzzjs', 'subset-font'];
/** What of the PDF's own code the tables are made by. */
const ours = ['characterMap', 'direction', 'forms'];

/** The key of all fonts: their packages, the programs that cut them, and the code that says what is kept. */
export function fontsKey(): string {
  const here = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.ts'));
  const packages = sources.flatMap((source) => [
    ...source.weights.map((weight) => woff2(source, weight)),
    ...(source.among ? [woff2(source.among, 400)] : []),
  ]);
  return keyOf([
    ...here.sort().map((name) => new URL(name, import.meta.url)),
    ...ours.map((name) => new URL(`../../src/pdf/text/${name}.ts`, import.meta.url)),
    ...tools.map((name) => new URL(`../../node_modules/${name}/package.json`, import.meta.url)),
    ...packages,
  ]);
}

/** The hash of some files, and of what else is said. */
export function keyOf(files: URL[], ...said: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(said));
  for (const file of files)
    hash.update(`\n${file.pathname.split('/').at(-1)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}
