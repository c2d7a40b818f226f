/** Reads a folder of content from disk, as Astro does for the site: the same files give the same catalog. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolders } from '../domain/content/contentFiles.ts';
import type { ContentFile } from '../domain/content/contentReader.ts';
import { locales } from '../i18n/locales.ts';
import type { Messages } from '../i18n/translate.ts';
import { contentFile } from '../markdown/contentFile.ts';

/** What people read: beside `src/`. */
const contentRoot = join(import.meta.dirname, '../../content');

/** Every file that a catalog is made of; with `languages` (codes) the words in these alone, which is faster. */
export async function readContent(
  root = contentRoot,
  languages?: string[],
): Promise<ContentFile[]> {
  const folders = Object.keys(contentFolders);
  const all = folders.map((folder) => readFolder(root, folder, languages));
  return (await Promise.all(all)).flat();
}

/** The messages of a language; none where it has no file yet. */
export async function readMessages(locale: string, root = contentRoot): Promise<Messages> {
  const file = join(root, 'ui', `${locale}.json`);
  // JSON is YAML too.
  return readFile(file, 'utf8').then((text) => parse(text) as Messages, ifMissing({}));
}

async function readFolder(
  root: string,
  folder: string,
  languages: string[] | undefined,
): Promise<ContentFile[]> {
  const left = locales.filter(({ code }) => languages && !languages.includes(code));
  const names = await readdir(join(root, folder), { recursive: true }).catch(
    ifMissing<string[]>([]),
  );
  const paths = names
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(yaml|md)$/.test(path) && !path.endsWith('/README.md'))
    .filter((path) => !left.some(({ code }) => /[^/]*(?=\.\w+$)/.exec(path)?.[0] === code));
  return Promise.all(
    paths.map(async (path) => contentFile(path, await readFile(join(root, path), 'utf8'))),
  );
}

/** Something else instead of a file or folder that is not there; any other failure stays one. */
function ifMissing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead;
    throw error;
  };
}
