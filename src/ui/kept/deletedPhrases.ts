/** What is said when all was deleted: that it is so, and what the browser did not let go of. */
import type { Phrase } from '../../i18n/say.ts';
import type { Deleted } from '../../storage/kept/deleteEverything.ts';

export function deletedPhrases({ answers, site }: Deleted): Phrase[] {
  const phrases: (Phrase | false)[] = [
    answers === 'gone' && 'saving.deleted',
    answers === 'held' && 'saving.deleted.held',
    answers === 'refused' && 'saving.deleted.refused',
    site === 'gone' && 'saving.deleted.site',
    site === 'refused' && 'saving.deleted.site-refused',
  ];
  return phrases.filter((phrase) => phrase !== false);
}
