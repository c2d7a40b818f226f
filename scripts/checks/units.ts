/** What is read in one go, as texts: a step, a page, a rule, the whole glossary, the words on a kind of button. */
import type { Block, Inline } from '../../src/domain/text/block.ts';
import { pageStructure } from '../../src/domain/content/contentFiles.ts';
import type { ContentFile } from '../../src/domain/content/contentReader.ts';
import { textsOf } from '../../src/domain/text/blockText.ts';
import { wordsOf } from './lix.ts';

export type UnitReader = 'citizen' | 'relative' | 'caseworker' | 'easy';

/** Each text ends a sentence. `items` are what lists name without a sentence: `jobs`, not `Do you want a job?`. */
export type Unit = { id: string; reader: UnitReader; texts: string[]; items: string[] };

/** Folders whose words are the names in a list. */
const lists = new Set(['tasks', 'funnel']);
/** Kept out by key: names of files, inflections and what is searched for are words nobody reads as text. */
export const notText = new Set(['file', 'forms', 'also', 'calendar.file']);
/** Groups of `ui/` for who runs commands, not for who reads the site. */
const forAuthors = new Set(['cli', 'problem']);
/** Groups of `ui/` with fewer words than this are one unit together: a handful of words has no mean. */
const FEW = 50;

/** The units of a language, from the files of `content/` and the phrases of its `ui/`. */
export function unitsOf(
  files: ContentFile[],
  messages: Record<string, string>,
  locale: string,
): Unit[] {
  const words = files.filter(({ path }) => new RegExp(`/${locale}\\.(md|yaml)$`).test(path));
  const read = words.map(({ path, data, body }): Unit => {
    const id = path.slice(0, path.lastIndexOf('/'));
    const strings = stringsIn(data).map(withoutPlaceholders);
    const items = body.flatMap(itemsOf).map(withoutPlaceholders);
    const blocks = textsOf(
      body.filter((block) => block.kind !== 'list' && block.kind !== 'checks'),
    ).map(withoutPlaceholders);
    const unit = { id, reader: readerOf(id, files) };
    if (lists.has(id.split('/')[0] ?? id)) return { ...unit, texts: blocks, items: strings };
    return {
      ...unit,
      texts: [...strings, ...blocks, ...items.filter(isSentence)],
      items: items.filter((item) => !isSentence(item)),
    };
  });
  return [...read.sort((a, b) => (a.id < b.id ? -1 : 1)), ...phraseUnits(messages)];
}

function phraseUnits(messages: Record<string, string>): Unit[] {
  const said = Object.entries(messages).filter(([key]) => !notText.has(key));
  const groups = [...Map.groupBy(said, ([key]) => key.split('.')[0] ?? key)]
    .filter(([group]) => !isForAuthors(group))
    .map(([group, entries]) => ({
      id: `ui/${group}`,
      texts: entries.map(([, text]) => withoutPlaceholders(text)),
    }));
  const isSmall = ({ texts }: { texts: string[] }): boolean => texts.flatMap(wordsOf).length < FEW;
  const small = groups.filter(isSmall).flatMap(({ texts }) => texts);
  const units = [
    ...groups.filter((group) => !isSmall(group)),
    ...(small.length > 0 ? [{ id: 'ui (small groups)', texts: small }] : []),
  ];
  return units.map((unit) => ({ ...unit, reader: 'citizen', items: [] }));
}

/** Whether a message is for who runs commands, by its key or its group. */
export function isForAuthors(key: string): boolean {
  return forAuthors.has(key.split('.')[0] ?? key);
}

/** What is filled in later (`{{date}}`, `{page}`) is about as long as a number. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/\{+[^{}]*\}+/g, '0');
}

function isSentence(item: string): boolean {
  return /[.?!][»«"”’)]*$/.test(item);
}

/** Who a page is for; everything else is for citizens. */
function readerOf(id: string, files: ContentFile[]): UnitReader {
  const page = files.find(({ path }) => path === `${id}/page.yaml`);
  return pageStructure.safeParse(page?.data).data?.reader ?? 'citizen';
}

/** All text in front matter or YAML, in the order it stands. */
function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inside]) =>
    notText.has(key) ? [] : stringsIn(inside),
  );
}

function itemsOf(block: Block): string[] {
  if (block.kind === 'checks') return block.items.map(({ text }) => text);
  return block.kind === 'list' ? block.items.map(inlineText) : [];
}

function inlineText(text: Inline[]): string {
  return text.map((run) => run.text).join('');
}
