/** Work that is locked: it opens with its phrase, and whoever has forgotten that can keep it locked, or delete it. */
import { useState } from 'preact/hooks';
import type { Phrase } from '../../i18n/say.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { LOCKED_NAME } from './passphrase.ts';
import { saveFile } from '../keeping/saveFile.ts';
import { useSite } from '../island/site.ts';
import { PhraseForm } from './PassphraseForm.tsx';

const refused = {
  'wrong-phrase': 'closed.shut.wrong',
  unreadable: 'closed.shut.unreadable',
} as const satisfies Record<string, Phrase>;

type Props = { text: string; store: PreparationStore; onDelete: () => void };

export function Shut({ text, store, onDelete }: Props) {
  const { say } = useSite();
  const [asking, setAsking] = useState(false);

  async function open(phrase: string): Promise<Phrase | undefined> {
    // Browsers lock and open only on safe pages: https, or one's own machine.
    if (!isSecureContext) return 'closed.shut.unsafe';
    const reason = await store.unlock(phrase);
    if (reason !== undefined) return refused[reason];
    document.getElementById('main')?.focus();
    return undefined;
  }

  return (
    <section class="card">
      <h2>{say('closed.shut.title')}</h2>
      {isSecureContext && !('serviceWorker' in navigator) && <p>{say('closed.shut.page')}</p>}
      <PhraseForm
        label="closed.shut.label"
        hint="closed.shut.hint"
        action="closed.shut.open"
        onPhrase={open}
      />
      <details>
        <summary>{say('closed.shut.forgotten')}</summary>
        <p>{say('closed.shut.forgotten.text')}</p>
        <p class="actions">
          <button
            type="button"
            class="button button--quiet"
            onClick={() =>
              void saveFile(new Blob([text], { type: 'application/json' }), LOCKED_NAME)
            }
          >
            {say('closed.shut.file')}
          </button>
          <button type="button" class="button button--quiet" onClick={() => setAsking(true)}>
            {say('closed.shut.fresh')}
          </button>
        </p>
        <div role="status">
          {asking && (
            <>
              <p>{say('closed.shut.ask')}</p>
              <p class="actions">
                <button type="button" class="button" onClick={onDelete}>
                  {say('saving.delete.yes')}
                </button>
                <button type="button" class="button button--quiet" onClick={() => setAsking(false)}>
                  {say('saving.delete.no')}
                </button>
              </p>
            </>
          )}
        </div>
      </details>
    </section>
  );
}
