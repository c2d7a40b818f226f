/** What the strip has more to say and to offer once something is written: what would keep it, risks, *Luk og ryd*. */
import { useEffect, useState } from 'preact/hooks';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import { formatDate } from '../../domain/time/formatDate.ts';
import { askToPersist, isPersisted } from '../../storage/work/persist.ts';
import { keepingSentences } from './keepingSentences.ts';
import type { Sentence } from './keepingSentences.ts';
import { useSite } from '../island/site.ts';
import { isInstalled, isPrivateWindow, isWebKit } from './surroundings.ts';
import { CloseAndClear } from './CloseAndClear.tsx';
import { ExportButton } from './ExportButton.tsx';
import { Spelling } from './Spelling.tsx';
import type { StripProps } from './stripProps.ts';

export function KeepingMore(props: StripProps) {
  const { keeping, preparation, store } = props;
  const isShared = keeping.where === 'tab' && keeping.ownership === 'shared';
  const written = !isUntouched(preparation);
  return (
    <>
      <CloseAndClear isOffered={isShared && written} isOver={written} {...{ preparation, store }} />
      {written && <OfWritten {...props} isShared={isShared} />}
    </>
  );
}

function OfWritten({ keeping, preparation, taken, store, isShared }: StripProps & Shared) {
  const { t, locale, root } = useSite();
  const [persisted, setPersisted] = useState<boolean>();
  useEffect(() => void isPersisted().then(setPersisted), [keeping.where]);
  const mayKeep = keeping.where === 'tab' && !isShared && !keeping.trouble;
  useEffect(() => void (mayKeep && store.prepareDevice()), [mayKeep, store]);
  // Nothing is said of a risk until it is known that there is one.
  if (persisted === undefined) return null;

  const { notes, more, offersFile, offersHomeScreen } = keepingSentences({
    keeping,
    taken,
    isInstalled: isInstalled(),
    isWebKit: isWebKit(),
    isPrivate: isPrivateWindow(),
    isPersisted: persisted,
  });

  function keep(): void {
    void askToPersist().then(setPersisted);
    void store.keepOnDevice();
  }

  function sentenceOf({ key, date }: Sentence): string {
    return t(key, date === undefined ? {} : { date: formatDate(date, locale) });
  }

  return (
    <>
      {mayKeep && (
        <button type="button" class="link" onClick={keep}>
          {t('saving.keep')}
        </button>
      )}
      {keeping.where === 'device' && keeping.isLocked && (
        <button type="button" class="link" onClick={() => void store.lockNow()}>
          {t('saving.lock-now')}
        </button>
      )}
      {notes.map((note) => (
        <p key={note.key} class="strip__note">
          {sentenceOf(note)}
        </p>
      ))}
      {offersFile && <ExportButton preparation={preparation} look="link" />}
      <Spelling />
      {more.length > 0 && (
        <details class="strip__more">
          <summary>{t('saving.more')}</summary>
          {more.map((sentence) => (
            <p key={sentence.key}>{sentenceOf(sentence)}</p>
          ))}
          {isShared && (
            <p>
              <button type="button" class="link" onClick={store.takeBackShared}>
                {t('saving.more.own-after-all')}
              </button>
            </p>
          )}
          <ul class="strip__links">
            {offersHomeScreen && (
              <li>
                <a href={`${root}/om/hjemmeskaerm/`}>{t('saving.more.home-screen')}</a>
              </li>
            )}
            <li>
              <a href={`${root}/om/privatliv/`}>{t('saving.more.privacy')}</a>
            </li>
          </ul>
        </details>
      )}
    </>
  );
}

type Shared = { isShared: boolean };
