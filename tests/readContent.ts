/** The real content, read as the build reads it: every file that a catalog is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentFolders } from '../src/domain/contentFiles.ts';
import type { ContentFile } from '../src/domain/contentReader.ts';
import { parseMarkdown } from '../src/markdown/parseMarkdown.ts';

const root = new URL('../content/', import.meta.url);

export function readContent(): ContentFile[] {
  return Object.keys(contentFolders).flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(yaml|md)$/.test(name) && !name.endsWith('README.md'))
      .map((name) => readFile(`${folder}/${name}`)),
  );
}

function readFile(path: string): ContentFile {
  const text = readFileSync(new URL(path, root), 'utf8');
  if (path.endsWith('.yaml')) return { path, data: parse(text) as unknown, body: [] };
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n?(.*)$/s.exec(text) ?? [];
  return { path, data: parse(front) as unknown, body: parseMarkdown(body) };
}
