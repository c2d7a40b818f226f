/** What the device keeps: for how long, and whether it is locked with a phrase. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sayDate } from '../../i18n/sayDate.ts';
import type { Phrase } from '../../i18n/say.ts';
import { IDLE_MINUTES } from '../../storage/keyring.ts';
import type { PreparationStore } from '../../storage/preparationStore.ts';
import type { Keeping } from '../../storage/snapshot.ts';
import { months } from '../../storage/terms.ts';
import { remarkOnPhrase } from '../phrase.ts';
import { useSite } from '../site.ts';
import { PhraseForm } from './PhraseForm.tsx';

type Props = { keeping: Extract<Keeping, { where: 'device' }>; store: PreparationStore };

export function KeepingPanel({ keeping, store }: Props) {
  const { say, locale } = useSite();
  const [asking, setAsking] = useState(false);
  const [news, setNews] = useState<Phrase>();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  // The button that was pressed is gone: whoever reads by ear or keyboard goes on from here.
  useLayoutEffect(() => {
    if (asked.current && !asking) heading.current?.focus();
    asked.current = true;
  }, [asking, keeping.isLocked]);

  async function lock(phrase: string): Promise<Phrase | undefined> {
    const remark = remarkOnPhrase(phrase);
    if (remark) return remark;
    if (!(await store.lockUp(phrase))) return 'keeping.lock.failed';
    setAsking(false);
    setNews('keeping.lock.done');
    return undefined;
  }

  async function unlock(): Promise<void> {
    await store.removeLock();
    setNews('keeping.unlocked');
  }

  return (
    <section class="work">
      <h2>{say('keeping.title')}</h2>
      <fieldset>
        <legend class="label">{say('keeping.months')}</legend>
        <p class="hint">{say('keeping.months.hint', { date: sayDate(keeping.until, locale) })}</p>
        <div class="choices">
          {months.map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name="months"
                checked={keeping.months === one}
                onChange={() => void store.keepOnDevice(one)}
              />
              <span>{say(`keeping.months.${one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {isSecureContext && (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {say('keeping.lock.title')}
          </h3>
          <p class="hint">
            {keeping.isLocked
              ? say('keeping.locked', { minutes: IDLE_MINUTES })
              : say('keeping.lock.lead')}
          </p>
          {asking && (
            <PhraseForm
              label="keeping.lock.label"
              hint="keeping.lock.hint"
              action="keeping.lock.save"
              onPhrase={lock}
              onCancel={() => setAsking(false)}
            />
          )}
          {!asking && (
            <p class="actions">
              {keeping.isLocked ? (
                <>
                  <button type="button" class="button" onClick={() => void store.lockNow()}>
                    {say('saving.lock-now')}
                  </button>
                  <button type="button" class="button button--quiet" onClick={() => void unlock()}>
                    {say('keeping.unlock')}
                  </button>
                </>
              ) : (
                <button
                  type="button"
                  class="button button--quiet"
                  onClick={() => {
                    setNews(undefined);
                    setAsking(true);
                  }}
                >
                  {say('keeping.lock')}
                </button>
              )}
            </p>
          )}
          <p class="work__news" role="status">
            {news && !asking && say(news)}
          </p>
        </>
      )}
    </section>
  );
}
