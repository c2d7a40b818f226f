/**
 * What the files of a build are made of: each script and font in `dist/`, and the modules that were put in it, as the
 * bundlers say. Kept from one step of the build to the next: `shipped.ts` makes packages of it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroUserConfig } from 'astro';

/** Path in `dist/` → modules, by their path or as the bundler names them. */
export type MadeOf = Record<string, string[]>;
type Plugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

/** What stands in the pages themselves has no file of its own. */
export const inPages = '*.html';
/** Astro's own script is put into the pages that have an island. */
const inline = '.prebuilt.js';

const kept = '.cache/made-of.json';
/** Of this run alone: the names of an earlier one mean nothing. */
const recorded: MadeOf = {};

/** Put among the plugins of the site and among those of its workers, which are bundled apart. */
export function recordModules(): Plugin {
  return {
    name: 'record-modules',
    generateBundle(_, bundle) {
      const all = [...this.getModuleIds()];
      // Code that makes the pages stays here: of that bundle only styles, and what is put into pages, leave.
      const isShipped = this.environment.name === 'client';
      if (!isShipped)
        record(
          inPages,
          all.filter((id) => id.endsWith(inline) || id.endsWith('.css')),
        );
      for (const file of Object.values(bundle))
        if (file.type === 'asset') record(file.fileName, file.originalFileNames);
        else if (isShipped)
          // A file may only pass on what lies in others: then it is what it was asked for as.
          record(file.fileName, [file.facadeModuleId ?? [], Object.keys(file.modules)].flat());
      write(recorded);
    },
  };
}

function record(file: string, modules: string[]): void {
  // A finished worker comes again as a file of the site, without its modules.
  recorded[file] = [...new Set([...(recorded[file] ?? []), ...modules])];
}

/** Adds what a later step of the build has made. */
export function keepMadeOf(more: MadeOf): void {
  write({ ...keptMadeOf(), ...more });
}

export function keptMadeOf(): MadeOf {
  return JSON.parse(readFileSync(kept, 'utf8')) as MadeOf;
}

function write(made: MadeOf): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(kept, JSON.stringify(made));
}
