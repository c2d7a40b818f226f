/**
 * The one calm question after the first answer: is it your own telephone or computer? Where somebody helps, nobody can
 * say *my own* for both: it asks whose it is, and keeps nothing on a helper's.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { askToPersist } from '../../storage/work/persist.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { Sign } from '../island/Sign.tsx';
import { useSite } from '../island/site.ts';
import { useHeadingFocus } from '../island/useHeadingFocus.ts';

type Offers = readonly [own: Offer, ...others: Offer[]];
type Offer = 'keep.own' | 'keep.shared' | `keep.helped.${'own' | 'helper' | 'shared'}`;

/** Only what the first offers is kept on the device. */
const offers = {
  alone: ['keep.own', 'keep.shared'],
  helped: ['keep.helped.own', 'keep.helped.helper', 'keep.helped.shared'],
} as const satisfies Record<string, Offers>;

/** What is drawn beside each. */
const signs: Record<Offer, string> = {
  'keep.own': 'own-device',
  'keep.shared': 'shared-device',
  'keep.helped.own': 'own-device',
  'keep.helped.helper': 'helper-device',
  'keep.helped.shared': 'shared-device',
};

const sentences = { saving: 'saving.saving', 'browser-asks': 'keep.browser-asks' } as const;

/** `onAnswered` goes on to where the citizen was going. */
type Props = { store: PreparationStore; isHelped: boolean; onAnswered: () => void };

export function KeepQuestion({ store, isHelped, onAnswered }: Props) {
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
      <h1 ref={heading} tabIndex={-1}>
        {t(isHelped ? 'keep.helped.title' : 'keep.title')}
      </h1>
      <p>{t(isHelped ? 'keep.helped.lead' : 'keep.lead')}</p>
      <p role="status">{doing && t(sentences[doing])}</p>
      <div class="offers">
        {offers[isHelped ? 'helped' : 'alone'].map((offer, at) => (
          <div key={offer} class="offer">
            <Sign name={signs[offer]} />
            <button
              type="button"
              class={at === 0 ? 'button' : 'button button--quiet'}
              aria-describedby={`keep-${at}`}
              onClick={() => (at === 0 ? void keep() : stay('shared'))}
            >
              {t(offer)}
            </button>
            <p id={`keep-${at}`} class="hint">
              {t(`${offer}.text`)}
            </p>
          </div>
        ))}
        <button type="button" class="link" onClick={() => stay('later')}>
          {t('keep.later')}
        </button>
      </div>
    </section>
  );
}
