/**
 * After each build: a service worker for every language, which keeps that language's pages and all they need (fonts
 * and the program that makes papers among them), each with the hash of what is in it. Made by workbox.
 */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generateSW } from 'workbox-build';
import { localePath, mainLocale, wholeLocales } from '../../src/i18n/locales.ts';
import { keepMadeOf } from './madeOf.ts';
import { base } from '../serve.mjs';

/** A language of few pages is kept with the main one. */
const folders = wholeLocales
  .filter(({ code }) => code !== mainLocale)
  .map(({ code }) => localePath(code).slice(1));

for (const { code } of wholeLocales) {
  const path = localePath(code).slice(1);
  const pages = code === mainLocale ? '**/*.html' : `${path}/**/*.html`;
  const { count, size, warnings } = await generateSW({
    globDirectory: 'dist',
    globPatterns: [
      pages,
      `${path === '' ? '' : `${path}/`}ark/*.json`,
      `${path === '' ? '' : `${path}/`}soeg.json`,
      '_astro/*.{js,css,svg,woff2}',
      'fonts/**/*',
      'icons/*',
      'icon.svg',
      'signs.svg',
      ...(existsSync('dist/lokal') ? ['lokal/*'] : []),
      `${path === '' ? '' : `${path}/`}manifest.webmanifest`,
    ],
    // Other languages have their own; hosts read the rest.
    globIgnores: code === mainLocale ? folders.map((folder) => `${folder}/**/*`) : [],
    swDest: `dist/${path}/sw.js`,
    modifyURLPrefix: { '': base },
    cacheId: `klar-til-moedet-${code}`,
    // What comes after ? and # says where in a page, never which page.
    ignoreURLParametersMatching: [/./],
    dontCacheBustURLsMatching: /_astro\//,
    inlineWorkboxRuntime: true,
    // Only to see what it is made of.
    sourcemap: true,
    clientsClaim: true,
    // A new version waits until somebody asks for it.
    skipWaiting: false,
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: {
          precacheFallback: { fallbackURL: `${base}${path ? `${path}/` : ''}uden-net/index.html` },
        },
      },
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const file = `${path === '' ? '' : `${path}/`}sw.js`;
  keepMadeOf({ [file]: takeSourceMap(`dist/${file}`) });
  console.log(`sw.js of ${code}: ${count} files, ${Math.round(size / 1000)} kB before compression`);
}

/** The modules that a script is made of, by its source map, which is taken away. */
function takeSourceMap(script: string): string[] {
  const map = `${script}.map`;
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  rmSync(map);
  writeFileSync(
    script,
    readFileSync(script, 'utf8').replaceAll(/^\/\/# sourceMappingURL=.*\n?/gm, ''),
  );
  return sources;
}

if (globSync('dist/**/sw.js').length !== wholeLocales.length)
  throw new Error('A service worker is missing.');
