/** What is known of a locked text without the program that locks: that one is fetched only where something is locked. */
import { z } from '../domain/zod.ts';

export const LOCKED_FORMAT = 'klar-til-moedet-locked';

/** Bytes as text. */
export const base64 = z.string().check(
  z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
  z.refine((text) => text.length % 4 === 0),
);

/** A key, and what it was made from a phrase with: all but the phrase. */
export const key = z.object({ bits: base64, salt: base64, rounds: z.int() });
export type Key = z.infer<typeof key>;

/** Whether a text is a locked one of ours, of any version. */
export function isLocked(text: string): boolean {
  if (!text.includes(LOCKED_FORMAT)) return false;
  try {
    return (JSON.parse(text) as { format?: unknown } | null)?.format === LOCKED_FORMAT;
  } catch {
    return false;
  }
}
