/** The words of the field in a text: found by their forms, linked where each is used first. */
import type { Block, Inline } from '../text/block.ts';
import { mapRuns } from '../text/mapRuns.ts';
import type { Word } from './catalog.ts';

/** The places in a text where words of the glossary stand. */
export type Finder = (text: string) => { id: string; at: number; length: number }[];

/**
 * Finds words by any of their forms, whole; where two begin alike the longer is meant. A form stands as it is written,
 * or with a capital at the beginning of a sentence: »Min Plan« is not »min plan«.
 */
export function finderOf(words: Word[]): Finder {
  const byForm = new Map(
    words.flatMap(({ id, forms }) =>
      forms.flatMap((form) => [form, capital(form)].map((written) => [written, id] as const)),
    ),
  );
  const forms = [...byForm.keys()].sort((one, other) => other.length - one.length);
  if (forms.length === 0) return () => [];
  const any = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const id = byForm.get(found[0]);
      return id === undefined ? [] : [{ id, at: found.index, length: found[0].length }];
    });
}

function capital(form: string): string {
  const [first = '', ...rest] = form;
  return [first.toUpperCase(), ...rest].join('');
}

/**
 * The blocks with the first use of each word as a link; `seen` holds the ids that are linked already, and takes the
 * new ones. Headings, what is a link already and what is in another language stay as they are.
 */
export function linkWords(
  blocks: Block[],
  find: Finder,
  hrefOf: (id: string) => string,
  seen = new Set<string>(),
): Block[] {
  const isDone = ({ href, lang }: Inline): boolean => (href ?? lang) !== undefined;
  return mapRuns(blocks, (text) =>
    text.flatMap((run) => (isDone(run) ? [run] : linkRun(run, find, hrefOf, seen))),
  );
}

function linkRun(
  run: Inline,
  find: Finder,
  hrefOf: (id: string) => string,
  seen: Set<string>,
): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const { id, at, length } of find(run.text)) {
    if (seen.has(id) || at < from) continue;
    seen.add(id);
    if (at > from) parts.push({ ...run, text: run.text.slice(from, at) });
    parts.push({ ...run, text: run.text.slice(at, at + length), href: hrefOf(id) });
    from = at + length;
  }
  const rest = run.text.slice(from);
  return rest === '' ? parts : [...parts, { ...run, text: rest }];
}

/** The words that stand in some texts, in the order of their first use. */
export function wordsIn(texts: string[], words: Word[]): Word[] {
  const find = finderOf(words);
  const ids = new Set(texts.flatMap((text) => find(text).map(({ id }) => id)));
  return [...ids].flatMap((id) => words.filter((word) => word.id === id));
}
