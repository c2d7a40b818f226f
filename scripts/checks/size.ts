/**
 * `npm run size`: how much JavaScript each built page loads before it is idle (brotli), against the budgets.
 * Counted: scripts of the page, preloaded modules, islands and their renderer, the fields that the page's questions
 * (`data-kind`) fetch, and all that these import at once. And how much is fetched when a paper is asked for.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { mainLocale } from '../../src/i18n/locales.ts';
import { namesFile } from '../../src/pdf/text/fonts.ts';
import { base } from '../serve.mjs';

type Kind = 'without an island' | 'with an island';
type Page = { file: string; kind: Kind; bytes: number; files: string[] };

const budgets: Record<Kind, number> = { 'without an island': 5_000, 'with an island': 60_000 };
const PAPER_BUDGET = 230_000;
/** Strings that the PDF engine keeps when it is minified. It is loaded when a paper is asked for, not before. */
const engine = /Hopding\/pdf-lib|StructTreeRoot/;

const sizes = new Map<string, number>();
const imports = new Map<string, string[]>();

if (!existsSync('dist')) throw new Error('Nothing is built: npm run build.');
const pages = globSync('dist/**/*.html').map(measure);
const worst = (Object.keys(budgets) as Kind[]).flatMap((kind) => {
  const [first] = pages.filter((page) => page.kind === kind).sort((a, b) => b.bytes - a.bytes);
  return first ? [first] : [];
});

console.log(`| pages | count | largest | kB | budget kB |\n|---|---|---|---|---|`);
for (const { kind, file, bytes } of worst) {
  const count = pages.filter((page) => page.kind === kind).length;
  console.log(`| ${kind} | ${count} | ${addressOf(file)} | ${kB(bytes)} | ${kB(budgets[kind])} |`);
}

const paper = paperSizes();
console.log(`| a paper: the worker, fonts, names | | | ${kB(paper)} | ${kB(PAPER_BUDGET)} |`);

const problems = pages.flatMap(({ file, kind, bytes, files }) => [
  ...(bytes > budgets[kind] ? [`${addressOf(file)}: ${kB(bytes)} kB`] : []),
  ...files
    .filter(isEngine)
    .map((chunk) => `${addressOf(file)} loads the PDF engine at once: ${chunk}`),
]);
if (paper > PAPER_BUDGET) problems.push(`A paper: ${kB(paper)} kB`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 || pages.length === 0 ? 1 : 0;

/** All that is fetched for a paper in the main language. Fonts are packed already, what is text is packed on its way. */
function paperSizes(): number {
  const workers = globSync('dist/_astro/worker*.js');
  const files = globSync('dist/fonts/pdf/*').filter(
    (file) => !file.includes('names-') || file.endsWith(namesFile(mainLocale)),
  );
  if (workers.length === 0 || files.length === 0)
    throw new Error('No worker or no fonts in dist/.');
  const sent = (file: string) =>
    file.endsWith('.bin') ? readFileSync(file).length : brotli(readFileSync(file));
  return [...workers, ...files].reduce((sum, file) => sum + sent(file), 0);
}

function measure(file: string): Page {
  const html = readFileSync(file, 'utf8');
  const islands = tags(html, 'astro-island');
  const addresses = [
    ...tags(html, 'script').map((tag) => attribute(tag, 'src')),
    ...tags(html, 'link').map((tag) =>
      attribute(tag, 'rel') === 'modulepreload' ? attribute(tag, 'href') : undefined,
    ),
    ...islands.flatMap((tag) =>
      ['component-url', 'renderer-url', 'before-hydration-url'].map((name) => attribute(tag, name)),
    ),
  ];
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(
    ([, start = '', code = '']) => (/type="(?!module|text\/javascript)/.test(start) ? [] : [code]),
  );
  const own = inline.flatMap((code) => staticImports('inline.js', code, file));
  const kinds = [...html.matchAll(/\bdata-kind="([^"]*)"/g)].flatMap(([, all = '']) =>
    all.split(' '),
  );
  const fields = kinds.flatMap((kind) =>
    globSync(`dist/_astro/${kind.charAt(0).toUpperCase()}${kind.slice(1)}Field.*.js`),
  );
  const files = closure([
    ...fields,
    ...addresses.flatMap((address) => (address ? fileAt(address, file) : [])),
    ...own,
  ]);
  const bytes = [...files].reduce((sum, each) => sum + sizeOf(each), brotli(inline.join('\n')));
  return {
    file,
    kind: islands.length > 0 ? 'with an island' : 'without an island',
    bytes,
    files: [...files],
  };
}

/** The files, and all that they import at once, and so on. */
function closure(files: string[]): Set<string> {
  const all = new Set(files);
  // A set that grows while it is gone through is gone through to its end.
  for (const file of all) for (const next of importsOf(file)) all.add(next);
  return all;
}

function importsOf(file: string): string[] {
  const known = imports.get(file) ?? staticImports(file, readFileSync(file, 'utf8'), file);
  imports.set(file, known);
  return known;
}

function staticImports(name: string, code: string, from: string): string[] {
  return ts.createSourceFile(name, code, ts.ScriptTarget.ESNext).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? fileAt(moduleSpecifier.text, from)
      : [];
  });
}

/** The file of dist/ that an address means, seen from another file there; nothing for another origin or data. */
function fileAt(address: string, from: string): string[] {
  const url = new URL(address, `http://site${base}${from.slice('dist/'.length)}`);
  if (url.host !== 'site') return [];
  const file = `dist/${decodeURIComponent(url.pathname).slice(base.length)}`;
  if (!existsSync(file)) throw new Error(`${from} loads ${address}, which is not in dist/.`);
  return [file];
}

function sizeOf(file: string): number {
  const known = sizes.get(file) ?? brotli(readFileSync(file));
  sizes.set(file, known);
  return known;
}

function brotli(code: string | Buffer): number {
  return code.length === 0 ? 0 : brotliCompressSync(code).length;
}

function isEngine(file: string): boolean {
  return engine.test(readFileSync(file, 'utf8'));
}

function tags(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}\\b(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function addressOf(file: string): string {
  return file.replace(/^dist/, '').replace(/index\.html$/, '');
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
