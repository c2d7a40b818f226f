/** What the device keeps: for how long, and whether it is locked with a phrase. */
import { sayDate } from '../../i18n/sayDate.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import type { Keeping } from '../../storage/work/snapshot.ts';
import { months } from '../../storage/kept/terms.ts';
import { useSite } from '../island/site.ts';
import { LockPanel } from '../lock/LockPanel.tsx';

type Props = { keeping: Extract<Keeping, { where: 'device' }>; store: PreparationStore };

export function KeepingPanel({ keeping, store }: Props) {
  const { say, locale } = useSite();
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
      {(keeping.isLocked || mayLock()) && <LockPanel isLocked={keeping.isLocked} store={store} />}
    </section>
  );
}

/** Browsers lock on safe pages alone; and one without service workers would ask for the phrase on each page. */
function mayLock(): boolean {
  return isSecureContext && 'serviceWorker' in navigator;
}
