/** What is known of a locked text without the program that locks: that one is fetched only where something is locked. */

export const LOCKED_FORMAT = 'klar-til-moedet-locked';

/** A key (base64), and what it was made from a passphrase with: all but the passphrase. */
export type Key = { bits: string; salt: string; rounds: number };

/** Whether a text is a locked one of ours, of any version: it says so first of all. */
export function isLocked(text: string): boolean {
  return /^\s*\{\s*"format":\s*"klar-til-moedet-locked"/.test(text);
}
