/** A line of a text around what was looked for. */
import { wordsOf } from './terms.ts';

/** A part of a line; `hit` where it is what was looked for. */
export type Run = { text: string; hit?: true };

/** About how long a line is, and how much of it stands before the first hit. */
const LENGTH = 150;
const BEFORE = 50;

/** The line from the first hit, or from the beginning where there is none. Whole words alone, and … where more is. */
export function lineOf(text: string, isHit: (word: string) => boolean): Run[] {
  const runs = runsOf(text, isHit);
  const hit = runs.findIndex((run) => run.hit);
  const at = hit < 0 ? 0 : runs.slice(0, hit).reduce((sum, run) => sum + run.text.length, 0);
  const from = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1;
  const end = from + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', from + LENGTH);
  const cut = runsOf(text.slice(from, end > from ? end : from + LENGTH), isHit);
  return [
    ...(from > 0 ? [{ text: '… ' }] : []),
    ...cut,
    ...(end < text.length ? [{ text: ' …' }] : []),
  ];
}

/** The text in runs: the words that are looked for, and what is between them. */
function runsOf(text: string, isHit: (word: string) => boolean): Run[] {
  const runs: Run[] = [];
  let at = 0;
  let seen = 0;
  for (const word of wordsOf(text)) {
    const start = text.indexOf(word, seen);
    seen = start + word.length;
    if (!isHit(word)) continue;
    if (start > at) runs.push({ text: text.slice(at, start) });
    runs.push({ text: word, hit: true });
    at = seen;
  }
  return at < text.length ? [...runs, { text: text.slice(at) }] : runs;
}
