/** A translation that nobody has to write: the Danish files of the content, letter by letter in Arabic ones. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

const latin = 'abcdefghijklmnopqrstuvwxyzæøåé';
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىة';
/** What is the same in every language: placeholders, where links lead, and the ids that anchors are. */
const fixed = /\{\{\w+\}\}|\{\w+\}|\]\([^)]*\)/g;
/** Names of files, and how they are written, are no words. */
const noWords = ['file'];

/** A Danish text in Arabic letters. */
export function inArabicLetters(text: string): string {
  const parts = text.split(fixed);
  const between = text.match(fixed) ?? [];
  return parts.map((part, at) => lettersOf(part) + (between[at] ?? '')).join('');
}

function lettersOf(text: string): string {
  return Array.from(text.toLowerCase(), (sign) => arabic[latin.indexOf(sign)] ?? sign).join('');
}

/**
 * Translates a file of words, `da.md` or `da.yaml`, into one of `code` beside it, but not the question `left`; gives its
 * path below the copy.
 */
export function translateFile(copy: string, path: string, code: string, left = ''): string {
  const text = readFileSync(join(copy, path), 'utf8');
  const [, front = text, body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  const danish = parse(front) as { questions?: Record<string, unknown> };
  const questions = Object.entries(danish.questions ?? {}).filter(([id]) => id !== left);
  const kept = {
    ...danish,
    ...(questions.length > 0 && { questions: Object.fromEntries(questions) }),
  };
  const words = stringify(translated(kept));
  const isYaml = path.endsWith('.yaml');
  return write(copy, path, code, isYaml ? words : `---\n${words}---\n${inArabicLetters(body)}`);
}

/** Translates the messages: of each that has forms for numbers, a form for every one of `forms`. */
export function translateMessages(copy: string, code: string, forms: string[]): string {
  const path = 'content/ui/da.json';
  const danish = parse(readFileSync(join(copy, path), 'utf8')) as Record<string, string>;
  const messages = Object.entries(danish).flatMap(([key, text]) => {
    const stem = key.replace(/_other$/, '');
    if (key.endsWith('_one')) return [];
    if (stem === key) return [[key, inArabicLetters(text)]];
    return forms.map((form) => [`${stem}_${form}`, `{{count}} ${lettersOf(form)}`]);
  });
  return write(copy, path, code, JSON.stringify(Object.fromEntries(messages), null, 2));
}

function write(copy: string, path: string, code: string, text: string): string {
  const file = join(dirname(path), `${code}${path.slice(path.lastIndexOf('.'))}`);
  if (existsSync(join(copy, file))) throw new Error(`${file} is there already.`);
  writeFileSync(join(copy, file), text);
  return file;
}

function translated(value: unknown): unknown {
  if (typeof value === 'string') return inArabicLetters(value);
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      noWords.includes(key) ? (inside as unknown) : translated(inside),
    ]),
  );
}
