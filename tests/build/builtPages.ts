/** The pages of a build as a reader of their HTML sees them: tags, the texts behind them, and where they lead. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A tag, the language it is in (its own, or that of what it stands in), and the text from it to the next one. */
export type Tag = { name: string; attributes: Record<string, string>; lang: string; text: string };
/** `path` is its address below the folder that the site is served from: `forbered/`. */
export type BuiltPage = { file: string; path: string; html: string; tags: Tag[] };

/** All pages in the folder of a build. */
export function readPages(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { file, path: file.replace(/index\.html$/, ''), html, tags: tagsOf(html) };
    });
}

/** Astro and Preact write every value in double quotes, and escape quotes in it: an expression can read them. */
function tagsOf(html: string): Tag[] {
  const shown = html.replace(/(<(script|style)\b[^>]*>).*?(<\/\2>)/gs, '$1$3');
  const pattern = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*(\/?)>([^<]*)/gi;
  const open: { name: string; lang: string }[] = [];
  return [...shown.matchAll(pattern)].flatMap(
    ([, closing, name = '', inside = '', closed, text = '']) => {
      if (closing) {
        open.splice(open.findLastIndex((element) => element.name === name));
        return [];
      }
      const attributes = attributesOf(inside);
      const lang = attributes.lang ?? open.at(-1)?.lang ?? '';
      if (!closed && !empty.has(name)) open.push({ name, lang });
      return [{ name, attributes, lang, text: plainText(text).trim() }];
    },
  );
}

/** Elements that HTML never closes. */
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

function attributesOf(inside: string): Record<string, string> {
  const found = inside.matchAll(/([^\s=>"/]+)(?:="([^"]*)")?/g);
  return Object.fromEntries([...found].map(([, key = '', value = '']) => [key, plainText(value)]));
}

/** Where pages lead that is not there: a file, a page, or the anchor on it. `base` is where the site is served. */
export function deadLinks(dist: string, pages: BuiltPage[], base = '/'): string[] {
  const anchors = new Map(
    pages.map(({ path, tags }) => [path, new Set(tags.map(({ attributes }) => attributes.id))]),
  );
  const isThere = (path: string): boolean =>
    anchors.has(path) || (statSync(join(dist, path), { throwIfNoEntry: false })?.isFile() ?? false);
  const isSign = (path: string, id: string): boolean =>
    path.endsWith('.svg') && readFileSync(join(dist, path), 'utf8').includes(`id="${id}"`);
  return pages.flatMap(({ file, path, tags }) =>
    tags.flatMap(targetsOf).flatMap((target) => {
      const url = new URL(target, `https://here${base}${path}`);
      if (url.host !== 'here') return [];
      const below = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : undefined;
      const anchor = decodeURIComponent(url.hash.slice(1));
      const found =
        below !== undefined &&
        isThere(decodeURIComponent(below)) &&
        (anchor === '' || anchors.get(below)?.has(anchor) === true || isSign(below, anchor));
      return found ? [] : [`${file} → ${target}`];
    }),
  );
}

function targetsOf({ attributes }: Tag): string[] {
  const names = ['href', 'src', 'component-url', 'renderer-url'];
  return names.flatMap((name) => attributes[name] ?? []);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plainText(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
