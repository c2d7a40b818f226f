/** The one calm question after the first answer: is it your own telephone or computer? */
import { useEffect, useRef, useState } from 'preact/hooks';
import { askToPersist } from '../../storage/work/persist.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { useSite } from '../island/site.ts';
import { useHeadingFocus } from '../island/useHeadingFocus.ts';

const sentences = { saving: 'saving.saving', 'browser-asks': 'keep.browser-asks' } as const;

/** `onAnswered` goes on to where the citizen was going. */
export function KeepQuestion({
  store,
  onAnswered,
}: {
  store: PreparationStore;
  onAnswered: () => void;
}) {
  const { t } = useSite();
  const heading = useHeadingFocus();

  useEffect(() => void store.prepareDevice(), [store]);

  const kept = useRef<Promise<void>>();
  const [doing, setDoing] = useState<'saving' | 'browser-asks'>();

  /** Some browsers ask the person in their turn, and take no silence for an answer: a second press goes on without. */
  async function keep(): Promise<void> {
    if (kept.current === undefined) {
      const answered = askToPersist();
      kept.current = store.keepOnDevice();
      setDoing('saving');
      await kept.current;
      setDoing('browser-asks');
      await answered;
      setDoing(undefined);
    }
    await kept.current;
    onAnswered();
  }

  function stay(ownership: 'shared' | 'later'): void {
    store.keepInTab(ownership);
    onAnswered();
  }

  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {t('keep.title')}
      </h2>
      <p>{t('keep.lead')}</p>
      <p role="status">{doing && t(sentences[doing])}</p>
      <div class="offers">
        <div class="offer">
          <button
            type="button"
            class="button"
            aria-describedby="keep-own"
            onClick={() => void keep()}
          >
            {t('keep.own')}
          </button>
          <p id="keep-own" class="hint">
            {t('keep.own.text')}
          </p>
        </div>
        <div class="offer">
          <button
            type="button"
            class="button button--quiet"
            aria-describedby="keep-shared"
            onClick={() => stay('shared')}
          >
            {t('keep.shared')}
          </button>
          <p id="keep-shared" class="hint">
            {t('keep.shared.text')}
          </p>
        </div>
        <button type="button" class="link" onClick={() => stay('later')}>
          {t('keep.later')}
        </button>
      </div>
    </section>
  );
}
