/** What a field that holds a citizen's words is given: no translator sees it, and what is written runs its own way. */
import { untranslated } from './untranslated.ts';

/** An empty field begins where the page does: by itself it would always begin at the left. */
export function typedIn(text: string): typeof untranslated & { dir?: 'auto' } {
  return text === '' ? untranslated : { ...untranslated, dir: 'auto' };
}
