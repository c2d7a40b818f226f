/** Stored work that cannot be read: kept as it is, offered as a file, deleted only when asked. */
import { FILE_NAME } from '../../domain/preparation/file.ts';
import type { Unreadable as UnreadableText } from '../../domain/preparation/file.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { saveFile } from './saveFile.ts';
import { useSite } from '../island/site.ts';

type Props = {
  unreadable: UnreadableText;
  /** A copy that can be read, to go on from. */
  before?: Preparation;
  store: PreparationStore;
  onDelete: () => void;
};

export function Unreadable({ unreadable, before, store, onDelete }: Props) {
  const { t } = useSite();
  return (
    <section class="card closed" role="alert">
      <h2>{t('unreadable.title')}</h2>
      <p>{t(unreadable.reason === 'newer' ? 'unreadable.newer' : 'unreadable.other')}</p>
      {before && <p>{t('unreadable.before')}</p>}
      <p class="actions">
        {before && (
          <button type="button" class="button" onClick={() => store.replace(before)}>
            {t('unreadable.use-before')}
          </button>
        )}
        <button
          type="button"
          class={before ? 'button button--quiet' : 'button'}
          onClick={() =>
            void saveFile(new Blob([unreadable.raw], { type: 'application/json' }), FILE_NAME)
          }
        >
          {t('unreadable.file')}
        </button>
        <button type="button" class="button button--quiet" onClick={onDelete}>
          {t('unreadable.fresh')}
        </button>
      </p>
    </section>
  );
}
