/**
 * Astro names each island by a hash in which the folder of the build is: two people who build the same sources get
 * pages that differ. After a build the islands of a page are numbered instead, before anything takes hashes of pages.
 */
import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const numberIslands: AstroIntegration = {
  name: 'number-islands',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: dist })) {
        const path = join(dist, file);
        writeFileSync(path, withNumbers(readFileSync(path, 'utf8')));
      }
    },
  },
};

/** A page whose islands are called 1, 2 and so on, in their order. */
export function withNumbers(html: string): string {
  let number = 0;
  return html.replaceAll(/(<astro-island\b[^>]*?\suid=")[^"]*"/g, (_, before: string) => {
    number += 1;
    return `${before}${number}"`;
  });
}
