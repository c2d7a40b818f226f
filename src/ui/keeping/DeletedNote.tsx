/** Says that all was deleted, where it was not the person's own click on this page that did it, and what is left. */
import { formatDate } from '../../domain/time/formatDate.ts';
import type { Deleted } from '../../storage/kept/deleteEverything.ts';
import { deletedMessages } from '../kept/deletedMessages.ts';
import { useSite } from '../island/site.ts';

type Props = {
  deleted: Deleted;
  /** The day (YYYY-MM-DD) until which it was to be kept, where that was the reason. */
  until: string | undefined;
};

export function DeletedNote({ deleted, until }: Props) {
  const { t, locale } = useSite();
  return (
    <p class="note" role="status">
      {until !== undefined && t('saving.expired', { date: formatDate(until, locale) })}{' '}
      {deletedMessages(deleted)
        .map((key) => t(key))
        .join(' ')}
    </p>
  );
}
