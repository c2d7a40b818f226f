/** Work that is locked: it opens with its passphrase, and whoever has forgotten that can keep it locked, or delete it. */
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/translate.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { LOCKED_NAME } from './passphrase.ts';
import { saveFile } from '../keeping/saveFile.ts';
import { useSite } from '../island/site.ts';
import { PassphraseForm } from './PassphraseForm.tsx';

const refused = {
  'wrong-passphrase': 'closed.shut.wrong',
  unreadable: 'closed.shut.unreadable',
} as const satisfies Record<string, MessageKey>;

type Props = { text: string; store: PreparationStore; onDelete: () => void };

export function Shut({ text, store, onDelete }: Props) {
  const { t } = useSite();
  const [asking, setAsking] = useState(false);

  async function open(passphrase: string): Promise<MessageKey | undefined> {
    // Browsers lock and open only on safe pages: https, or one's own machine.
    if (!isSecureContext) return 'closed.shut.unsafe';
    const reason = await store.unlock(passphrase);
    if (reason !== undefined) return refused[reason];
    document.getElementById('main')?.focus();
    return undefined;
  }

  return (
    <section class="card">
      <h2>{t('closed.shut.title')}</h2>
      {isSecureContext && !('serviceWorker' in navigator) && <p>{t('closed.shut.page')}</p>}
      <PassphraseForm
        label="closed.shut.label"
        hint="closed.shut.hint"
        action="closed.shut.open"
        onPassphrase={open}
      />
      <details>
        <summary>{t('closed.shut.forgotten')}</summary>
        <p>{t('closed.shut.forgotten.text')}</p>
        <p class="actions">
          <button
            type="button"
            class="button button--quiet"
            onClick={() =>
              void saveFile(new Blob([text], { type: 'application/json' }), LOCKED_NAME)
            }
          >
            {t('closed.shut.file')}
          </button>
          <button type="button" class="button button--quiet" onClick={() => setAsking(true)}>
            {t('closed.shut.fresh')}
          </button>
        </p>
        <div role="status">
          {asking && (
            <>
              <p>{t('closed.shut.ask')}</p>
              <p class="actions">
                <button type="button" class="button" onClick={onDelete}>
                  {t('saving.delete.yes')}
                </button>
                <button type="button" class="button button--quiet" onClick={() => setAsking(false)}>
                  {t('saving.delete.no')}
                </button>
              </p>
            </>
          )}
        </div>
      </details>
    </section>
  );
}
