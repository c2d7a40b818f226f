/** The words to look up in a dictionary, and where those stand that it does not know. */
import type { Unit } from './units.ts';

export type Unknown = { word: string; units: string[] };

/** Every word of some units, once. Addresses and what has a digit in it are not words to look up. */
export function wordsToSpell(units: Unit[]): string[] {
  return [...new Set(units.flatMap(spelledIn))].sort();
}

/** Words in a list of our own: one a line, and lines that begin with `#` explain. */
export function wordList(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

/** The words that neither the dictionary nor our own list knows, each with its units; `misspelled` is from the former. */
export function unknownWords(units: Unit[], misspelled: string[], own: string[]): Unknown[] {
  const known = new Set(own);
  return misspelled
    .filter((word) => !known.has(word) && !known.has(lowerFirst(word)))
    .map((word) => ({
      word,
      units: units.filter((unit) => spelledIn(unit).includes(word)).map(({ id }) => id),
    }));
}

/** Words of our own list that are not needed any more: the dictionary knows them, or nothing uses them. */
export function idleWords(misspelled: string[], own: string[]): string[] {
  const needed = new Set(misspelled.flatMap((word) => [word, lowerFirst(word)]));
  return own.filter((word) => !needed.has(word));
}

function spelledIn({ texts, items }: Unit): string[] {
  return [...texts, ...items].flatMap((text) =>
    text
      .split(/[\s/|»«"“”()[\]{}<>…,;:!?*]+/u)
      .filter((part) => !/[@\p{N}_]|\w\.\w{2,}|^-/u.test(part))
      .flatMap((part) => part.match(/\p{L}(?:[\p{L}\p{M}'’-]*\p{L})?/gu) ?? [])
      .map((word) => word.replace(/’/g, "'")),
  );
}

/** At the beginning of a sentence a word has a capital that it has not in a list. */
function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}
