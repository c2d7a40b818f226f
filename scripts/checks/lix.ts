/**
 * LIX, how hard a text is: words a sentence, and how many in a hundred words are long. Below 30 is easy; a law has 60.
 * https://da.wikipedia.org/wiki/LIX
 */

/** A word is long when it has more letters than this. */
const LONG = 6;

export type Lix = { words: number; sentences: number; perSentence: number; lix: number };

/**
 * The sentences of a text. Each line ends one, and so do `. ? ! :`; a full stop before a small letter or a number does
 * not, for it belongs to `kl. 9`, `1. maj` or `ca. ti`.
 */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[?!:][»«"”’)]*)\s+|(?<=\.[»«"”’)]*)\s+(?![\p{Ll}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Runs of letters and digits; a hyphen inside joins two of them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** Measures sentences. A word that is one of `once`, in any of its forms, is long only the first time it stands there. */
export function lixOf(sentences: string[], once: string[] = []): Lix {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return { words: 0, sentences: 0, perSentence: 0, lix: 0 };
  const met = new Set<string>();
  const long = words.filter((word) => {
    if (word.replace(/[-‐‑]/g, '').length <= LONG) return false;
    const unavoidable = once.find((base) => isFormOf(word.toLowerCase(), base));
    if (unavoidable === undefined) return true;
    const isFirst = !met.has(unavoidable);
    met.add(unavoidable);
    return isFirst;
  });
  const perSentence = words.length / sentences.length;
  return {
    words: words.length,
    sentences: sentences.length,
    perSentence,
    lix: perSentence + (100 * long.length) / words.length,
  };
}

/** Whether a word is another one with a Danish ending: one or many, known or not, whose it is. */
function isFormOf(word: string, base: string): boolean {
  return (
    word.startsWith(base) && /^(?:(?:e?[nt]|ene|e?r|e?rne|e)?s?)$/.test(word.slice(base.length))
  );
}
