/** What the device keeps: for how long, and whether it is locked with a passphrase. */
import { formatDate } from '../../domain/time/formatDate.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import type { Keeping } from '../../storage/work/snapshot.ts';
import { months } from '../../storage/kept/terms.ts';
import { useSite } from '../island/site.ts';
import { LockPanel } from '../lock/LockPanel.tsx';

type Props = { keeping: Extract<Keeping, { where: 'device' }>; store: PreparationStore };

export function KeepingPanel({ keeping, store }: Props) {
  const { t, locale } = useSite();
  return (
    <section class="work">
      <h2>{t('keeping.title')}</h2>
      <fieldset>
        <legend class="label">{t('keeping.months')}</legend>
        <p class="hint">{t('keeping.months.hint', { date: formatDate(keeping.until, locale) })}</p>
        <div class="choices">
          {months.map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name="months"
                checked={keeping.months === one}
                onChange={() => void store.keepOnDevice(one)}
              />
              <span>{t(`keeping.months.${one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {(keeping.isLocked || mayLock()) && <LockPanel isLocked={keeping.isLocked} store={store} />}
    </section>
  );
}

/** Browsers lock on safe pages alone; and one without service workers would ask for the passphrase on each page. */
function mayLock(): boolean {
  return isSecureContext && 'serviceWorker' in navigator;
}
