/** What a built file brings with it: the files that it imports, at once or later, and what they weigh (brotli). */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { base } from '../serve.mjs';

const sizes = new Map<string, number>();
const imports = new Map<string, string[]>();
const later = new Map<string, string[]>();

/** The files, and all that they import at once, and so on. */
export function closure(files: string[]): Set<string> {
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

export function staticImports(name: string, code: string, from: string): string[] {
  return ts.createSourceFile(name, code, ts.ScriptTarget.ESNext).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? fileAt(moduleSpecifier.text, from)
      : [];
  });
}

/** The file of dist/ that an address means, seen from another file there; nothing for another origin or data. */
export function fileAt(address: string, from: string): string[] {
  const url = new URL(address, `http://site${base}${from.slice('dist/'.length)}`);
  if (url.host !== 'site') return [];
  const file = `dist/${decodeURIComponent(url.pathname).slice(base.length)}`;
  if (!existsSync(file)) throw new Error(`${from} loads ${address}, which is not in dist/.`);
  return [file];
}

export function sizeOf(file: string): number {
  const known = sizes.get(file) ?? brotli(readFileSync(file));
  sizes.set(file, known);
  return known;
}

export function brotli(code: string | Buffer): number {
  return code.length === 0 ? 0 : brotliCompressSync(code).length;
}

/** The files, and of what they import later the modules of these names, and so on. Each of them has to be found. */
export function closureWith(files: string[], modules: string[]): Set<string> {
  const all = closure(files);
  const found = new Set<string>();
  for (const file of all)
    for (const next of laterImports(file)) {
      const [name = ''] = basename(next).split('.');
      if (!modules.includes(name)) continue;
      found.add(name);
      for (const one of closure([next])) all.add(one);
    }
  const lost = modules.filter((name) => !found.has(name));
  if (lost.length > 0) throw new Error(`Nothing imports ${lost.join()} later.`);
  return all;
}

/** What a file imports when it is wanted: `import('./…')`. */
function laterImports(file: string): string[] {
  const known = later.get(file);
  if (known !== undefined) return known;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const [named] = ts.isCallExpression(node) ? node.arguments : [];
    const isImport =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isImport && named && ts.isStringLiteralLike(named)) found.push(...fileAt(named.text, file));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext));
  later.set(file, found);
  return found;
}
