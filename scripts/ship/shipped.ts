/** Whose work is in `dist/`: every package of which a part is sent to the citizen. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/i18n/locales.ts';
import { namesFile } from '../../src/pdf/text/fonts.ts';
import { namesPackages } from '../fonts/emojiNames.ts';
import { sources } from '../fonts/fontSources.ts';
import { inPages, keptMadeOf } from './madeOf.ts';
import type { MadeOf } from './madeOf.ts';

/** `modules` are the files of it that are used; of what has been made into something else, none. */
export type Shipped = {
  name: string;
  version: string;
  license: string;
  folder: string;
  modules: string[];
};

/** Files that are ours: pages, drawings, words, styles. Any other has to say what it is made of. */
const ours = /\.(?:css|html|json|png|svg|txt|webmanifest)$|(?:^|\/)_headers$/;

/** All packages of a build, by name. Throws for a file or a module that nobody can account for. */
export function shippedPackages(
  dist: string,
  made = { ...keptMadeOf(), ...cutFonts() },
): Shipped[] {
  const packages = new Map<string, Shipped>();
  for (const [file, modules] of filesOf(dist, made)) {
    for (const module of modules) {
      const folder = packageFolder(module);
      if (folder === undefined) continue;
      const found = packages.get(folder) ?? described(folder, file);
      packages.set(folder, found);
      if (!module.startsWith('\0') && statSync(module).isFile()) found.modules.push(module);
    }
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function filesOf(dist: string, made: MadeOf): [string, string[]][] {
  const files = globSync('**/*', { cwd: dist }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
  return [inPages, ...files.map((file) => file.replaceAll('\\', '/')).sort()].flatMap((file) => {
    const modules = made[file];
    if (modules?.length) return [[file, modules]];
    if (ours.test(file)) return [];
    throw new Error(`Nobody knows what ${join(dist, file)} is made of, and so under what licence.`);
  });
}

/** The folder of the package that a module is of; none for a module of ours. */
export function packageFolder(module: string): string | undefined {
  // What a tool adds by itself is named so: \0rolldown/runtime.js
  const [, tool] = /^\0((?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
  if (tool !== undefined) return `node_modules/${tool}`;
  if (module.startsWith('\0')) throw new Error(`Nobody knows whose module ${module.slice(1)} is.`);
  return /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];
}

function described(folder: string, file: string): Shipped {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) throw new Error(`${file} is made of ${folder}, which is not a package.`);
  const { name, version, license } = JSON.parse(readFileSync(path, 'utf8')) as Shipped;
  return { name, version, license, folder, modules: [] };
}

/** Fonts of papers, and names of emoji, are cut before the bundler runs (`fonts/fonts.ts`). */
function cutFonts(): MadeOf {
  const folder = (font: string): string => `node_modules/@fontsource/${font}`;
  const fonts = sources.flatMap((source) =>
    source.weights.map((weight): [string, string[]] => [
      `fonts/pdf/${source.id}-${weight}.bin`,
      [source, ...(source.among ? [source.among] : [])].map((one) => folder(one.package)),
    ]),
  );
  const names = locales.map(({ code }): [string, string[]] => [
    `fonts/pdf/${namesFile(code)}`,
    namesPackages.map((name) => `node_modules/${name}`),
  ]);
  return Object.fromEntries([...fonts, ...names]);
}
