/** What a phrase to lock with must be, and the name of what it locks. */
import type { Phrase } from '../i18n/say.ts';

/** The name of a locked file; no person's name is in it. */
export const LOCKED_NAME = 'klar-til-moedet-laast.json';

/** A shorter phrase is soon guessed. */
const SHORTEST = 8;

/** The sentence that says why a phrase will not do, if it will not. */
export function remarkOnPhrase(phrase: string): Phrase | undefined {
  return phrase.trim().length < SHORTEST ? 'work.lock.short' : undefined;
}
