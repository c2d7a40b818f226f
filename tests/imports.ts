/** Who may import whom, as data; and what a source file imports. */
import ts from 'typescript';

/** What one layer may import: other layers (or one file of them), and packages (`astro:*` is all of `astro:`). */
type Allowed = { layers: string[]; packages: string[]; typesOnly?: string[] };

/** A layer is a folder of src/, or a file that lies in src/ itself. Each may import itself. */
export const table: Record<string, Allowed> = {
  domain: { layers: [], packages: ['zod'] },
  i18n: { layers: ['domain', 'content/ui'], packages: ['i18next'] },
  markdown: { layers: ['domain'], packages: ['mdast-util-from-markdown', 'mdast', 'yaml'] },
  local: { layers: ['domain', 'markdown'], packages: ['node:*', 'yaml'] },
  catalog: {
    layers: ['domain', 'i18n', 'local', 'markdown', 'package'],
    packages: ['astro:content', 'node:process'],
  },
  storage: { layers: ['domain', 'trust'], packages: ['idb'] },
  trust: { layers: [], packages: [] },
  pdf: { layers: ['domain', 'trust'], packages: ['bidi-js', 'hyphen', 'pako', 'pdf-lib'] },
  search: { layers: ['domain'], packages: ['minisearch'] },
  offline: { layers: ['trust'], packages: ['workbox-window'] },
  ui: {
    layers: ['domain', 'i18n', 'storage', 'pdf/bridge', 'pdf/light', 'offline/site', 'styles'],
    packages: ['ics', 'preact', 'qrcode-generator', 'react-hook-form'],
  },
  components: {
    layers: ['catalog/edition', 'catalog/layer', 'i18n', 'storage/reading', 'styles'],
    packages: ['astro'],
    typesOnly: ['domain'],
  },
  layouts: {
    layers: [
      'catalog/layer',
      'components',
      'i18n',
      'offline/follow',
      'storage/kept/keys',
      'storage/reading',
      'styles',
      'ui/kept',
      'ui/way/closeMenus',
    ],
    packages: ['astro', '@fontsource/*'],
  },
  dev: { layers: ['layouts', 'pages/_site', 'ui'], packages: ['astro'] },
  pages: {
    layers: [
      ...['domain', 'i18n', 'markdown', 'catalog', 'search', 'ui', 'components'],
      ...['layouts', 'styles', 'pdf/countPages', 'pdf/text'],
    ],
    packages: ['astro', 'astro:*', 'node:fs/promises'],
  },
  cli: { layers: ['domain', 'i18n', 'markdown', 'package', 'pdf'], packages: ['node:*', 'yaml'] },
  styles: { layers: [], packages: [] },
  'content.config': { layers: ['domain', 'markdown'], packages: ['astro', 'astro:*'] },
};

/** The rooms of the domain: each may import those before it. */
const domainRooms = [
  ...['zod', 'time', 'text', 'kinds', 'preparation', 'link'],
  ...['way', 'content', 'local', 'paper', 'after'],
];

export type Import = { from: string; typeOnly: boolean };

/** All that a file imports, at its top or later. Of an Astro file: of its frontmatter and its scripts. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const source = ts.createSourceFile(
    path,
    codeOf(path, text),
    ts.ScriptTarget.ESNext,
    false,
    ts.ScriptKind.TSX,
  );
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if (
      ts.isNewExpression(node) &&
      node.expression.getText(source) === 'URL' &&
      isOwnAddress(node, source)
    )
      add(node.arguments?.[0], false);
    ts.forEachChild(node, visit);
  }

  function add(specifier: ts.Node | undefined, typeOnly: boolean): void {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ from: specifier.text, typeOnly });
  }
}

/** What the table says against one import of one file of src/; undefined where it is allowed. */
export function objectionTo(file: string, { from, typeOnly }: Import): string | undefined {
  const layer = layerOf(file);
  const allowed = table[layer];
  if (!allowed) return `${file}: the layer ${layer} is missing from the table in tests/imports.ts`;
  const isPackage = !from.startsWith('.');
  const target = isPackage ? from : resolve(file, from);
  if (!isPackage && layerOf(target) === layer) return objectionInDomain(file, target);
  const granted = isPackage ? allowed.packages : allowed.layers;
  if (granted.some((grant) => covers(grant, target))) return undefined;
  const asType = !isPackage && (allowed.typesOnly ?? []).some((grant) => covers(grant, target));
  if (asType && typeOnly) return undefined;
  return `${file} imports ${from}: ${layer} may ${asType ? 'only import its types' : 'not'}`;
}

/** What the order of the domain's rooms says against an import from one to another. */
function objectionInDomain(file: string, target: string): string | undefined {
  if (layerOf(file) !== 'domain') return undefined;
  const [from, to] = [file, target].map((path) => domainRooms.indexOf(roomOf(path)));
  if (from === undefined || to === undefined || from < 0) return `${file}: a room without a line`;
  return to <= from ? undefined : `${file} imports ${target}: a room that comes after it`;
}

/** The folder below the layer, or a file that lies in the layer itself. */
function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.[a-z]+$/, '');
}

/** `domain` covers domain/preparation/file.ts and `pdf/bridge` covers pdf/bridge.ts; `zod` covers zod/mini, `astro:*` astro:content. */
function covers(grant: string, target: string): boolean {
  if (grant.endsWith('*')) return target.startsWith(grant.slice(0, -1));
  return target.replace(/\.[a-z]+$/, '') === grant || target.startsWith(`${grant}/`);
}

/** The circles among files, each as the path it takes; `graph` is a file and those that it imports. */
export function circlesIn(graph: Map<string, string[]>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  function follow(file: string, way: string[]): void {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  }
  for (const file of graph.keys()) follow(file, []);
  return circles;
}

/** The first part of a path below src/, without an ending. */
export function layerOf(file: string): string {
  return (file.split('/')[0] ?? file).replace(/\.[a-z]+$/, '');
}

/** A relative import as a path below src/; what lies beside src/ keeps its folder's name (`content/ui/da.json`). */
function resolve(file: string, from: string): string {
  const path = new URL(from, `file:///root/src/${file}`).pathname;
  return path.replace(/^\/root\/(src\/)?/, '');
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** `new URL('./worker.ts', import.meta.url)`, by which a bundler finds a worker. */
function isOwnAddress(node: ts.NewExpression, source: ts.SourceFile): boolean {
  return node.arguments?.[1]?.getText(source) === 'import.meta.url';
}

function codeOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code ?? '',
  );
  return [frontmatter, ...scripts].join('\n');
}
