/**
 * Whether a text was copied in this tab. What lies on the clipboard no site can take away again: whoever closes on a
 * shared computer is told so, if it is true.
 */
import { keys } from './keys.ts';

export function noteCopied(open: () => Storage): void {
  try {
    open().setItem(keys.copied, '1');
  } catch {
    // Nothing can be kept: then nothing is said of it either.
  }
}

export function hasCopied(open: () => Storage): boolean {
  try {
    return open().getItem(keys.copied) !== null;
  } catch {
    return false;
  }
}
