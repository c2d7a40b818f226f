/** Names in braces that stand in a text for what is not known when it is written. */

const PLACEHOLDER = /\{([^{}\n]*)\}/g;

/** Gives the names, in order. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());
}

/** Gives the text with words for each name; braces in those words are left as they are. */
export function filled(text: string, wordsFor: (name: string) => string): string {
  return text.replace(PLACEHOLDER, (_, name: string) => wordsFor(name.trim()));
}
