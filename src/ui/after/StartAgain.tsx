/** *Skal du til et nyt møde?*: begins anew from what is written, asks before it does, and can be taken back at once. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  canGoBack,
  canStartAgain,
  goBack,
  startAgain,
} from '../../domain/preparation/startAgain.ts';
import type { Work } from '../island/Island.tsx';
import { useSite } from '../island/site.ts';

/** `once` are the ids of the questions that are about one meeting (`onceQuestions`). */
type Props = { work: Work; once: string[] };
type Shows = 'offer' | 'ask' | 'done';

export function StartAgain({ work: { ready, store, preparation }, once }: Props) {
  const { t, root } = useSite();
  const [shows, setShows] = useState<Shows>('offer');
  const [isUndone, setUndone] = useState(false);
  const place = useRef<HTMLParagraphElement>(null);
  const before = useRef(shows);
  // What was pressed has gone: focus goes to what took its place.
  useLayoutEffect(() => {
    if (before.current !== shows) place.current?.focus();
    before.current = shows;
  }, [shows]);
  if (!ready || !store || (shows !== 'done' && !canStartAgain(preparation))) return null;

  function begin(): void {
    store?.renew((work, now, newId) => startAgain(work, once, now, newId));
    setUndone(false);
    setShows('done');
  }

  function takeBack(): void {
    store?.renew(goBack);
    setUndone(true);
    setShows('offer');
  }

  const words = {
    offer: t(isUndone ? 'again.undone' : 'again.lead'),
    ask: t('again.ask'),
    done: t('again.done'),
  };
  return (
    <section class="card" aria-labelledby="again">
      <h2 id="again">{t('again.title')}</h2>
      <p ref={place} tabIndex={-1}>
        {words[shows]}
      </p>
      <p class="actions">
        {shows === 'offer' && (
          <button type="button" class="button button--quiet" onClick={() => setShows('ask')}>
            {t('again.start')}
          </button>
        )}
        {shows === 'ask' && (
          <>
            <button type="button" class="button" onClick={begin}>
              {t('again.yes')}
            </button>
            <button type="button" class="button button--quiet" onClick={() => setShows('offer')}>
              {t('again.no')}
            </button>
          </>
        )}
        {shows === 'done' && (
          <a class="button" href={`${root}/forbered/`}>
            {t('again.go')}
          </a>
        )}
        {shows === 'done' && canGoBack(preparation) && (
          <button type="button" class="button button--quiet" onClick={takeBack}>
            {t('again.undo')}
          </button>
        )}
      </p>
    </section>
  );
}
