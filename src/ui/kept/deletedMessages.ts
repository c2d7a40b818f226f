/** What is said when all was deleted: that it is so, and what the browser did not let go of. */
import type { MessageKey } from '../../i18n/translate.ts';
import type { Deleted } from '../../storage/kept/deleteEverything.ts';

export function deletedMessages({ answers, site }: Deleted): MessageKey[] {
  const messages: (MessageKey | false)[] = [
    answers === 'gone' && 'saving.deleted',
    answers === 'held' && 'saving.deleted.held',
    answers === 'refused' && 'saving.deleted.refused',
    site === 'gone' && 'saving.deleted.site',
    site === 'refused' && 'saving.deleted.site-refused',
  ];
  return messages.filter((key) => key !== false);
}
