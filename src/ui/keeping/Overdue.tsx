/** The day to which the work was kept is so long past that the clock may be wrong: nothing is deleted unasked. */
import { formatDate } from '../../domain/time/formatDate.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { useSite } from '../island/site.ts';
import { today } from '../island/today.ts';

type Props = { until: string; store: PreparationStore; onDelete: () => void };

export function Overdue({ until, store, onDelete }: Props) {
  const { t, locale } = useSite();
  const days = { until: formatDate(until, locale), today: formatDate(today(), locale) };
  return (
    <section class="card closed" role="alert">
      <h2>{t('closed.overdue.title')}</h2>
      <p>{t('closed.overdue.text', days)}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => void store.load(true)}>
          {t('closed.overdue.keep')}
        </button>
        <button type="button" class="button button--quiet" onClick={onDelete}>
          {t('closed.overdue.delete')}
        </button>
      </p>
    </section>
  );
}
