/** What papers ask of every kind of question, apart from what forms ask: a page to write on is not sent it. */
import { plain } from '../../text/block.ts';
import type { Block } from '../../text/block.ts';
import type { Option } from '../kind.ts';

/**
 * A piece of own words inside a value, by an id that is its own there; `label` says what it answers. One with an `at`
 * was last changed then, by itself.
 */
export type Line = { id: string; label?: string; text: string; at?: string };

/** `Q` is the kind's question, `V` the value given to it. */
export type PaperKind<Q, V> = {
  /** The answer in words, for papers and the summary. */
  blocks: (question: Q, value: V) => Block[];
  /** The same as short as it can be said, where a kind has a shorter way. */
  compact?: (question: Q, value: V) => Block[];
  /** Whether the answer in words is a whole sentence, which what was asked would contradict: it stands alone. */
  standsAlone?: (question: Q, value: V) => boolean;
  /** Room to answer by hand. */
  blank: (question: Q) => Block[];
  /** What of it is own words and not chosen from the content, line by line. */
  lines: (question: Q, value: V) => Line[];
  /** The value without the own words that `keeps` does not name: what was chosen stays. */
  only: (question: Q, value: V, keeps: (line: string, at?: string) => boolean) => V;
  /** What the citizen will ask about, as questions to put: of a kind in which a part can be asked about. */
  asks?: (question: Q, value: V) => string[];
};

/** `lines` and `only` of a kind in which nobody can write with own words. */
export const noOwnWords = { lines: () => [], only: <V>(_question: unknown, value: V) => value };

/** Texts as a list; none where there are none. */
export function listed(texts: string[]): Block[] {
  return texts.length === 0 ? [] : [{ kind: 'list', ordered: false, items: texts.map(plain) }];
}

/** Texts in a line; nothing where there are none. */
export function inALine(texts: string[]): Block[] {
  return texts.length === 0 ? [] : [{ kind: 'paragraph', text: plain(texts.join(' · ')) }];
}

/** So many options are listed on a blank sheet; of more there is a line to write on. */
const MOST_BOXES = 20;

export function blankOptions(options: Option[]): Block[] {
  if (options.length > MOST_BOXES) return [{ kind: 'lines', count: 1 }];
  return [{ kind: 'checks', items: options.map(({ label }) => ({ text: label, checked: false })) }];
}
