/**
 * What a page imports later is imported plainly. Vite puts a helper around each such import, which fetches the styles
 * and the further files of what is imported at the same time. Ours bring no styles and at most one more file: the helper
 * and its lists weigh more than they win, and every page, reading pages too, would be sent them.
 */
import type { AstroUserConfig } from 'astro';

type Plugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

const plain = 'plain-import.js';

export function importPlainly(): Plugin {
  return {
    name: 'import-plainly',
    enforce: 'pre',
    // Here, for Astro sets it over what its own settings say.
    config: () => ({ build: { modulePreload: false } }),
    resolveId: (id) => (id === '\0vite/preload-helper.js' ? plain : undefined),
    load: (id) =>
      id === plain ? 'export const __vitePreload = (importLater) => importLater();' : undefined,
  };
}
