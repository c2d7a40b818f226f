/**
 * Reads the files of `content/` by path: finds a file, parses it with its folder's schema, and falls back to the
 * main language where words are missing. What is wrong becomes a problem, never a throw.
 */
import type { Block } from '../text/block.ts';
import type { z } from '../zod.ts';

/** A file under `content/`: its path there, its YAML, JSON or front matter, and its Markdown body as blocks. */
export type ContentFile = { path: string; data: unknown; body: Block[] };

/** Something for an author to mend; `code` and `values` become a sentence in the words of `ui/`. */
export type Problem = { file: string; code: ProblemCode; values: Record<string, string> };
export type ProblemCode =
  | 'shape'
  | 'missing'
  | 'no-file'
  | 'no-words'
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
  | 'unknown-situation'
  | 'unknown-theme'
  | 'unknown-word'
  | 'dates-swapped'
  | 'section-unfed'
  | 'page-unlinked'
  | 'field-without-resume';

/** Words in the language asked for or, failing that, in the main one; `main` is what fills its gaps. */
export type Words<T> = { words: T; main: T; body: Block[]; lang: string; file: string };

export type Reader = ReturnType<typeof contentReader>;

/** Reading for one language; collects problems as it goes. */
export function contentReader(files: ContentFile[], locale: string, fallback: string) {
  const byPath = new Map(files.map((file) => [file.path, file]));
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
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      if (!file.path.startsWith(`${folder}/`) || !file.path.endsWith(`/${name}`)) continue;
      const structure = parse(schema, file);
      const path = file.path.slice(0, -name.length - 1);
      const id = path.slice(folder.length + 1).replace(/^\d\d-/, '');
      if (structure !== undefined) found.push({ path, id, structure });
    }
    return found;
  }

  /** The words beside a structure file; nothing (and a problem) where even the main language has none. */
  function words<S extends z.ZodMiniType>(
    path: string,
    ending: 'md' | 'yaml',
    schema: S,
  ): Words<z.infer<S>> | undefined {
    const own = wordsIn(locale, path, ending, schema);
    const main = locale === fallback ? own : wordsIn(fallback, path, ending, schema);
    const found = own ?? main;
    return found && { ...found, main: main?.words ?? found.words };
  }

  function wordsIn<S extends z.ZodMiniType>(lang: string, path: string, ending: string, schema: S) {
    const file = byPath.get(`${path}/${lang}.${ending}`);
    if (file === undefined) {
      report(`${path}/${lang}.${ending}`, 'no-file');
      return undefined;
    }
    const parsed = parse(schema, file);
    return parsed === undefined
      ? undefined
      : { words: parsed, body: file.body, lang, file: file.path };
  }

  return { locale, fallback, all, words, report, problems };
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
