/** Reads the text of a file of content, as Astro does: YAML, or Markdown with YAML before it. */
import { parse } from 'yaml';
import type { ContentFile } from '../domain/content/contentReader.ts';
import { parseMarkdown } from './parseMarkdown.ts';

/** What a file says. YAML that cannot be read throws. */
export function contentFile(path: string, text: string): ContentFile {
  if (path.endsWith('.yaml')) return { path, data: parse(text) as unknown, body: [] };
  const [whole = '', front = ''] = /^\uFEFF?---\r?\n(.*?)^---[ \t]*(?:\r?\n|$)/ms.exec(text) ?? [];
  return { path, data: parse(front) as unknown, body: parseMarkdown(text.slice(whole.length)) };
}
