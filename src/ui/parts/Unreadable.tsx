/** Stored work that cannot be read: kept as it is, offered as a file, deleted only when asked. */
import { FILE_NAME } from '../../domain/file.ts';
import type { Unreadable as UnreadableText } from '../../domain/file.ts';
import type { PreparationStore } from '../../storage/preparationStore.ts';
import { saveFile } from '../saveFile.ts';
import { useSite } from '../site.ts';

export function Unreadable({
  unreadable,
  store,
}: {
  unreadable: UnreadableText;
  store: PreparationStore;
}) {
  const { say } = useSite();
  return (
    <section class="card" role="alert">
      <h2>{say('unreadable.title')}</h2>
      <p>{say(unreadable.reason === 'newer' ? 'unreadable.newer' : 'unreadable.other')}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(new Blob([unreadable.raw]), FILE_NAME)}
        >
          {say('unreadable.file')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => void store.clear()}>
          {say('unreadable.fresh')}
        </button>
      </p>
    </section>
  );
}
