/** The words of a text as they are searched for: how they are written may differ, what they mean may not. */

const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** In small letters, without accents, and å, ø and æ as those who lack the keys write them. */
export function fold(text: string): string {
  return text
    .normalize()
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The words and the numbers of a text, in any alphabet: *LÆ265* is looked for as *LÆ 265*. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
}

/** The shortest part of a compound word that is one of its own. */
const SHORTEST_PART = 4;

/** A word, and the known word that it ends with: who looks for *pension* finds *førtidspension*. */
export function withEnding(term: string, known: Set<string>): string[] {
  for (let at = SHORTEST_PART; at <= term.length - SHORTEST_PART; at++)
    if (known.has(term.slice(at))) return [term, term.slice(at)];
  return [term];
}
