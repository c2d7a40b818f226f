/** Line breaking: by words; a word longer than a line is parted by its syllables, or broken anywhere. */
import { findLastIndex } from '../layout/findLast.ts';
import { hasMark, stretchOf, widthOfAll } from './word.ts';
import type { Word } from './word.ts';

/** A line of words. `width` without the space at its end, `height` with the air around it; both in pt. */
export type Line = { words: Word[]; width: number; height: number };

/**
 * Parts one of the words given (that no line breaks between) in `room` pt, if it may be parted: which one, what stands
 * before the break, and the rest of it.
 */
export type Parting = (words: Word[], room: number) => Parted | undefined;
export type Parted = { at: number; head: Word[]; rest: Word };

/** The index after the last whole word of a line. After it the head of the next may stand. */
type End = { end: number; head?: Word[]; rest?: Word };

/** A word is parted only where a line would else be empty to this part of it. */
const EMPTY = 1 / 6;

/** The lines of a text in `width` pt. No text, no line. */
export function breakLines(words: Word[], width: number, part?: Parting): Line[] {
  const lines: Line[] = [];
  // Of a word that is parted its rest is left.
  const left = [...words];
  let start = 0;
  while (start < left.length) {
    const { end, head = [], rest } = endOfLine(left, start, width, part);
    lines.push(toLine([...left.slice(start, end), ...head]));
    if (rest !== undefined) left[end] = rest;
    start = end;
  }
  return lines;
}

/** The width (pt) of the widest stretch that no line breaks unless it must. */
export function widestWord(words: Word[]): number {
  let [widest, width] = [0, 0];
  for (const word of words) {
    width += word.width - word.space;
    widest = Math.max(widest, width);
    if (word.shape.breakAfter || isNewline(word)) width = 0;
  }
  return widest;
}

/** Where the line that starts at `start` ends: some of it is always on the line. */
function endOfLine(words: Word[], start: number, width: number, part?: Parting): End {
  let used = 0;
  // Where the line breaks if what follows has no room.
  let last = { end: start, used: 0 };
  for (let at = start; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isNewline(word)) return { end: at + 1 };
    const over = overAt(word, width - used, at === start);
    if (over !== undefined) {
      const room = width - last.used;
      const parted = room > width * EMPTY ? part?.(together(words, last.end), room) : undefined;
      if (parted !== undefined) return { ...parted, end: last.end + parted.at };
      if (last.end > start) return last;
      if (over === word.from) return { end: at };
      const { from, to } = word;
      return { end: at, head: [stretchOf(word, from, over)], rest: stretchOf(word, over, to) };
    }
    used += word.width;
    if (word.shape.breakAfter) last = { end: at + 1, used };
  }
  return { end: words.length };
}

/** The first mark of a word for which there is no room; never the first grapheme of a line. */
function overAt(word: Word, room: number, isFirst: boolean): number | undefined {
  // A space hangs over the margin: it is not seen.
  if (word.width - word.space <= room) return undefined;
  const { graphemes, marks } = word.shape;
  let used = 0;
  for (let at = word.from; at < marks; at += 1) {
    used += ((graphemes[at]?.width ?? 0) * word.span.style.size) / 1000;
    if (used > room && !(isFirst && at === word.from)) return at;
  }
  return undefined;
}

/** The words from `start` on between which no line breaks. */
function together(words: Word[], start: number): Word[] {
  const isEnd = (word: Word | undefined): boolean =>
    word === undefined || word.shape.breakAfter || isNewline(word);
  let end = start;
  while (!isEnd(words[end])) end += 1;
  return words.slice(start, end + 1);
}

function toLine(words: Word[]): Line {
  const seen = withoutEnd(words);
  const height = Math.max(...new Set(words.map((word) => word.span.style.line)));
  return { words: seen, width: widthOfAll(seen) - (seen.at(-1)?.space ?? 0), height };
}

/** Without the line break and all spaces but one at the end: that one keeps words apart when the text is read out. */
function withoutEnd(words: Word[]): Word[] {
  const end = findLastIndex(words, hasMark);
  const [last, next] = [words[end], words[end + 1]];
  const kept = words.slice(0, Math.max(0, end));
  if (last !== undefined) {
    const room = Math.min(last.to, last.shape.marks + 1);
    kept.push(stretchOf(last, last.from, room));
    if (room > last.shape.marks) return kept;
  }
  const isSpace = next !== undefined && !isNewline(next);
  return isSpace ? [...kept, stretchOf(next, next.from, next.from + 1)] : kept;
}

function isNewline({ shape }: Word): boolean {
  return shape.graphemes[0]?.kind === 'newline';
}
