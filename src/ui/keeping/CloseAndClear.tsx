/**
 * *Luk og ryd*, for a computer that others use too: asks once, deletes all that the site keeps, and then says what no
 * site can take away, so that the person can.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import type { Deleted } from '../../storage/kept/deleteEverything.ts';
import { hasFlag } from '../../storage/kept/flags.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import { deletedMessages } from '../kept/deletedMessages.ts';
import { useSite } from '../island/site.ts';
import { ExportButton } from './ExportButton.tsx';

type Stage = 'offer' | 'ask' | 'clearing' | 'cleared';

type Props = {
  isOffered: boolean;
  /** Something has been written again: what was said of the clearing is no longer true. */
  isOver: boolean;
  preparation: Preparation;
  store: PreparationStore;
};

export function CloseAndClear({ isOffered, isOver, preparation, store }: Props) {
  const { t } = useSite();
  const [stage, setStage] = useState<Stage>('offer');
  const [copied, setCopied] = useState(false);
  const [deleted, setDeleted] = useState<Deleted>();
  const place = useRef<HTMLElement>(null);
  const asked = useRef(false);
  // The button that had the focus is gone; where the strip is only just shown, nothing had it.
  useLayoutEffect(() => {
    if (asked.current) place.current?.focus();
  }, [stage]);

  function ask(): void {
    asked.current = true;
    setStage('ask');
  }

  async function clear(): Promise<void> {
    setStage('clearing');
    setCopied(hasFlag(tabStorage, 'copied'));
    setDeleted(await store.clear());
    setStage('cleared');
  }

  if (stage === 'cleared' && deleted)
    return isOver ? null : <Cleared place={place} copied={copied} deleted={deleted} />;
  if (stage === 'offer')
    return isOffered ? (
      <button
        ref={place as RefObject<HTMLButtonElement>}
        type="button"
        class="button button--quiet"
        onClick={ask}
      >
        {t('saving.close')}
      </button>
    ) : null;
  if (stage !== 'ask')
    return (
      <p ref={place as RefObject<HTMLParagraphElement>} tabIndex={-1} class="strip__close">
        {t('saving.deleting')}
      </p>
    );
  return (
    <div class="strip__close">
      <p ref={place as RefObject<HTMLParagraphElement>} tabIndex={-1}>
        {t('saving.close.ask')}
      </p>
      <p>
        {t('saving.close.elsewhere')} <ExportButton preparation={preparation} look="link" />
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={() => void clear()}>
          {t('saving.delete.yes')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => setStage('offer')}>
          {t('saving.delete.no')}
        </button>
      </p>
    </div>
  );
}

type ClearedProps = { place: RefObject<HTMLElement>; copied: boolean; deleted: Deleted };

/** What is gone, and what is left to the person. */
function Cleared({ place, copied, deleted }: ClearedProps) {
  const { t } = useSite();
  const left: MessageKey[] = [
    'saving.close.downloads',
    'saving.close.printer',
    ...(copied ? (['saving.close.copied'] as const) : []),
    'saving.close.history',
    'saving.close.windows',
  ];
  return (
    <div class="strip__close">
      <p ref={place as RefObject<HTMLParagraphElement>} tabIndex={-1}>
        <strong>
          {t(deleted.answers === 'gone' ? 'saving.close.done' : 'saving.close.tried')}
        </strong>{' '}
        {deletedMessages(deleted)
          .filter((key) => key !== 'saving.deleted')
          .map((key) => t(key))
          .join(' ')}{' '}
        {t('saving.close.left')}
      </p>
      <ol>
        {left.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </div>
  );
}
