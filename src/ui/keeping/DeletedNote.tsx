/** Says that all was deleted, where it was not the person's own click on this page that did it, and what is left. */
import { sayDate } from '../../i18n/sayDate.ts';
import type { Deleted } from '../../storage/kept/deleteEverything.ts';
import { deletedPhrases } from '../kept/deletedPhrases.ts';
import { useSite } from '../island/site.ts';

type Props = {
  deleted: Deleted;
  /** The day (YYYY-MM-DD) until which it was to be kept, where that was the reason. */
  until: string | undefined;
};

export function DeletedNote({ deleted, until }: Props) {
  const { say, locale } = useSite();
  return (
    <p class="note" role="status">
      {until !== undefined && say('saving.expired', { date: sayDate(until, locale) })}{' '}
      {deletedPhrases(deleted)
        .map((phrase) => say(phrase))
        .join(' ')}
    </p>
  );
}
