/** What is known of a tab by a yes or a no. Where nothing can be kept, or nothing is, it is a no. */
import { keys } from './keys.ts';

/**
 * `copied`: what lies on the clipboard no site can take away again, so whoever closes on a shared computer is told.
 * `large`: who needs one paper in large print needs the next one so too. `spelling`: the browser checks it everywhere.
 * `sheet`: page 1 of the sheet stands beside the form.
 */
export type Flag = 'copied' | 'large' | 'spelling' | 'sheet';

export function setFlag(open: () => Storage, flag: Flag, isSet: boolean): void {
  try {
    if (isSet) open().setItem(keys[flag], '1');
    else open().removeItem(keys[flag]);
  } catch {
    // Nothing can be kept: then it is forgotten with the page.
  }
}

export function hasFlag(open: () => Storage, flag: Flag): boolean {
  try {
    return open().getItem(keys[flag]) !== null;
  } catch {
    return false;
  }
}
