/** The lock of what the device keeps: puts it on, changes its passphrase, shuts it now, takes it away. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/translate.ts';
import { IDLE_MINUTES } from '../../storage/lock/idle.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { remarkOnPassphrase } from './passphrase.ts';
import { useSite } from '../island/site.ts';
import { PassphraseForm } from './PassphraseForm.tsx';

/** What is asked, and what is said when it is done, or could not be. */
const first = {
  label: 'keeping.lock.label',
  action: 'keeping.lock.save',
  done: 'keeping.lock.done',
  failed: 'keeping.lock.failed',
} as const;
const another = {
  label: 'keeping.lock.change.label',
  action: 'keeping.lock.change.save',
  done: 'keeping.lock.changed',
  failed: 'keeping.lock.unchanged',
} as const;

export function LockPanel({ isLocked, store }: { isLocked: boolean; store: PreparationStore }) {
  const { t } = useSite();
  const [asking, setAsking] = useState<typeof first | typeof another>();
  const [news, setNews] = useState<MessageKey>();
  const isKept = useIsKept(isLocked, store);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  // The button that was pressed is gone: whoever reads by ear or keyboard goes on from here.
  useLayoutEffect(() => {
    if (asked.current && !asking) heading.current?.focus();
    asked.current = true;
  }, [asking, isLocked]);

  async function lock({ done, failed }: typeof first | typeof another, passphrase: string) {
    const remark = remarkOnPassphrase(passphrase);
    if (remark) return remark;
    if (!(await store.lockUp(passphrase))) return failed;
    setAsking(undefined);
    setNews(done);
    return undefined;
  }

  async function unlock(): Promise<void> {
    await store.removeLock();
    setNews('keeping.unlocked');
  }

  function ask(form: typeof first | typeof another): void {
    setNews(undefined);
    setAsking(form);
  }

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('keeping.lock.title')}
      </h3>
      <p class="hint">
        {isLocked ? t('keeping.locked', { minutes: IDLE_MINUTES }) : t('keeping.lock.lead')}
      </p>
      {isLocked && !isKept && <p class="hint">{t('closed.shut.page')}</p>}
      {asking && (
        <PassphraseForm
          label={asking.label}
          hint="keeping.lock.hint"
          action={asking.action}
          onPassphrase={(passphrase) => lock(asking, passphrase)}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {!asking && (
        <p class="actions">
          {isLocked ? (
            <>
              <button type="button" class="button" onClick={() => void store.lockNow()}>
                {t('saving.lock-now')}
              </button>
              <button type="button" class="button button--quiet" onClick={() => ask(another)}>
                {t('keeping.lock.change')}
              </button>
              <button type="button" class="button button--quiet" onClick={() => void unlock()}>
                {t('keeping.unlock')}
              </button>
            </>
          ) : (
            <button type="button" class="button button--quiet" onClick={() => ask(first)}>
              {t('keeping.lock')}
            </button>
          )}
        </p>
      )}
      <p role="status">{news && !asking && t(news)}</p>
    </>
  );
}

/** Whether the next page opens without the passphrase. It mostly does: nothing is said before it is known not to. */
function useIsKept(isLocked: boolean, store: PreparationStore): boolean {
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    if (isLocked) store.isKeyKept().then(setIsKept, () => setIsKept(false));
  }, [isLocked, store]);
  return isKept;
}
