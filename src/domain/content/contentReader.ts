/**
 * Reads the files of `content/` by path: finds a file, parses it with its folder's schema, and falls back to the next
 * language where words are missing. What is wrong becomes a problem, never a throw.
 */
import { anchoredLike, withAnchors } from './anchors.ts';
import type { Block } from '../text/block.ts';
import type { z } from '../zod.ts';

/** A file under `content/`: its path there, its YAML, JSON or front matter, and its Markdown body as blocks. */
export type ContentFile = { path: string; data: unknown; body: Block[] };

/** Something for an author to mend; `code` and `values` become a sentence in the words of `ui/`. */
export type Problem<Code = ProblemCode> = {
  file: string;
  code: Code;
  values: Record<string, string>;
};
export type ProblemCode =
  | 'shape'
  | 'missing'
  | 'no-file'
  | 'no-words'
  | 'no-anchor'
  | 'same-id'
  | 'unknown-question'
  | 'unknown-list'
  | 'unknown-option'
  | 'unnamed-entries'
  | 'unknown-level'
  | 'unknown-rule'
  | 'unknown-topic'
  | 'too-many-writers'
  | 'health-shown'
  | 'tells-shown'
  | 'answers-shown'
  | 'nothing-by-hand'
  | 'unknown-field'
  | 'unknown-section'
  | 'unknown-part'
  | 'unknown-document'
  | 'no-part'
  | 'no-page'
  | 'not-in-section'
  | 'unknown-situation'
  | 'unknown-theme'
  | 'unknown-word'
  | 'dates-swapped'
  | 'section-unfed'
  | 'page-unlinked'
  | 'link-moved'
  | 'no-picture'
  | 'signs-differ'
  | 'field-without-resume';

/** Words and the language they are in. */
export type Spoken<T> = { words: T; lang: string };
/** Words in the nearest language that has the file; `all` is every language that has it, nearest first. */
export type Words<T> = Spoken<T> & { body: Block[]; file: string; all: Spoken<T>[] };

export type Reader = ReturnType<typeof contentReader>;

/**
 * Reading for the first of some languages; the others have the words it lacks, nearest first, and the last of them is
 * the main one. Collects problems as it goes.
 */
export function contentReader(contents: ContentFile[], languages: string[]) {
  const main = languages.at(-1) ?? '';
  const byPath = new Map(contents.map((file) => [file.path, file]));
  const problems: Problem[] = [];

  function report(file: string, code: ProblemCode, values: Record<string, string> = {}): void {
    problems.push({ file, code, values });
  }

  function parse<S extends z.ZodMiniType>(schema: S, file: ContentFile): z.infer<S> | undefined {
    const parsed = schema.safeParse(file.data);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) {
      const where = path.join(' → ');
      if (valueAt(file.data, path) === undefined) report(file.path, 'missing', { where });
      else report(file.path, 'shape', { where, what: message });
    }
    return undefined;
  }

  /** The folders (or, for a single file, the folder itself) that hold a structure file of this name, in order. */
  function all<S extends z.ZodMiniType>(folder: string, name: string, schema: S) {
    const found: { path: string; id: string; structure: z.infer<S> }[] = [];
    for (const file of [...contents].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      if (!file.path.startsWith(`${folder}/`) || !file.path.endsWith(`/${name}`)) continue;
      const structure = parse(schema, file);
      const path = file.path.slice(0, -name.length - 1);
      const id = path.slice(folder.length + 1).replace(/^\d\d-/, '');
      if (structure !== undefined) found.push({ path, id, structure });
    }
    return found;
  }

  /**
   * The words beside a structure file; nothing (and a problem) where no language has any. The headings of every
   * language have the anchors of the main one: a link leads to the same place in all.
   */
  function words<S extends z.ZodMiniType>(
    path: string,
    ending: 'md' | 'yaml',
    schema: S,
  ): Words<z.infer<S>> | undefined {
    const files = languages.flatMap((lang) => wordsIn(lang, path, ending, schema) ?? []);
    const [found] = files;
    if (found === undefined) return undefined;
    const all = files.map(({ words: spoken, lang }) => ({ words: spoken, lang }));
    const anchors = withAnchors(files.find(({ lang }) => lang === main)?.body ?? found.body);
    if (found.lang === main) return { ...found, body: anchors, all };
    const { body, lost } = anchoredLike(found.body, anchors);
    for (const id of lost) report(found.file, 'no-anchor', { id });
    return { ...found, body, all };
  }

  /** What is picked from the nearest language that has it. That the file in use lacks it is a problem. */
  function nearest<T, R>(
    { words: own, all, file }: Words<T>,
    id: string,
    pick: (words: T) => R | undefined,
  ): { value: R; lang: string } | undefined {
    if (pick(own) === undefined) report(file, 'no-words', { id });
    for (const { words: spoken, lang } of all) {
      const value = pick(spoken);
      if (value !== undefined) return { value, lang };
    }
    return undefined;
  }

  function wordsIn<S extends z.ZodMiniType>(lang: string, path: string, ending: string, schema: S) {
    const file = byPath.get(`${path}/${lang}.${ending}`);
    if (file === undefined) {
      // What a language in between lacks is told when it is read for itself.
      if (lang === languages[0] || lang === main) report(`${path}/${lang}.${ending}`, 'no-file');
      return undefined;
    }
    const parsed = parse(schema, file);
    return parsed === undefined
      ? undefined
      : { words: parsed, body: file.body, lang, file: file.path };
  }

  return { all, words, nearest, report, problems };
}

/** What stands at a place in a file, or nothing. */
export function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}
